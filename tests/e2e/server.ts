// Serves the built site, and below /kb/ the build that tests/dist/builds.test.ts left in .cache/.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { answerFrom } from '../../src/host/answer.ts';

const site = answerFrom(resolve(process.env['DIST'] ?? 'dist'), '/');
const below = answerFrom(resolve('.cache/builds/below/kb'), '/kb/');

// Queries of any length reach the page: what it makes of them is tested, not what a host makes of them.
createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
  (request.url?.startsWith('/kb/') ? below : site)(request, response);
}).listen(Number(process.env['SITE_PORT']), '127.0.0.1');
