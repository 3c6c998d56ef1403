import admin from './admin.ts';
import bounce from './bounce.ts';
import sent from './sent.ts';
import start from './start.ts';
import waiting from './waiting.ts';

/** All branches; a new branch is added here and in BRANCH_IDS. */
export const tree = { start, sent, waiting, bounce, admin };
