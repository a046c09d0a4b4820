import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** As the programs load it; the set-up of the tests has built it. */
const BUILT = pathToFileURL(join(import.meta.dirname, '../dist/last-resort.js')).href;

/** A process that keeps running, does something nobody catches, and says that it is still there. */
async function outcomeOf(
  does: string,
): Promise<{ code: number | null; said: string; logged: Array<Record<string, unknown>> }> {
  const program = `
    import { keepRunning } from '${BUILT}';
    keepRunning((line) => process.stderr.write(JSON.stringify(line) + '\\n'));
    ${does}
    // Asked again after whatever was thrown: only a process that goes on comes here.
    process.on('message', () => { console.log('still there'); process.disconnect(); });
    process.send('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH },
  });
  let [said, errors] = ['', ''];
  child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.on('message', () => child.send('go on', () => undefined));
  const [code] = await closed;
  const logged = errors
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, said, logged };
}

const lost = `Object.assign(new Error('lost'), { code: 'ECONNRESET' })`;
const full = `Object.assign(new Error('full'), { code: 'ENOSPC' })`;

describe('what nobody caught', () => {
  it.each([
    ['a lost connection', `process.nextTick(() => { throw ${lost}; });`, 'uncaughtException', 'connection'],
    ['a full disk', `process.nextTick(() => { throw ${full}; });`, 'uncaughtException', 'full'],
    ['a promise nobody awaited', `void Promise.reject(new TypeError('ours'));`, 'unhandledRejection', null],
    ['the same over a connection', `void Promise.reject(${lost});`, 'unhandledRejection', 'connection'],
  ])('is logged, and the process goes on: %s', async (_, does, event, outage) => {
    const { code, said, logged } = await outcomeOf(does);
    expect([code, said.trim()]).toEqual([0, 'still there']);
    expect(logged).toEqual([{ event, outage, error: expect.stringMatching(/^(Error|TypeError): /) }]);
  });

  it('is logged, and the process ends, where it is a fault of ours', async () => {
    const { code, said, logged } = await outcomeOf(`process.nextTick(() => { throw new TypeError('ours'); });`);
    expect([code, said]).toEqual([1, '']);
    expect(logged).toEqual([
      { event: 'uncaughtException', outage: null, error: expect.stringContaining('TypeError: ours') },
    ]);
  });

  it('is not a log whose reader is gone', async () => {
    const broken = `process.stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));`;
    expect(await outcomeOf(broken)).toEqual({ code: 0, said: 'still there\n', logged: [] });
  });
});
