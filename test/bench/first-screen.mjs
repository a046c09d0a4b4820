// `npm run bench:first-screen`: how long it takes until a screen stands that is opened for the first time, in a browser
// without anything kept, over a slow line and on a slow processor; and what had to be fetched for it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { median } from './rounds.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const NOW = '2026-11-24T09:00:00+09:00';
/** 1.6 Mbit/s with 150 ms, and a processor that is four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
/** Seconds until the heading stands. */
const GOALS = { 'sign-in': 3, desk: 4, engagement: 5, coverage: 5 };

/** Median seconds and bytes of each screen. */
export async function measureFirstScreens() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { seedDemo } = await import('@banso/demo');
  const { FixedClock } = await import('@banso/clock');
  const programs = new Programs();
  const folder = await mkdtemp(join(tmpdir(), 'banso-first-screen-'));
  programs.atTheEnd(() => rm(folder, { recursive: true, force: true }));
  try {
    const server = await startEmbedded(folder, { durable: false });
    programs.atTheEnd(server.stop);
    await migrate(server.url);
    await loadMasters(server.url);
    await seedDemo(server.url, new FixedClock(NOW));
    const api = await programs.start(
      'apps/api/dist/main.js',
      {
        BANSO_MODE: 'demo',
        BANSO_NOW: NOW,
        DATABASE_APP_URL: urlOf('banso_app', server.url),
        BANSO_DATA_DIR: join(folder, 'data'),
        PORT: '0',
        HOST: '127.0.0.1',
      },
      '/api/v1',
    );
    programs.atTheEnd(api.stop);
    const browser = await chromium.launch({
      executablePath: await chromiumPackage.executablePath(),
      args: ['--no-sandbox', '--disable-gpu', '--headless=new', '--lang=ja-JP'],
    });
    programs.atTheEnd(() => browser.close());
    const cookie = await signIn(api.base);
    const list = await fetch(`${api.base}/engagements?limit=1`, { headers: { cookie } });
    const { items } = /** @type {{ items: { id: string }[] }} */ (await list.json());
    const screens = {
      'sign-in': { path: '/sign-in', cookie: null },
      desk: { path: '/', cookie },
      engagement: { path: `/engagements/${items[0].id}`, cookie },
      coverage: { path: '/coverage', cookie },
    };
    const found = {};
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, screen] of Object.entries(screens)) {
        (found[name] ??= []).push(await open(browser, api.origin, screen));
        tell(`${name}, round ${round + 1} of ${ROUNDS}: ${found[name].at(-1).seconds.toFixed(1)} s`);
      }
    return Object.fromEntries(
      Object.entries(found).map(([name, rounds]) => [
        name,
        Object.fromEntries(Object.keys(rounds[0]).map((figure) => [figure, median(rounds.map((one) => one[figure]))])),
      ]),
    );
  } finally {
    await programs.end();
  }
}

async function signIn(base) {
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'manager@nagano.example', password: 'banso-demo' }),
  });
  return answer.headers.getSetCookie()[0].split(';')[0];
}

/** Opens a screen in a fresh profile and waits for its heading, and for what it shows. */
async function open(browser, origin, { path, cookie }) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
  });
  if (cookie) {
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const kinds = new Map();
  const fetched = { script: 0, scripts: 0, font: 0, fonts: 0, style: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === 'Script')
      [fetched.script, fetched.scripts] = [fetched.script + encodedDataLength, fetched.scripts + 1];
    if (kind === 'Font') [fetched.font, fetched.fonts] = [fetched.font + encodedDataLength, fetched.fonts + 1];
    if (kind === 'Stylesheet') fetched.style += encodedDataLength;
  });
  const began = performance.now();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  const seconds = (performance.now() - began) / 1000;
  // What comes after it is fetched too, but nobody waits for it.
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.close();
  return { seconds, ...fetched };
}

/** For people. */
export function printFirstScreens(found) {
  console.log(
    `\nA screen opened for the first time, at 1.6 Mbit/s, 150 ms and a ${SLOWER} times slower processor (medians of ${ROUNDS}):\n`,
  );
  const kb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
  for (const [name, { seconds, script, scripts, font, fonts, style }] of Object.entries(found))
    console.log(
      `${name.padEnd(12)}${seconds.toFixed(1).padStart(5)} s (goal ${GOALS[name]} s)  script ${kb(script)} in ${scripts}, fonts ${kb(font)} in ${fonts}, style ${kb(style)}`,
    );
  console.log('');
}

if (process.argv[1]?.endsWith('first-screen.mjs')) {
  await build();
  const result = await measureFirstScreens();
  printFirstScreens(result);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/bench-first-screen.json'), `${JSON.stringify(result, null, 2)}\n`);
  tell('written to test-results/bench-first-screen.json');
}
