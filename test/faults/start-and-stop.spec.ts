import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, freePort } from '@banso/database';
import request from 'supertest';
import { redisIsInstalled, startRedis } from './support/redis.js';

const root = join(import.meta.dirname, '../..');
const STACK_TRACE = /^\s+at .+[:(]/m;
let dataDir: string;
let port: number;
let running: ChildProcess | null = null;
let output = '';

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'banso-start-'));
  await chmod(dataDir, 0o755);
  port = await freePort();
});
afterAll(async () => {
  if (running?.exitCode === null) await end('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

/** `npm start` as its own process; resolves when it says that it is ready. */
async function start(settings: Record<string, string> = {}): Promise<void> {
  output = '';
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      BANSO_DATA_DIR: dataDir,
      BANSO_NOW: '2026-11-24T09:00:00+09:00',
      DATABASE_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  await until(() => output.includes('Bansō is ready') || child.exitCode !== null);
  if (!output.includes('Bansō is ready')) throw new Error(`It did not start:\n${output}`);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const child = running!;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
}

/** Polls a fact of the outside world; the limit only ends what hangs. */
async function until(fact: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 2_700; n++) {
    if (await fact()) return;
    await wait(100);
  }
  throw new Error(`It never came to be. Output so far:\n${output}`);
}

/** Whether a process works in a data folder: PostgreSQL stands in it, our programs were told of it. */
function isIn(pid: string, folder: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) return true;
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`BANSO_DATA_DIR=${folder}`);
  } catch {
    return false; // It ended meanwhile.
  }
}

const postgresPid = (): number => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const lives = (pid: number): boolean => existsSync(`/proc/${pid}`);
/** The process of one of the product's programs. */
function program(name: 'api' | 'worker'): number {
  const children = readFileSync(`/proc/${running!.pid}/task/${running!.pid}/children`, 'utf8').trim().split(' ');
  const found = children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`apps/${name}`));
  if (found.length !== 1) throw new Error(`There are ${found.length} processes of the ${name}.`);
  return Number(found[0]);
}
const workerLog = (folder = dataDir): string => readFileSync(join(folder, 'worker.log'), 'utf8');
const signIn = () =>
  request(`http://127.0.0.1:${port}`)
    .post('/api/v1/session')
    .send({ email: 'staff@nagano.example', password: 'banso-demo' });

