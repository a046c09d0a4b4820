import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutProxy, nginxVersion, proxySite } from './nginx-here.mjs';

/**
 * Lets an installed nginx read the proxy's configuration (`nginx -t`). Returns what was found out, in words.
 * @throws with nginx's own complaint when it refuses the configuration
 */
export function checkNginx() {
  const version = nginxVersion();
  if (!version) return 'nginx or openssl is not installed: the proxy’s configuration was not read by nginx here.';
  const folder = mkdtempSync(join(tmpdir(), 'banso-nginx-'));
  try {
    const conf = layOutProxy(
      folder,
      { replicas: ['127.0.0.1:3001', '127.0.0.1:3002'], http: '127.0.0.1:3080', https: '127.0.0.1:3443' },
      version,
    );
    const read = spawnSync('nginx', ['-t', '-e', 'stderr', '-p', folder, '-c', conf], { encoding: 'utf8' });
    if (read.status !== 0) throw new Error(`nginx refuses docker/nginx/banso.conf:\n${read.stderr}`);
    return `nginx ${version.join('.')} reads the proxy’s configuration.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The largest body that the proxy passes on (bytes). */
export function largestBody() {
  return Math.min(
    ...[...proxySite().matchAll(/^\s*client_max_body_size (\d+)m;/gm)].map(
      ([, megabytes]) => Number(megabytes) * 1024 * 1024,
    ),
  );
}
