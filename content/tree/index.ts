import admin from './admin.ts';
import attachment from './attachment.ts';
import automatic from './automatic.ts';
import bounce from './bounce.ts';
import client from './client.ts';
import code from './code.ts';
import incoming from './incoming.ts';
import received from './received.ts';
import refused from './refused.ts';
import retried from './retried.ts';
import sending from './sending.ts';
import sent from './sent.ts';
import silent from './silent.ts';
import start from './start.ts';
import waiting from './waiting.ts';

/** All branches; a new branch is added here and in BRANCH_IDS. */
export const tree = {
  start,
  waiting,
  code,
  silent,
  client,
  received,
  sent,
  sending,
  attachment,
  automatic,
  bounce,
  refused,
  retried,
  admin,
  incoming,
};