describe('npm start', () => {
  let engagement: string;

  it('sets everything up and prints the address and the demo accounts', async () => {
    await start();
    expect(output).toContain(`http://127.0.0.1:${port}`);
    expect(output).toContain('staff@nagano.example');
    const session = await signIn().expect(201);
    const cookie = session.headers['set-cookie']![0]!.split(';')[0]!;
    const list = (
      await request(`http://127.0.0.1:${port}`).get('/api/v1/engagements').set('cookie', cookie).expect(200)
    ).body.items;
    engagement = list[0].id;
    const created = await request(`http://127.0.0.1:${port}`)
      .post(`/api/v1/engagements/${engagement}/action-items`)
      .set('cookie', cookie)
      .send({ text: '殺されても残る宿題', side: 'ours', dueOn: '2026-12-01' });
    expect(created.status).toBe(201);
    await request(`http://127.0.0.1:${port}`).get('/readyz').expect(200);
  });

  it('a recurring job can be run once by hand beside it, and the mails it writes are shown', async () => {
    for (const job of ['sweep', 'digest', 'deliver']) {
      const byHand = spawn(process.execPath, [join(root, 'apps/cli/bin/banso.mjs'), job], {
        cwd: root,
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          BANSO_DATA_DIR: dataDir,
          BANSO_NOW: '2026-11-24T09:00:00+09:00',
          DATABASE_URL: '',
        },
        stdio: 'ignore',
      });
      expect(await new Promise((resolve) => byHand.once('exit', resolve))).toBe(0);
    }
    const { items } = (await request(`http://127.0.0.1:${port}`).get('/dev/mail.json').expect(200)).body;
    expect(items.filter((mail: { to: string }) => mail.to === 'staff@nagano.example')).toMatchObject([
      { state: 'sent', text: expect.stringContaining('小川村') },
    ]);
  });

  it('a second one on the same data refuses, and says which process holds it', async () => {
    const second = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs')], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0', BANSO_DATA_DIR: dataDir, DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(1);
    expect(said).toContain('running already');
  });

  it('killed without warning, its programs end by themselves, and the next start recovers the orphan server and all data', async () => {
    const orphan = postgresPid();
    const [api, worker] = [program('api'), program('worker')];
    await until(() => workerLog().includes('"started"'));
    await end('SIGKILL');
    expect(lives(orphan)).toBe(true);
    await until(() => !lives(api) && !lives(worker));
    await until(() =>
      request(`http://127.0.0.1:${port}`)
        .get('/healthz')
        .then(
          () => false,
          () => true,
        ),
    );

    await start();
    expect(output).toContain(`orphan database server (process ${orphan})`);
    const cookie = (await signIn().expect(201)).headers['set-cookie']![0]!.split(';')[0]!;
    const items = (
      await request(`http://127.0.0.1:${port}`)
        .get(`/api/v1/action-items?engagement=${engagement}&state=open`)
        .set('cookie', cookie)
        .expect(200)
    ).body.items;
    expect(items.map((item: { text: string }) => item.text)).toContain('殺されても残る宿題');
  });

  it('an API that dies is started again', async () => {
    process.kill(program('api'), 'SIGKILL');
    await until(() => output.includes('starting it again'));
    await until(() =>
      request(`http://127.0.0.1:${port}`)
        .get('/healthz')
        .then(
          (response) => response.status === 200,
          () => false,
        ),
    );
  });

  it('a PostgreSQL that is killed alone is started again, and nothing that was acknowledged is lost', async () => {
    const cookie = (await signIn().expect(201)).headers['set-cookie']![0]!.split(';')[0]!;
    const add = (text: string) =>
      request(`http://127.0.0.1:${port}`)
        .post(`/api/v1/engagements/${engagement}/action-items`)
        .set('cookie', cookie)
        .send({ text, side: 'ours', dueOn: '2026-12-01' });
    const [api, worker] = [program('api'), program('worker')];
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 2; kill++) {
      const server = postgresPid();
      const text = `停電の前 ${kill}`;
      expect((await add(text)).status).toBe(201);
      acknowledged.push(text);
      process.kill(server, 'SIGKILL');
      const killed = performance.now();
      // While it is away, people are told to try again; nobody meets a fault.
      let status = 0;
      await until(async () => {
        status = (await add(`停電の後 ${kill}`)).status;
        expect([201, 503]).toContain(status);
        return status === 201;
      });
      expect(performance.now() - killed).toBeLessThan(15_000);
      acknowledged.push(`停電の後 ${kill}`);
      expect(postgresPid()).not.toBe(server);
    }
    expect(output).toMatch(/the database ended unexpectedly \(SIGKILL\); starting it again in 1 s/);
    expect(output).toMatch(/starting it again in 2 s/);
    expect(output).toContain('the database is back');
    // Neither of them died of it, and the worker is at work again.
    expect([program('api'), program('worker')]).toEqual([api, worker]);
    const items = (
      await request(`http://127.0.0.1:${port}`)
        .get(`/api/v1/action-items?engagement=${engagement}&state=open`)
        .set('cookie', cookie)
        .expect(200)
    ).body.items;
    expect(items.map((item: { text: string }) => item.text)).toEqual(expect.arrayContaining(acknowledged));
    expect(output).not.toMatch(STACK_TRACE);
  });

  it('Ctrl-C ends everything in order, and a stale lock file does not stop the next start', async () => {
    const server = postgresPid();
    await end('SIGINT');
    expect(running!.exitCode).toBe(0);
    expect(lives(server)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);

    await writeFile(join(dataDir, 'postgres/postmaster.pid'), '4194303\nsomewhere else\n');
    await start();
    expect(output).toContain('stale lock file');
    await end('SIGINT');
  });

  it('with DATABASE_URL it uses that server, and starts none of its own', async () => {
    const own = new URL(process.env.BANSO_TEST_TEMPLATE!);
    own.pathname = `/banso_given_${process.pid}`;
    await createDatabase(own.toString());
    await start({ DATABASE_URL: own.toString(), BANSO_DATA_DIR: join(dataDir, 'given') });
    await signIn().expect(201);
    expect(existsSync(join(dataDir, 'given/postgres'))).toBe(false);
    await end('SIGINT');
  });
});

