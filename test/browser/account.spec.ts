import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import request from 'supertest';
import { openProduct, type Product, SIZES, type Window } from './support/open-product.js';

const NOW = '2026-11-24T09:00:00+09:00';
const PASSWORD = 'banso-demo';
const NEW_PASSWORD = '霧ヶ峰に七月の風が吹き渡る';

let product: Product;
beforeAll(async () => {
  product = await openProduct(NOW, { BANSO_REQUIRE_SECOND_FACTOR: 'manager' });
});
afterAll(() => product.close());

/** The code that the app shows; the product's clock stands still, so a later one has to be asked for by its step. */
const codeOf = (secret: string, step = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.parse(NOW) + step * 30_000 });

async function setUp({ page }: Window): Promise<string> {
  await page.getByRole('button', { name: '設定する', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^いまのパスワード/).fill(PASSWORD);
  await dialog.getByRole('button', { name: '次へ' }).click();
  await dialog.getByRole('img', { name: '認証アプリで読み取る図' }).waitFor();
  return (await dialog.locator('code').innerText()).replace(/\s/g, '');
}

async function confirm({ page }: Window, secret: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^確認コード/).fill(codeOf(secret));
  await dialog.getByRole('button', { name: '設定を終える' }).click();
  await page.getByText('予備コードを控えてください').waitFor();
}

describe('a staff member looks after the account', () => {
  let window: Window;
  let secret: string;
  beforeAll(async () => {
    window = await product.window('office');
    await window.signIn('staff@nagano.example');
  });
  afterAll(() => window.context.close());

  it('finds it in the menu of one’s own name', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /さんのメニュー$/ }).click();
    await page.getByRole('menuitem', { name: 'アカウント' }).click();
    await page.getByRole('heading', { level: 1, name: 'アカウント' }).waitFor();
    await page.getByText('この端末', { exact: true }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('account-office');
  });

  it('sets up a second factor, and is shown the recovery codes once', async () => {
    secret = await setUp(window);
    expect(await window.axe()).toEqual([]);
    await window.picture('account-second-factor');
    await confirm(window, secret);
    expect(await window.page.locator('ol li').count()).toBe(10);
    await window.picture('account-recovery-codes');
    await window.page.getByRole('button', { name: '控えました' }).click();
    await window.page.getByText('設定済み').waitFor();
  });

  it('makes a token, which works and is shown once', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'APIトークンを作る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '作る', exact: true }).click();
    await dialog.getByText('1つ以上選んでください。').first().waitFor();
    await dialog.getByLabel(/^名前/).fill('月次集計');
    await dialog.getByText('支援状況を見る', { exact: true }).click();
    await dialog.getByText('案件を見る', { exact: true }).click();
    expect(await window.axe()).toEqual([]);
    await window.picture('account-make-token');
    await dialog.getByRole('button', { name: '作る', exact: true }).click();
    const token = await page.getByText(/^banso_/).innerText();
    await request(product.address).get('/api/v1/engagements').set('authorization', `Bearer ${token}`).expect(200);
    await page.reload();
    await page.getByRole('rowheader', { name: '月次集計' }).waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: '月次集計 終わらせる' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '終わらせる' }).click();
    await page.getByText('APIトークンはありません。').waitFor();
    await request(product.address).get('/api/v1/engagements').set('authorization', `Bearer ${token}`).expect(401);
  });

  it('is asked for the code at the next sign-in', async () => {
    const other = await product.window('phone');
    const { page } = other;
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('staff@nagano.example');
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: /^サインイン/ }).click();
    await page.getByLabel(/^確認コード/).fill('000000');
    expect(await other.axe()).toEqual([]);
    await page.getByRole('button', { name: /^サインイン/ }).click();
    await page.getByText('確認コードが違うか、すでに使われています。').waitFor();
    await other.picture('sign-in-code-phone');
    await page.getByLabel(/^確認コード/).fill(codeOf(secret, 1));
    await page.getByRole('button', { name: /^サインイン/ }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await other.go('/account');
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);

    // The first window sees the second one, and ends it.
    await window.page.reload();
    await window.page.getByRole('button', { name: /のサインインを終わらせる$/ }).click();
    await window.page.getByText('サインインを終わらせました。').waitFor();
    await page.goto('/account');
    await page.waitForURL((url) => url.pathname === '/sign-in');
    await other.context.close();
    expect(window.complaints).toEqual([]);
  });
});

