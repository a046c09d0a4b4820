import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openProduct, type Product } from './support/open-product.js';

/** What a regional bureau is told: all its prefectures in numbers, each opening into its municipalities. */
let product: Product;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

it('a bureau sees all its prefectures on one screen, and opens one', async () => {
  const window = await product.window('office');
  const { page } = window;
  await window.signIn('bureau@kantoshinetsu.example');
  await window.go('/coverage');
  const table = page.getByRole('table', { name: '都道府県ごとの実施市町村数と注意' });
  const nagano = table.getByRole('row', { name: /^長野県/ });
  expect(await nagano.getByRole('cell').first().innerText()).toBe('77');
  await table.getByRole('row', { name: /^管轄全体/ }).waitFor();
  expect(await window.axe()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  await window.picture('bureau-office');

  await nagano.getByRole('link', { name: '長野県' }).click();
  const matrix = page.getByRole('table', { name: '市町村 × 支援種別' });
  await matrix.getByRole('row', { name: /^飯綱町/ }).waitFor();
  expect(await matrix.getByRole('row').count()).toBe(78);
  expect(await window.axe()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  await window.picture('bureau-matrix-office');
  await page.getByRole('link', { name: 'すべての都道府県にもどる' }).click();
  await table.waitFor();

  await window.go('/coverage?prefecture=01');
  await page.getByText('この都道府県の支援状況は、ご覧になれる範囲にありません。').waitFor();
  await window.context.close();
});

it('fits a tablet and a phone', async () => {
  for (const size of ['tablet', 'phone'] as const) {
    const window = await product.window(size);
    await window.signIn('bureau@kantoshinetsu.example');
    await window.go('/coverage');
    expect(await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
      0,
    );
    await window.picture(`bureau-${size}`);
    await window.context.close();
  }
});

it('a manager chooses how small numbers are told, and the bureau is told so', async () => {
  const window = await product.window('office');
  const { page } = window;
  await window.signIn('manager@nagano.example');
  await window.go('/coverage');
  await page.getByRole('button', { name: /幅で示す数/ }).click();
  await page.getByRole('option', { name: '1〜5' }).click();
  await page.getByText('地方厚生局には、この数までの市町村数や回数を幅（1〜5）で示します。').waitFor();
  await window.picture('small-numbers-office');
  // Somebody else was faster: it is said, and the newer setting is fetched.
  await product.database.query(
    `insert into small_number_rule (tenant_id, small_until, changed_at) select id, 3, '2026-11-24T08:59:00+09:00' from tenant where prefecture_code = '20'`,
  );
  await page.getByRole('button', { name: '設定を保存' }).click();
  await page.getByRole('button', { name: '最新の内容を読み込む' }).click();
  await page.getByText('この数までの市町村数や回数を幅（1〜3）で示します。').waitFor();
  await page.getByRole('button', { name: /幅で示す数/ }).click();
  await page.getByRole('option', { name: '1〜5' }).click();
  await page.getByRole('button', { name: '設定を保存' }).click();
  await page.getByText('少ない数の示し方を保存しました。').waitFor();
  await window.context.close();

  const bureau = await product.window('office');
  await bureau.signIn('bureau@kantoshinetsu.example');
  await bureau.go('/coverage');
  const row = bureau.page.getByRole('row', { name: /^長野県/ });
  expect(await row.innerText()).toContain('1〜5');
  await bureau.context.close();
});
