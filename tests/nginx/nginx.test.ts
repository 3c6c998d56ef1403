// nginx on the built site, at the root of a host and below a path. Not part of `npm test`: `npm run test:nginx`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseLock } from '#core/permalink/lock.ts';
import { allForms } from '#core/permalink/forms.ts';
import { headersAt, TRANSPORT } from '#core/site/headers.ts';
import { readRedirects } from '../../src/build/redirects.ts';
import { isText, LEAST } from '../../src/host/compress.ts';
import { typeOf } from '../../src/host/types.ts';
import { addressesOf } from '../dist/links.ts';
import { assertNone, documentOf, filesIn, pagesIn, type SitePage } from '../dist/site.ts';
import { type Answer, type Nginx, startNginx } from './server.ts';

const BELOW = resolve('.cache/nginx/below');
/** Every address that leads on, in each of its forms, below the base path. */
const REDIRECTS = allForms(readRedirects());
const LEADS_ON = new Set(REDIRECTS.map(({ from }) => from));
const LEDGER = parseLock(readFileSync('content/permalinks.lock', 'utf8'));

function buildBelow(base: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', BELOW],
    { encoding: 'utf8', env: { ...process.env, SITE_BASE: base } },
  );
  assert.equal(status, 0, stdout + stderr);
}

