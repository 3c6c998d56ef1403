// Starts nginx as an ordinary user on a release of a built site, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNginx } from '../../scripts/nginx.mjs';
import { releaseFor } from '../../src/host/nginx-release.ts';

/** Debian's `nobody` and `nogroup`: whom nginx is started as when the tests run as root. */
const NOBODY = 65_534;
const MODULES = '/etc/nginx/modules-enabled';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Nginx {
  readonly hasBrotli: boolean;
  /** Asks for an address exactly as it is written. */
  readonly ask: (
    address: string,
    headers?: Record<string, string>,
    method?: string,
  ) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Starts nginx for a built site, and waits until it answers.
 * @param dist the built site
 * @param base the path at which it lies, with a slash at both ends
 * @throws with what nginx says when it does not start
 */
export async function startNginx(dist: string, base: string): Promise<Nginx> {
  const program = findNginx();
  if (!program)
    throw new Error('nginx is not there: run `npm run test:nginx`, which says how to get it');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const hasBrotli =
    existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));
  await releaseFor({
    dist,
    to: join(folder, 'release'),
    base,
    at: join(folder, 'release'),
    listen: `127.0.0.1:${port}`,
    serverName: 'localhost',
    accessLog: join(folder, 'access.log'),
    temp: folder,
    brotli: hasBrotli,
  });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  else chmodSync(folder, 0o700);
  const nginx = spawn(
    program,
    ['-e', 'stderr', '-c', join(folder, 'release/conf/nginx.conf'), '-g', 'daemon off;'],
    { stdio: ['ignore', 'ignore', 'pipe'], ...(isRoot && { uid: NOBODY, gid: NOBODY }) },
  );
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));

  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask: Nginx['ask'] = (address, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, method, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const stop = async () => {
    agent.destroy();
    await end(nginx);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 50; attempt++) {
    if (nginx.exitCode !== null) break;
    if (await ask(base).then(Boolean, () => false)) return { hasBrotli, ask, stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`nginx does not answer:\n${said}`);
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
