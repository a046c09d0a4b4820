// `npm run bench:first-sign-in`: seconds from `git clone` to the first sign-in, in a new folder, as somebody who tries
// Bansō for the first time meets it: packages, build, database, demo. npm's cache is as it is on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../apps/cli/bin/set-up.mjs';

const folder = mkdtempSync(join(tmpdir(), 'banso-first-'));
const checkout = join(folder, 'banso');
const port = await freePort();
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);

console.log(`cloning the committed tree into ${checkout} …`);
if (spawnSync('git', ['clone', '--quiet', root, checkout], { stdio: 'inherit' }).status !== 0) process.exit(1);
// PostgreSQL refuses to run as root and runs as another user then, who must be able to walk through the folder.
spawnSync('chmod', ['755', folder]);
const start = spawn('npm', ['start'], {
  cwd: checkout,
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
try {
  while (!(await signedIn())) {
    if (start.exitCode !== null || performance.now() - began > 900_000) throw new Error('npm start did not come up.');
    await wait(200);
  }
  console.log(`\nfrom git clone to the first sign-in: ${seconds()} s`);
} finally {
  process.kill(-start.pid, 'SIGINT');
  await new Promise((resolve) => (start.exitCode === null ? start.once('exit', resolve) : resolve()));
  rmSync(folder, { recursive: true, force: true });
}

async function signedIn() {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'staff@nagano.example', password: 'banso-demo' }),
  }).catch(() => null);
  return answer?.status === 201;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
}