describe('a manager whose role requires a second factor', () => {
  it('is led to setting it up, and then works as always', async () => {
    const window = await product.window('tablet');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await page.waitForURL((url) => url.pathname === '/account');
    await page.getByText('はじめに、二段階認証を設定してください。').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('account-limited-tablet');
    await confirm(window, await setUp(window));
    await page.getByRole('button', { name: '控えました' }).click();
    await page.getByRole('link', { name: '案件' }).first().click();
    await page.getByRole('heading', { level: 1, name: '案件' }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});

describe('a forgotten password', () => {
  it.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)(
    'is replaced with the link from the mail (%s)',
    async (size) => {
      const email = {
        office: 'partner@nagano.example',
        tablet: 'expert@saitama.example',
        phone: 'staff@saitama.example',
      }[size];
      const window = await product.window(size);
      const { page } = window;
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'パスワードを忘れたとき' }).click();
      await page.getByRole('heading', { level: 1, name: 'パスワードを忘れたとき' }).waitFor();
      await page.getByLabel('メールアドレス').fill(email);
      await page.getByRole('button', { name: 'リンクを送ってもらう' }).click();
      await page.getByText('受け付けました。').waitFor();
      const { body } = await request(product.address).get('/dev/mail.json').expect(200);
      const text = (body.items as Array<{ to: string; text: string }>).find(
        (mail) => mail.to === email && mail.text.includes('#'),
      )!.text;

      const link = `/set-password#${/#(\S+)/.exec(text)![1]}`;
      await page.goto(link);
      await page.locator('input[autocomplete="new-password"]').first().fill('みじかい');
      await page.getByText('あと8文字必要です。').waitFor();
      expect(new URL(page.url()).hash).toBe('');
      expect(await window.axe()).toEqual([]);
      await window.picture(`set-password-${size}`);
      const fields = page.locator('input[autocomplete="new-password"]');
      await fields.nth(0).fill(NEW_PASSWORD);
      await page.getByText('長さは十分です。').waitFor();
      await fields.nth(1).fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'このパスワードにする' }).click();
      await page.getByRole('link', { name: 'サインインへ進む' }).click();
      await page.getByLabel('メールアドレス').fill(email);
      await page.getByLabel('パスワード').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: /^サインイン/ }).click();
      await page.waitForURL((url) => url.pathname === '/');

      await page.goto(link);
      await page.getByText('このリンクは使えません。').waitFor();
      expect(await window.axe()).toEqual([]);
      expect(window.complaints).toEqual([]);
      await window.context.close();
    },
  );
});

describe('an account whose sign-in is held back', () => {
  it('is opened by its owner by mail, in the browser', async () => {
    const window = await product.window('office');
    const { page } = window;
    const [held] = await product.database.query<{ email: string }>(
      `select email from person where email = 'partner@saitama.example'`,
    );
    for (let n = 0; n < 5; n++)
      await request(product.address)
        .post('/api/v1/session')
        .send({ email: held!.email, password: '当てずっぽう' })
        .expect(401);
    await window.go('/sign-in');
    await page.getByLabel('メールアドレス').fill(held!.email);
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: /^サインインする/ }).click();
    await page.getByText('サインインを一時停止しています。').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('sign-in-held-office');
    await page.getByRole('link', { name: '待たずにサインインするには' }).click();
    await page.getByRole('heading', { level: 1, name: '待たずにサインインするには' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('held-account-office');
    await page.getByLabel('メールアドレス').fill(held!.email);
    await page.getByRole('button', { name: 'リンクを送ってもらう' }).click();
    await page.getByText('受け付けました。').waitFor();
    const [mail] = await product.database.query<{ body: string }>(
      `select body from mail where subject like '%一時停止の解除%' order by created_at desc limit 1`,
    );
    await page.goto(`/open-account#${/open-account#(\S+)/.exec(mail!.body)![1]!}`);
    await page.getByRole('button', { name: '解除する' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('open-account-office');
    await page.getByRole('button', { name: '解除する' }).click();
    await page.getByText('一時停止を解除しました。').waitFor();
    for (let n = 0; n < 5; n++)
      await request(product.address).post('/api/v1/session').send({ email: held!.email, password: '当てずっぽう' });
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill(held!.email);
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: /^サインインする/ }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'サインイン' }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});
