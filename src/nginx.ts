/**
 * Writes dist-nginx/ from dist/: the site with compressed files beside its own, and the configuration of nginx for it.
 * `node src/nginx.ts`; docs/publishing.md tells what the environment may set.
 */
import { site } from '#site.config';
import { releaseFor } from './host/nginx-release.ts';

const env = process.env;
const { files, bytes } = await releaseFor({
  dist: 'dist',
  to: 'dist-nginx',
  base: env['SITE_BASE'] ?? site.base,
  at: env['NGINX_AT'] ?? '/srv/mail-note',
  listen: env['NGINX_LISTEN'] ?? '8080',
  serverName: env['NGINX_SERVER_NAME'] ?? new URL(site.origin).hostname,
  accessLog: env['NGINX_ACCESS_LOG'] ?? '/var/log/nginx/mail-note.log',
  temp: env['NGINX_TEMP'] ?? '/tmp',
  brotli: env['NGINX_BROTLI'] === 'on',
});
console.log(`dist-nginx/: ${files} files, of which .gz ${bytes.gz} and .br ${bytes.br} bytes`);
