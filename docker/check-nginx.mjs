import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `http2` stands as a directive of its own since this version; before, it was a word of `listen`. */
const HTTP2_DIRECTIVE_SINCE = [1, 25, 1];

/**
 * Lets an installed nginx read the proxy's configuration (`nginx -t`), with a certificate made for the moment and the names of
 * the replicas replaced by addresses. Returns what was found out, in words.
 * @throws with nginx's own complaint when it refuses the configuration
 */
export function checkNginx() {
  const version = /nginx\/(\d+)\.(\d+)\.(\d+)/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr ?? '')?.slice(1, 4).map(Number);
  if (!version) return 'nginx is not installed: the proxy’s configuration was not read by it here.';
  if (spawnSync('openssl', ['version']).status !== 0) return 'openssl is not installed: nginx could not read the proxy’s configuration without a certificate.';
  const folder = mkdtempSync(join(tmpdir(), 'banso-nginx-'));
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=banso.pref.example', '-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')], { stdio: 'ignore' });
    let site = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'nginx/banso.conf'), 'utf8')
      .replaceAll('/etc/nginx/tls', folder)
      .replace(/server (api-\d):3000/g, (_, name) => `server 127.0.0.1:300${name.at(-1)}`);
    if (isOlder(version, HTTP2_DIRECTIVE_SINCE)) site = site.replace('http2 on;', '').replace('listen 443 ssl;', 'listen 443 ssl http2;');
    writeFileSync(join(folder, 'site.conf'), site);
    // Everything that nginx would make elsewhere while it reads belongs into the folder.
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`).join(' ');
    writeFileSync(join(folder, 'nginx.conf'), `pid ${folder}/nginx.pid;\nevents {}\nhttp {\n  access_log off; ${places}\n  include ${folder}/site.conf;\n}\n`);
    const read = spawnSync('nginx', ['-t', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    if (read.status !== 0) throw new Error(`nginx refuses docker/nginx/banso.conf:\n${read.stderr}`);
    return `nginx ${version.join('.')} reads the proxy’s configuration.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOlder(version, than) {
  const place = version.findIndex((part, n) => part !== than[n]);
  return place >= 0 && version[place] < than[place];
}

/** The largest body that the proxy passes on (bytes). */
export function largestBody() {
  const site = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'nginx/banso.conf'), 'utf8');
  const sizes = [...site.matchAll(/^\s*client_max_body_size (\d+)m;/gm)].map(([, megabytes]) => Number(megabytes) * 1024 * 1024);
  return Math.min(...sizes);
}
