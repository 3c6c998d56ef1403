import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { progress, ROOT, timed } from './command.ts';
import { seconds } from './figures.ts';

/** Where the packages lie that only the bench needs. */
export const PEER = join(ROOT, 'tests/bench/peer');

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = (...path: readonly string[]): Manifest =>
  JSON.parse(readFileSync(join(PEER, ...path, 'package.json'), 'utf8')) as Manifest;

/** Gives the version of a package of the peer. */
export const peerVersion = (name: string) => manifest('node_modules', name).version ?? 'unknown';

/** Installs the packages of the peer, unless those very versions are there. */
export async function installPeer(): Promise<void> {
  const wanted = Object.entries(manifest().dependencies ?? {});
  if (wanted.every(([name, version]) => isThere(name, version))) return;
  progress(`installing ${wanted.map((pair) => pair.join('@')).join(', ')} into tests/bench/peer …`);
  const time = await timed('npm', ['ci', '--prefix', PEER, '--no-audit', '--no-fund']);
  progress(`installed in ${seconds(time)} s`);
}

function isThere(name: string, version: string): boolean {
  try {
    return peerVersion(name) === version;
  } catch {
    return false;
  }
}

/** Imports a package of the peer, whose types the site's own compiler never sees. */
export const importPeer = async (path: string): Promise<unknown> =>
  import(pathToFileURL(join(PEER, 'node_modules', path)).href);
