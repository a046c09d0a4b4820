import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { FixedClock } from '@banso/clock';
import { seedDemo } from '@banso/demo';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');
/** Every picture is kept with the other results; those that the README shows go beside it when they are asked for. */
const pictures = join(root, 'test-results/pictures');
const tour = join(root, 'test/browser/tour');
const IN_THE_README = [
  'desk',
  'engagement',
  'visit-record',
  'coverage-office',
  'transfer-office',
  'handover-office',
  'desk-phone',
  'visit-record-tablet',
  'tour-programmes',
  'tour-first-steps',
  'tour-peers',
  'tour-dispatches',
  'tour-bureau',
];

/** The screens people have: the office's monitor, a tablet in a village hall, a phone. */
export const SIZES = {
  office: { width: 1366, height: 768 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** The product as people meet it: its own process with the demo in a database of its own, and a real browser. */
export interface Product {
  address: string;
  database: FreshDatabase;
  /** A window of a fresh browser profile. Everything it asks of other hosts is refused and noted. */
  window(size: keyof typeof SIZES): Promise<Window>;
  /**
   * Ends the process and starts another on the same database at a later moment; windows opened from then on look at it.
   */
  goOn(later: string): Promise<void>;
  close(): Promise<void>;
}

export interface Window {
  page: Page;
  context: BrowserContext;
  /** What the page asked of other hosts, and what it complained about. */
  strangers: string[];
  complaints: string[];
  signIn(email: string): Promise<void>;
  go(path: string): Promise<void>;
  /** The rules of accessibility that the present screen breaks, in words. */
  axe(): Promise<string[]>;
  picture(name: string): Promise<void>;
}

export async function openProduct(now: string, settings: Record<string, string> = {}): Promise<Product> {
  const database = await freshDatabase();
  // In production nobody is invented: the masters are there, and else nothing.
  if (settings['BANSO_MODE'] !== 'production') await seedDemo(database.url, new FixedClock(now));
  let running = await startApi(database, now, settings);
  const stop = () =>
    new Promise<void>((resolve) => {
      running.api.once('exit', () => resolve());
      running.api.kill('SIGTERM');
    });
  const browser = await launch();
  mkdirSync(pictures, { recursive: true });
  return {
    get address() {
      return running.address;
    },
    database,
    window: (size) => openWindow(browser, running.address, size),
    goOn: async (later) => {
      await stop();
      running = await startApi(database, later, settings);
    },
    close: async () => {
      await browser.close();
      await stop();
      await database.drop();
    },
  };
}

function startApi(
  database: FreshDatabase,
  now: string,
  settings: Record<string, string>,
): Promise<{ api: ChildProcess; address: string }> {
  const api = fork(join(root, 'apps/api/dist/main.js'), {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      BANSO_MODE: 'demo',
      BANSO_NOW: now,
      PORT: '0',
      HOST: '127.0.0.1',
      BANSO_DATA_DIR: join(pictures, 'data'),
      DATABASE_URL: '',
      DATABASE_APP_URL: database.appUrl,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    api.once('exit', (code) => reject(new Error(`The API ended with ${code} before it listened.`)));
    api.on('message', (message) => resolve({ api, address: (message as { listening: string }).listening }));
  });
}

/**
 * Chromium from npm where it runs (Linux), otherwise a Chrome that is installed. One that falls over while it starts
 * (one of some hundred did) says nothing about the product: it is started again.
 */
const launch = (): Promise<Browser> => start().catch(start);

async function start(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=ja-JP',
    // No other host is found. (Playwright could refuse them one by one, but then each request of a page waits for it: a
    // screen takes three times as long.)
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    headless: true,
    args: [...args, '--headless=new'],
  });
}

async function openWindow(browser: Browser, address: string, size: keyof typeof SIZES): Promise<Window> {
  const touch = size !== 'office';
  const context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: touch,
    isMobile: touch,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    baseURL: address,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000); // Ends what hangs; a slow machine is not a failure.
  const isAnswered = requestsOf(page);
  const strangers: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== address && /^(https?|wss?):/.test(request.url()))
      strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports refused requests (401 before signing in); what our code complains about counts.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return {
    page,
    context,
    strangers,
    complaints,
    signIn: async (email) => {
      await page.goto('/sign-in');
      await page.getByLabel('メールアドレス').fill(email);
      await page.getByLabel('パスワード').fill('banso-demo');
      await page.getByRole('button', { name: /^サインイン/ }).click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await settled(page, isAnswered);
    },
    go: async (path) => {
      await page.goto(path);
      await settled(page, isAnswered);
      // Being sent elsewhere (to sign in, say) is not having seen the screen.
      const shown = new URL(page.url()).pathname;
      if (shown !== path.split('?')[0]) throw new Error(`Asked for ${path}, was sent to ${shown}.`);
    },
    axe: async () => {
      // In the page itself (there are no frames) and without what was in order: handing that over takes longer than
      // looking.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      return violations.map(
        (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    },
    picture: async (name) => {
      // For people to look at; where nobody does, drawing hundreds of them takes a minute.
      if (process.env.CI === 'true' && !process.env.BANSO_TOUR) return;
      await page.screenshot({
        path: join(process.env.BANSO_TOUR && IN_THE_README.includes(name) ? tour : pictures, `${name}.png`),
      });
    },
  };
}

/**
 * Waits until the screen shows its content: its heading is there, nothing is loading, everything that was asked for has
 * come, and the page has no more work in hand from which another request could follow.
 */
async function settled(page: Page, isAnswered: () => boolean): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
  do await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  while (!isAnswered() || (await page.locator('[aria-busy=true]').count()) > 0);
}

/**
 * Waits until an expression holds in the page. (Playwright's own waiting for one evaluates it in the page's name, which
 * the product's Content-Security-Policy refuses.)
 */
export async function holdsIn(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(expression))) await page.evaluate('new Promise(requestAnimationFrame)');
}

/** Watches what a page asks for. @returns tells whether all of it has come; the stream of live changes never ends */
function requestsOf(page: Page): () => boolean {
  const open = new Set<Request>();
  page.on('request', (request) => request.resourceType() !== 'eventsource' && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size === 0;
}