describe('Ctrl-C in the first minute', () => {
  /**
   * What must have been said before the key is pressed, and how long after it (milliseconds): set-up, initdb,
   * migrations, demo, programs, ready.
   */
  const MOMENTS: ReadonlyArray<readonly [said: RegExp, after: number]> = [
    [/^/, 0],
    [/^/, 400],
    [/building/, 100],
    [/embedded PostgreSQL/, 0],
    [/embedded PostgreSQL/, 350],
    [/embedded PostgreSQL/, 900],
    [/embedded PostgreSQL/, 1_600],
    [/embedded PostgreSQL/, 2_500],
    [/database migrated/, 0],
    [/database migrated/, 400],
    [/moved in/, 0],
    [/moved in/, 700],
  ];

  /** The processes of a group besides its leader that still run; one that only waits to be buried does not. */
  function others(leader: number): string[] {
    return readdirSync('/proc').filter((pid) => {
      if (!/^\d+$/.test(pid) || Number(pid) === leader) return false;
      try {
        const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
        return Number(group) === leader && state !== 'Z';
      } catch {
        return false; // It ended meanwhile.
      }
    });
  }

  /**
   * One start on an empty folder, ended as a terminal does it: the signal goes to the whole group.
   * @param last whether it hears of the signal only when everybody else in the group has ended by it, as happens to a
   *   program that has no processor just then
   */
  async function pressed(
    said: RegExp,
    after: number,
    last: boolean,
  ): Promise<{ code: number | null; text: string; left: boolean }> {
    const folder = await mkdtemp(join(tmpdir(), 'banso-ctrl-c-'));
    await chmod(folder, 0o755);
    let text = '';
    const child = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs')], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: '0',
        HOST: '127.0.0.1',
        BANSO_DATA_DIR: folder,
        BANSO_NOW: '2026-11-24T09:00:00+09:00',
        DATABASE_URL: '',
        REDIS_URL: '',
        SMTP_URL: '',
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void (text += chunk.toString()));
    const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
    // Before the first line of the program nothing can listen; a process that has not begun ends by the signal itself.
    await until(() => (text !== '' && said.test(text)) || child.exitCode !== null);
    await wait(after);
    if (last) process.kill(child.pid!, 'SIGSTOP');
    process.kill(-child.pid!, 'SIGINT');
    if (last) {
      await until(() => others(child.pid!).length === 0);
      process.kill(child.pid!, 'SIGCONT');
    }
    const code = await gone;
    const left = readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && isIn(pid, folder));
    await rm(folder, { recursive: true, force: true });
    return { code, text, left };
  }

  it('a program that is left behind would be found, wherever it stands', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log("there")'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { BANSO_DATA_DIR: '/nowhere/banso-ctrl-c-x' },
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(isIn(String(child.pid), '/nowhere/banso-ctrl-c-x')).toBe(true);
    expect(isIn(String(child.pid), '/nowhere/banso-ctrl-c-y')).toBe(false);
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it.each([
    ['at the same time as everybody else', false],
    ['as the last one', true],
  ])(`ends it quietly at ${MOMENTS.length} moments, where it hears of it %s`, async (_when, last) => {
    const waiting = [...MOMENTS];
    const ends: Array<{ said: string; after: number; code: number | null; text: string; left: boolean }> = [];
    // Three at a time: most of the time is spent waiting for the moment.
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let moment = waiting.shift(); moment; moment = waiting.shift())
          ends.push({ said: String(moment[0]), after: moment[1], ...(await pressed(...moment, last)) });
      }),
    );
    expect(
      ends.filter(({ code, text, left }) => code !== 0 || left || STACK_TRACE.test(text) || /error/i.test(text)),
    ).toEqual([]);
    expect(ends).toHaveLength(MOMENTS.length);
  });
});

describe('a program that runs an embedded server', () => {
  it('ends with the code that it has set, once the server is stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'banso-code-'));
    const program = `
      import { startEmbedded } from '@banso/database';
      const server = await startEmbedded(${JSON.stringify(folder)}, { durable: false });
      process.exitCode = 3;
      await server.stop();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(3);
    await rm(folder, { recursive: true, force: true });
  });
});

if (redisIsInstalled()) {
  describe('npm start with REDIS_URL', () => {
    it('runs the queue on Redis: the worker works there, and readiness knows when Redis is gone', async () => {
      const redis = await startRedis();
      const folder = join(dataDir, 'redis');
      try {
        await start({ REDIS_URL: redis.url, BANSO_DATA_DIR: folder });
        const ready = () => request(`http://127.0.0.1:${port}`).get('/readyz');
        expect((await ready().expect(200)).body).toEqual({ status: 'ready', database: 'answers', queue: 'answers' });
        await until(() => workerLog(folder).includes('"queue":"redis"'));
        await redis.kill();
        await until(() => ready().then(({ status, body }) => status === 503 && body.queue === 'does not answer'));
        await redis.restart();
        await until(() => ready().then(({ status }) => status === 200));
      } finally {
        if (running?.exitCode === null) await end('SIGINT');
        await redis.stop();
      }
    });
  });
}
