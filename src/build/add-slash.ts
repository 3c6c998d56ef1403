import type { Connect, Plugin } from 'vite';

/**
 * Gives the address to which the development server leads a reader who left out the last slash, as hosts do.
 * @param url the address as it was asked for, with its query
 * @returns undefined when it has its slash, is a file, or would lead to another host
 */
export function withSlash(url: string): string | undefined {
  const [path = ''] = url.split('?');
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last === '' || last.includes('.') || path.startsWith('//') || /^\/[@_]/.test(path)) {
    return undefined;
  }
  return `${path}/${url.slice(path.length)}`;
}

/** A Vite plugin: the development server leads to the address with its last slash, where Astro shows a page of its own. */
export const addSlash: Plugin = {
  name: 'add-slash',
  configureServer: (server) => () => {
    // Before all others: Astro has put its own answer to a missing slash at the beginning.
    const handle: Connect.NextHandleFunction = (request, response, next) => {
      const page = request.headers.accept?.includes('text/html');
      const location = page ? withSlash(request.url ?? '/') : undefined;
      if (location === undefined) next();
      else response.writeHead(302, { location }).end();
    };
    server.middlewares.stack.unshift({ route: '', handle });
  },
};