/** Asks for many addresses, a few at once, and gives what is wrong. */
async function faultsOf<T>(all: readonly T[], find: (one: T) => Promise<string | undefined>) {
  assert.ok(all.length > 0);
  const faults: string[] = [];
  const rest = [...all];
  const work = async () => {
    for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
      const fault = await find(one);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return faults;
}

for (const { base, dist } of [
  { base: '/', dist: resolve(process.env['DIST'] ?? 'dist') },
  { base: '/kb/', dist: BELOW },
]) {
  describe(`nginx below ${base}`, () => {
    let nginx: Nginx;
    let files: readonly string[];
    let pages: readonly SitePage[];
    const at = (path: string) => base + path.slice(1);
    const ask = (...asked: Parameters<Nginx['ask']>) => nginx.ask(...asked);

    before(async () => {
      if (base !== '/') buildBelow(base);
      files = filesIn(dist).filter((name) => !/^\/(?:_headers|_redirects|nginx\/.*)$/.test(name));
      pages = pagesIn(dist);
      nginx = await startNginx(dist, base);
    });
    after(() => nginx.stop());

    /** The files that are answered under their own names: pages have the address of their folder. */
    const served = () =>
      files
        .map((name) => name.replace(/\/index\.html$/, '/'))
        .filter((path) => !LEADS_ON.has(path) && path !== '/404.html');
    const fileOf = (path: string) => readFileSync(join(dist, path.replace(/\/$/, '/index.html')));

    /** Says what is wrong with the headers of an answer. */
    const headerFaults = ({ headers }: Answer, path: string) =>
      [...headersAt(path), TRANSPORT]
        .filter(([name, value]) => headers[name.toLowerCase()] !== value)
        .map(([name]) => `${path}: ${name}: ${String(headers[name.toLowerCase()])}`);

    test('every file is answered with its bytes, its type and its headers', async () => {
      assertNone(
        await faultsOf(served(), async (path) => {
          const answer = await ask(at(path));
          if (answer.status !== 200) return `${path}: ${answer.status}`;
          if (!answer.body.equals(fileOf(path))) return `${path}: other bytes`;
          const type = typeOf(path.replace(/\/$/, '/index.html'));
          if (answer.headers['content-type'] !== type)
            return `${path}: ${answer.headers['content-type'] ?? 'no type'}`;
          return headerFaults(answer, path)[0];
        }),
      );
    });

    test('texts come compressed to those who take it, and say that they differ', async () => {
      const ways = [
        ['gzip', gunzipSync],
        ...(nginx.hasBrotli ? ([['br', brotliDecompressSync]] as const) : []),
      ] as const;
      for (const [encoding, decompress] of ways) {
        const texts = served().filter((path) => isText(path.replace(/\/$/, '/index.html')));
        assertNone(
          await faultsOf(texts, async (path) => {
            const answer = await ask(at(path), { 'accept-encoding': encoding });
            const whole = fileOf(path);
            // What does not get smaller there is once.
            if (answer.headers['content-encoding'] !== encoding)
              return whole.length < LEAST ? undefined : `${path}: not compressed`;
            if (answer.headers.vary !== 'Accept-Encoding') return `${path}: no Vary`;
            if (!decompress(answer.body).equals(whole)) return `${path}: other bytes`;
            return headerFaults(answer, path)[0];
          }),
        );
      }
    });

    test('every link of every page is answered, without a redirect but from the short addresses', async () => {
      const linked = new Set(
        pages.flatMap((page) =>
          addressesOf(documentOf(page))
            .map((address) => new URL(address, `http://site${at(page.path)}`))
            .filter(({ host, protocol }) => host === 'site' && protocol === 'http:')
            .map(({ pathname }) => pathname),
        ),
      );
      assertNone(
        await faultsOf([...linked], async (address) => {
          const { status } = await ask(address);
          const isShort = LEADS_ON.has(address.slice(base.length - 1));
          return status === (isShort ? 302 : 200) ? undefined : `${address}: ${status}`;
        }),
      );
    });

    test('every redirect leads to a page, at once, and takes along what stands behind ?', async () => {
      assertNone(
        await faultsOf(REDIRECTS, async ({ from, to }) => {
          const { status, headers } = await ask(`${at(from)}?v=2026-11-24`);
          const [page = '', place] = at(to).split('#');
          const location = `${page}?v=2026-11-24${place === undefined ? '' : `#${place}`}`;
          // A short address may lead elsewhere some day.
          const wanted = from.startsWith('/k/') ? 302 : 301;
          if (status !== wanted || headers.location !== location)
            return `${from}: ${status} ${headers.location ?? ''}`;
          const withoutSlash = await ask(at(from).slice(0, -1));
          if (withoutSlash.headers.location !== at(to)) return `${from} without its slash`;
          const target = await ask(page);
          return target.status === 200 ? undefined : `${from} → ${page}: ${target.status}`;
        }),
      );
    });

    test('every permanent address is answered', async () => {
      assertNone(
        await faultsOf(LEDGER, async ({ address }) => {
          const { status, headers } = await ask(at(address));
          const ended =
            status === 301 || status === 302
              ? await ask(headers.location?.split('#')[0] ?? '')
              : { status };
          return ended.status === 200 ? undefined : `${address}: ${status}, ${ended.status}`;
        }),
      );
    });

    test('an address without its last slash leads to the page, on the same host', async () => {
      for (const path of ['/articles', '/search', '/about/sources']) {
        const { status, headers } = await ask(`${at(path)}?q=a`);
        assert.deepEqual([status, headers.location], [301, `${at(path)}/?q=a`]);
      }
      const { headers } = await ask(`/${at('/articles')}`);
      assert.equal(headers.location, `${at('/articles')}/`);
    });

    test('an unknown address shows the 404 page, as one, with its headers', async () => {
      const unknown = [
        'no/such/page/',
        'k/904x/',
        '_astro/gone.js',
        '_headers',
        '_redirects',
        'nginx/redirects.map',
      ];
      const hidden = ['.git/config', 'index.html.gz', 'index.html.br', '_astro/', 'embed/gone/'];
      const climbing = ['..%2f..%2fconf/site.conf', '%2e%2e/conf/site.conf', '%E0%A4%A', '<b>'];
      const page = fileOf('/404.html');
      for (const address of [...unknown, ...hidden, ...climbing]) {
        const answer = await ask(base + address);
        // What is no address at all nginx refuses before it looks for files.
        if (answer.status === 400) continue;
        assert.equal(answer.status, 404, address);
        assert.ok(answer.body.equals(page), address);
        assertNone(headerFaults(answer, '/404.html'));
      }
    });

    test('what has not changed is not sent again', async () => {
      for (const path of ['/', '/sitemap-index.xml']) {
        const { etag = '' } = (await ask(at(path))).headers;
        const again = await ask(at(path), { 'if-none-match': etag });
        assert.deepEqual([again.status, again.body.length], [304, 0], path);
        assertNone(headerFaults(again, path));
      }
    });

    test('nothing is taken but requests to read, and home leads to the site', async () => {
      assert.equal((await ask(base, {}, 'POST')).status, 405);
      const head = await ask(base, {}, 'HEAD');
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      const home = await ask('/');
      if (base === '/') assert.equal(home.status, 200);
      else assert.deepEqual([home.status, home.headers.location], [302, base]);
    });
  });
}
