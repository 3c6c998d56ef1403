import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answerFrom } from '../../src/host/answer.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** A host that can be taken away. */
export interface Host {
  /** Ends it, with every connection: no request gets an answer any more. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** From now on the host has another service worker, as after a change of any page. */
  readonly publish: () => void;
  /** Paths that are answered with an error, of which `failing` holds. */
  failing: RegExp | undefined;
  /** Takes requests and does not answer them, as a bad line does. */
  hanging: boolean;
  /** The paths that were asked for. */
  readonly asked: string[];
}

async function openHost(): Promise<Host & { readonly address: string }> {
  const site = answerFrom(resolve(process.env['DIST'] ?? 'dist'), '/');
  const below = answerFrom(resolve('.cache/builds/below/kb'), '/kb/');
  let version = 0;
  let server: Server | undefined;
  const held = new Set<ServerResponse>();
  let hanging = false;
  const host = {
    failing: undefined as RegExp | undefined,
    get hanging() {
      return hanging;
    },
    set hanging(on: boolean) {
      hanging = on;
      // What still waits would keep its connection, of which a browser opens few.
      for (const response of held) response.destroy();
      held.clear();
    },
    asked: [] as string[],
    publish: () => void (version += 1),
    stop: () =>
      new Promise<void>((done) => {
        if (!server?.listening) {
          done();
          return;
        }
        server.close(() => done());
        server.closeAllConnections();
      }),
    start: () => listen(Number(new URL(host.address).port)),
    address: '',
  };
  const listen = (port: number) =>
    new Promise<void>((done) => {
      const opened = createServer((request, response) => {
        const path = request.url ?? '/';
        host.asked.push(path);
        if (hanging) {
          held.add(response);
          return;
        }
        if (host.failing?.test(path)) response.writeHead(503).end();
        else if (path === '/sw.js' && version > 0) {
          response.writeHead(200, { 'content-type': 'text/javascript' });
          response.end(`${readFileSync('dist/sw.js', 'utf8')}\n// ${version}`);
        } else (path.startsWith('/kb/') ? below : site)(request, response);
      }).listen(port, '127.0.0.1', () => {
        host.address = `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
        done();
      });
      server = opened;
    });
  await listen(0);
  return host;
}

/** A test with a host of its own, which it may stop, and with service workers. */
export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // What fails without a network is told in the console.
  provokes: /Failed to load resource|net::ERR_|Failed to fetch/,
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use((host as Host & { address: string }).address),
});
