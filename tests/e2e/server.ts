// Serves the built site as a host does: index.html of a folder, 404.html, the headers of `_headers`.
// Below /kb/ it serves the build that tests/dist/builds.test.ts left in .cache/.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { headersOf } from '../dist/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const below = resolve('.cache/builds/below');
const dist = resolve(process.env['DIST'] ?? 'dist');
const headersFor = headersOf(dist);

/** Gives the file for a path, or undefined. */
function fileFor(root: string, path: string): string | undefined {
  const named = join(root, path);
  const file = path.endsWith('/') ? join(named, 'index.html') : named;
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function pathIn(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return '/no-such-page';
  }
}

// Queries of any length reach the page: what it makes of them is tested, not what a host makes of them.
createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
  const path = pathIn(request.url ?? '/');
  const root = path.startsWith('/kb/') ? below : dist;
  const file = fileFor(root, path);
  const shown = file ?? join(root === below ? join(below, 'kb') : dist, '404.html');
  response.writeHead(file ? 200 : 404, {
    ...Object.fromEntries(headersFor(path)),
    'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
  });
  response.end(existsSync(shown) ? readFileSync(shown) : undefined);
}).listen(Number(process.env['SITE_PORT']), '127.0.0.1');
