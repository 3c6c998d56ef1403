/** Serves dist/ on this machine as a static host would: `node src/serve.ts`. Prints the address. */
import { createServer } from 'node:http';
import path from 'node:path';
import { site } from '#site.config';
import { answerFrom } from './host/answer.ts';

const FIRST_PORT = 4321;
const PORTS = 20;

const base = process.env['SITE_BASE'] ?? site.base;
const server = createServer(answerFrom(path.resolve('dist'), base));

/** Takes the first port that is free. */
function listen(port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + PORTS) throw error;
    listen(port + 1);
  });
  server.listen(port, 'localhost', () => {
    server.removeAllListeners('error');
    console.log(`http://localhost:${port}${base}  (Ctrl+C ends it)`);
  });
}

listen(FIRST_PORT);
