import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { headersOf } from './headers.ts';
import { typeOf } from './types.ts';

/**
 * Answers requests from a built site as static hosts do: index.html of a folder, the address with its slash when it was
 * left out, the headers of `_headers`, 404.html. A request of any shape gets an answer, and none gets a file from elsewhere.
 * @param folder the built site
 * @param base the path at which it lies, with a slash at both ends
 */
export function answerFrom(
  folder: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const headersFor = headersOf(folder);
  const fileAt = (path: string): string | undefined => {
    const file = join(folder, path);
    return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
      ? file
      : undefined;
  };

  return ({ url = '/' }, response) => {
    const [written = '/'] = url.split(/[?#]/);
    const path = pathBelow(base, written);
    const file = path && fileAt(path.endsWith('/') ? `${path}index.html` : path);
    // Two slashes at the beginning would lead to another host.
    const slashLeftOut = path && !file && !written.startsWith('//') && fileAt(`${path}/index.html`);
    if (slashLeftOut || `${written}/` === base || (written === '/' && base !== '/')) {
      const location = slashLeftOut ? `${written}/` : base;
      response.writeHead(302, { location: location + url.slice(written.length) }).end();
      return;
    }
    const shown = file ?? fileAt('404.html');
    response.writeHead(file ? 200 : 404, {
      ...Object.fromEntries(
        headersFor(path === undefined ? `${base}404.html` : base + path.slice(1)),
      ),
      'content-type': typeOf(shown ?? '.txt'),
    });
    response.end(shown && readFileSync(shown));
  };
}

/** Gives the path below the base, decoded; undefined when it lies elsewhere or is no text. */
function pathBelow(base: string, written: string): string | undefined {
  try {
    const path = decodeURIComponent(written);
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  } catch {
    return undefined;
  }
}
