import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { type JobName, runOnce } from '@banso/worker';
import { openProduct, type Product, type Window } from './support/open-product.js';

const NOW = '2026-11-24T09:00:00+09:00';
const SETTINGS = { BANSO_WEBHOOKS_ALLOW: '127.0.0.1' };
let product: Product;
let receiver: Server;
let answer = 500;

beforeAll(async () => {
  product = await openProduct(NOW, SETTINGS);
  receiver = createServer((request, reply) => {
    request.resume();
    reply.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await product.close();
  await new Promise<void>((resolve) => void receiver.close(() => resolve()));
});

const work = (job: JobName) =>
  runOnce(
    job,
    { ...readConfig({ BANSO_MODE: 'demo', ...SETTINGS }), databaseWorkerUrl: product.database.workerUrl },
    new FixedClock(NOW),
  );
/** Asks the API in the window's session, as another screen of the same person would. */
const askApi = (window: Window, method: string, path: string, body: object) =>
  window.page.evaluate(
    async ([verb, address, text]) =>
      (await fetch(`/api/v1${address}`, { method: verb, headers: { 'content-type': 'application/json' }, body: text }))
        .status,
    [method, path, JSON.stringify(body)] as const,
  );

describe('the desk without reload', () => {
  it('shows a reminder that the worker makes, and lets it go when the visit is planned elsewhere', async () => {
    const [reminder] = await product.database.query<{ id: string; engagementId: string; municipality: string }>(
      `select r.id, r.engagement_id as "engagementId", m.name as municipality from reminder r join person p on p.id = r.person_id join engagement e on e.id = r.engagement_id join municipality m on m.code = r.municipality_code
        where p.email = 'staff@nagano.example' and r.state = 'open' and r.subject_kind = 'visitDue' and e.status = 'active' order by m.name limit 1`,
    );
    await product.database.query('delete from reminder where engagement_id = $1', [reminder!.engagementId]);
    const window = await product.window('office');
    await window.signIn('staff@nagano.example');
    const notices = window.page
      .locator('section, article', { has: window.page.getByRole('heading', { name: 'お知らせ' }) })
      .last();
    const line = notices.getByRole('listitem').filter({ hasText: reminder!.municipality });
    expect(await line.count()).toBe(0);
    await window.page.evaluate('window.isSamePage = true');

    await work('sweep');
    await line.first().waitFor();

    const manager = await product.window('office');
    await manager.signIn('manager@nagano.example');
    expect(
      await askApi(manager, 'POST', `/engagements/${reminder!.engagementId}/visits`, {
        plannedOn: '2026-11-26',
        mode: 'onSite',
      }),
    ).toBe(201);
    await line.first().waitFor({ state: 'detached' });
    expect(await window.page.evaluate('window.isSamePage')).toBe(true);
    expect(window.complaints).toEqual([]);
    await manager.context.close();
    await window.context.close();
  });

  it('says so by itself when the session was ended elsewhere', async () => {
    const window = await product.window('office');
    await window.signIn('staff@nagano.example');
    await product.database.query(
      `update session set ended_at = $1 where person_id = (select id from person where email = 'staff@nagano.example') and ended_at is null`,
      [NOW],
    );
    await product.database.query(
      `select pg_notify('banso_desk', tenant_id || '/' || id) from person where email = 'staff@nagano.example'`,
    );
    await window.page.waitForURL((url) => url.pathname === '/sign-in');
    await window.page.getByText('サインインが切れました').waitFor();
    // Whoever comes by themselves is told nothing of the kind.
    await window.go('/sign-in');
    expect(await window.page.getByText('サインインが切れました').count()).toBe(0);
    await window.context.close();
  });
});

describe('the account screen', () => {
  it('chooses how mail comes, makes a calendar address that works, and revokes it', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('staff@nagano.example');
    await window.go('/account');
    // A click: that the choice stands is seen below, when it is saved; for a moment the old one still does.
    await page.getByRole('radio', { name: /^そのつど/ }).click({ force: true });
    await page.getByText('受け取り方を変えました。').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: /^そのつど/, checked: true }).waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'アドレスを作る' }).click();
    await page.getByRole('dialog').getByLabel('名前').fill('スマートフォン');
    await page.getByRole('dialog').getByRole('button', { name: '作る' }).click();
    const address = await page.locator('code').innerText();
    expect(await window.axe()).toEqual([]);
    await window.picture('account-calendar-office');
    const path = new URL(address).pathname;
    expect((await fetch(`${product.address}${path}`)).status).toBe(200);
    await page.getByRole('button', { name: '「スマートフォン」のアドレスを取り消す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    await page.getByText('アドレスを取り消しました。').waitFor();
    expect((await fetch(`${product.address}${path}`)).status).toBe(410);
    await window.context.close();
  });
});

describe('the administrator’s screen of receivers', () => {
  it('refuses an address inside the network at its field, registers one, shows what failed and sends it again', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('admin@nagano.example');
    await window.go('/masters?tab=webhooks');
    await page.getByRole('button', { name: '送り先を登録する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名前').fill('県データ連携基盤');
    await dialog.getByLabel('送り先のアドレス').fill('https://10.0.0.1/hook');
    await dialog.getByText('訪問の予定が入った').click();
    await dialog.getByRole('button', { name: '送り先を登録する' }).click();
    // Said above the form and at the field.
    await dialog.getByRole('alert').getByText('内部ネットワークを指しているため').waitFor();
    await dialog.locator('[slot=errorMessage]').getByText('内部ネットワークを指しているため').waitFor();
    expect(await window.axe()).toEqual([]);
    await dialog
      .getByLabel('送り先のアドレス')
      .fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
    await dialog.getByRole('button', { name: '送り先を登録する' }).click();
    expect(await page.locator('code').innerText()).toMatch(/^whsec_/);

    await product.database.query(
      `insert into visit (id, engagement_id, planned_on, mode, created_at) select gen_random_uuid(), id, '2026-12-08', 'onSite', now() from engagement where tenant_id = 1 limit 1`,
    );
    await work('webhooks');
    await product.database.query(`update webhook_delivery set state = 'dead', attempts = 10`);
    await page.reload();
    await page.getByText('届かなかったもの 1件').waitFor();
    await window.picture('webhooks-office');
    await page.getByRole('button', { name: '「県データ連携基盤」の送信の記録' }).click();
    await dialog.getByText('相手が受け取りを断りました').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('webhook-deliveries-office');
    await dialog.getByRole('button', { name: /もう一度送る$/ }).click();
    await page.getByText('もう一度送ります。').waitFor();
    answer = 200;
    await work('webhooks');
    expect(await product.database.query('select state, attempts from webhook_delivery')).toEqual([
      { state: 'delivered', attempts: 1 },
    ]);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});
