import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { headersOf } from '../../src/host/headers.ts';
import { typeOf } from '../../src/host/types.ts';
import { filesIn } from '../dist/site.ts';

/** A file as it is sent: plain, and compressed when that is done for its type. */
interface Body {
  readonly type: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** One answer of the server. */
export interface Answer {
  readonly path: string;
  readonly type: string;
  readonly status: number;
  readonly encoding: 'br' | 'gzip' | 'plain';
  /** The bytes of the body on the wire. */
  readonly bytes: number;
}

export interface Host {
  /** The address of the site's home page, ending with a slash. */
  readonly home: string;
  /** Takes the answers since the last call. */
  readonly answers: () => readonly Answer[];
  readonly close: () => void;
}

/**
 * Serves a built site like a static host: brotli or gzip (compressed beforehand, best level), content types,
 * the headers of its `_headers` file, its 404 page.
 * @param folder the built site
 * @param base the path at which it lies, with a slash at both ends
 */
export async function serve(folder: string, base: string): Promise<Host> {
  const bodies = await bodiesIn(folder);
  const headersFor = headersOf(folder);
  let answers: Answer[] = [];

  const answer = ({ url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '';
    const found = bodies.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!found && bodies.has(`${path}/index.html`)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const body = found ?? bodies.get('/404.html');
    const accepted = headers['accept-encoding'] ?? '';
    const encoding = (['br', 'gzip'] as const).find(
      (name) => accepted.includes(name) && body?.[name],
    );
    const sent = (encoding ? body?.[encoding] : body?.plain) ?? Buffer.alloc(0);
    const type = body?.type ?? typeOf('.txt');
    const status = found ? 200 : 404;
    answers.push({ path, type, status, encoding: encoding ?? 'plain', bytes: sent.length });
    response.writeHead(status, {
      'cache-control': 'public, max-age=0, must-revalidate',
      ...Object.fromEntries(headersFor(pathname)),
      'Content-Type': type,
      'Content-Length': sent.length,
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(sent);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://localhost:${port}${base}`,
    answers: () => {
      const taken = answers;
      answers = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Tells whether hosts compress files of this type. Pagefind's own files are compressed already. */
const isText = (type: string) => /^text\/|json|xml/.test(type);

/** Reads and compresses all files of a site, by their paths. */
async function bodiesIn(folder: string): Promise<ReadonlyMap<string, Body>> {
  const entries = filesIn(folder).map(async (name): Promise<[string, Body]> => {
    const plain = readFileSync(join(folder, name));
    const type = typeOf(name);
    if (!isText(type)) return [name, { type, plain }];
    const [br, gzipped] = await Promise.all([compressors.br(plain), compressors.gzip(plain)]);
    return [name, { type, plain, br, gzip: gzipped }];
  });
  return new Map(await Promise.all(entries));
}
