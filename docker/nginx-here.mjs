import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `http2` stands as a directive of its own since this version; before, it was a word of `listen`. */
const HTTP2_DIRECTIVE_SINCE = [1, 25, 1];

/** The proxy's configuration as it stands in production. */
export function proxySite() {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'nginx/banso.conf'), 'utf8');
}

/** The version of the installed nginx as three numbers; null where nginx, or openssl for a certificate, is missing. */
export function nginxVersion() {
  const version = /nginx\/(\d+)\.(\d+)\.(\d+)/
    .exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr ?? '')
    ?.slice(1, 4)
    .map(Number);
  return version && spawnSync('openssl', ['version']).status === 0 ? version : null;
}

/**
 * Lays the proxy's configuration out in a folder so that an nginx without rights can run it there: with a certificate
 * made for the moment, and with addresses in place of the replicas' names and of the ports. Returns the path of its
 * `nginx.conf`.
 * @param {string} folder an empty folder
 * @param {{ replicas: [string, string], http: string, https: string }} places each `address:port`
 * @param {number[]} version of {@link nginxVersion}
 */
export function layOutProxy(folder, { replicas, http, https }, version) {
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=banso.pref.example',
      '-keyout',
      join(folder, 'privkey.pem'),
      '-out',
      join(folder, 'fullchain.pem'),
    ],
    { stdio: 'ignore' },
  );
  let site = proxySite()
    .replaceAll('/etc/nginx/tls', folder)
    .replaceAll('/dev/stdout', join(folder, 'access.log'))
    .replace(/server api-(\d):3000/g, (_, n) => `server ${replicas[Number(n) - 1]}`)
    .replace('listen 80;', `listen ${http};`)
    .replace('listen 443 ssl;', `listen ${https} ssl;`);
  if (isOlder(version, HTTP2_DIRECTIVE_SINCE))
    site = site.replace('http2 on;', '').replace(`listen ${https} ssl;`, `listen ${https} ssl http2;`);
  writeFileSync(join(folder, 'site.conf'), site);
  // Everything that nginx would make elsewhere belongs into the folder.
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path ${folder}/${what};`)
    .join(' ');
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `pid ${folder}/nginx.pid;\nevents {}\nhttp {\n  ${temporary}\n  include ${folder}/site.conf;\n}\n`,
  );
  return conf;
}

function isOlder(version, than) {
  const place = version.findIndex((part, n) => part !== than[n]);
  return place >= 0 && version[place] < than[place];
}
