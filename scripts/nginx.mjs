import { spawnSync } from 'node:child_process';

/** Where systems have it; an ordinary user's PATH may lack the second place. */
const PLACES = ['nginx', '/usr/sbin/nginx'];

/** Gives nginx as a command; undefined when it is not there. */
export const findNginx = () =>
  PLACES.find((place) => spawnSync(place, ['-v'], { stdio: 'ignore' }).status === 0);

/** Tells whether nginx is there, and says how to get it when it is not. */
export const hasNginx = () => {
  const found = findNginx();
  console.log(found ? `nginx: ${found}` : MISSING);
  return found !== undefined;
};

const MISSING = `nginx is not there. On Debian and Ubuntu:
  apt-get install nginx-light libnginx-mod-http-brotli-static
Elsewhere install nginx 1.19.5 or later with gzip_static; the tests of brotli are left out where its module is missing.`;
