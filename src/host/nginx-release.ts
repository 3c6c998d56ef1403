import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compress, isText } from './compress.ts';
import { filledIn, headerLines, headerMaps, typeLines } from './nginx.ts';

const TEMPLATES = resolve(import.meta.dirname, '../../deploy/nginx');

/** What a release for nginx is made of. */
export interface Release {
  /** The built site. */
  readonly dist: string;
  /** The folder that is written anew: `site/` and `conf/`. */
  readonly to: string;
  /** The path at which the site lies, with a slash at both ends. */
  readonly base: string;
  /** Where the folder will lie on the server. */
  readonly at: string;
  /** What nginx listens on: a port, an address with a port, `unix:` and a path. */
  readonly listen: string;
  readonly serverName: string;
  /** A file, or `off`. */
  readonly accessLog: string;
  /** A folder that nginx may write to, when it runs with nginx.conf. */
  readonly temp: string;
  /** Whether nginx has the module ngx_brotli_static. */
  readonly brotli: boolean;
}

/**
 * Writes what nginx needs to serve a built site. The build itself stays as it is.
 * @returns how many files the site has, and the bytes of the compressed ones
 */
export async function releaseFor(release: Release) {
  const { dist, to, base, at, brotli } = release;
  const site = join(to, 'site', base);
  const conf = join(to, 'conf');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(conf, { recursive: true });
  // What stands in files for other hosts, nginx has in its configuration.
  const forOthers = ['_headers', '_redirects', 'nginx'].map((name) => resolve(dist, name));
  cpSync(dist, site, { recursive: true, filter: (from) => !forOthers.includes(resolve(from)) });

  const files = filesIn(site);
  const bytes = { gz: 0, br: 0 };
  for (const name of files.filter(isText)) {
    const written = await compress(join(site, name));
    bytes.gz += written.gz ?? 0;
    bytes.br += written.br ?? 0;
  }

  const values = {
    ACCESS_LOG: release.accessLog,
    BASE: base,
    BROTLI: brotli ? 'brotli_static on;' : '# Without the module ngx_brotli_static.',
    CONF: `${at}/conf`,
    HOME: base === '/' ? '# The site has the whole host.' : `location = / { return 302 ${base}; }`,
    LISTEN: release.listen,
    LOCAL: `${at}/local`,
    ROOT: `${at}/site`,
    SERVER_NAME: release.serverName,
    TEMP: release.temp,
  };
  const template = (name: string) => filledIn(readFileSync(join(TEMPLATES, name), 'utf8'), values);
  const written = {
    'nginx.conf': template('nginx.conf'),
    'site.conf': template('site.conf'),
    'header-maps.conf': headerMaps(base),
    'headers.conf': headerLines(),
    'types.conf': typeLines(),
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(conf, name), text);
  copyFileSync(join(dist, 'nginx/redirects.map'), join(conf, 'redirects.map'));
  return { files: files.length, bytes };
}

/** Gives the files below a folder, as addresses from its root. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
    .sort();
