import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { runOnce } from '@banso/worker';
import { openProduct, type Product, type Window } from './support/open-product.js';

const NOW = '2026-11-24T09:00:00+09:00';
const samples = join(import.meta.dirname, '../samples');

let product: Product;
let window: Window;
beforeAll(async () => {
  product = await openProduct(NOW);
  window = await product.window('office');
  await window.signIn('manager@nagano.example');
});
afterAll(() => product.close());

const work = () =>
  runOnce(
    'transferLists',
    readConfig({
      BANSO_MODE: 'demo',
      DATABASE_URL: product.database.url,
      DATABASE_WORKER_URL: product.database.workerUrl,
    }),
    new FixedClock(NOW),
  );
const choose = (folder: 'ok' | 'not-ok', name: string) =>
  window.page.locator('input[type=file]').setInputFiles(join(samples, folder, name));
const widthFits = async () =>
  expect(await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);

/** What the screen says about a file that is not in order: its row, its column, and part of the sentence. */
const SAID: Readonly<Record<string, [row: string, column: string, says: RegExp]>> = {
  '異動一覧-知らない人.csv': ['2行目', '職員', /登録されていません/],
  '異動一覧-同じ人が2行.csv': ['3行目', '職員', /2行目にもあります/],
  '異動一覧-発令日が内示日より前.csv': ['2行目', '発令日', /内示日より前/],
  '異動一覧-発令日が過去.csv': ['2行目', '発令日', /今日からの日/],
  '異動一覧-後任が本人.csv': ['2行目', '後任者', /異動する本人/],
  '異動一覧-後任も同じ日に異動.csv': ['2行目', '後任者', /この人も異動します/],
  '異動一覧-後任の所管外.csv': ['2行目', '後任者', /所管に、引き継ぐ案件が1つもありません/],
  '異動一覧-後任が輪になる.csv': ['2行目', '後任者', /信濃 花子 → 高原 次郎 → 唐沢 直樹 → 信濃 花子/],
  '異動一覧-すでに登録済みの人.csv': ['2行目', '職員', /すでに登録されています/],
  '異動一覧-発令日の列がない.csv': ['1行目', '発令日', /列が見つかりません/],
  '異動一覧-計算式と結合セル.xlsx': ['2行目', '発令日', /計算式/],
};

describe('a list of transfers, from the file to the effective day', () => {
  it('every file that is not in order is refused by row and column', async () => {
    expect(Object.keys(SAID).sort()).toEqual(
      readdirSync(join(samples, 'not-ok'))
        .map((name) => name.normalize('NFC'))
        .filter((name) => name.startsWith('異動一覧'))
        .sort(),
    );
    await window.go('/transfers');
    await window.page.getByRole('link', { name: '一覧から登録（4月1日）' }).click();
    await window.page.getByRole('heading', { level: 1, name: '人事異動を一覧から登録する' }).waitFor();
    for (const [name, [row, column, says]] of Object.entries(SAID)) {
      const read = window.page.waitForResponse((response) => response.url().includes('/transfer-lists?'));
      await choose('not-ok', name);
      await read;
      await window.page
        .getByRole('row')
        .filter({ hasText: row })
        .filter({ hasText: column })
        .filter({ hasText: says })
        .first()
        .waitFor();
      expect(await window.page.getByRole('button', { name: /人の異動を登録する/ }).count()).toBe(0);
    }
    expect(await window.axe()).toEqual([]);
    await window.picture('transfer-list-errors-office');
    expect(await product.database.query('select id from transfer_list')).toEqual([]);
  });

  it('a good one is looked at, registered, confirmed with its progress and its results, and withdrawn', async () => {
    const { page } = window;
    await choose('ok', '異動一覧-シフトJIS.csv');
    await page.getByRole('button', { name: '3人の異動を登録する' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await widthFits();
    await window.picture('transfer-list-look-office');
    await page.getByRole('button', { name: '3人の異動を登録する' }).click();
    await page.getByRole('heading', { level: 1, name: /令和9年4月1日.*（3人）/ }).waitFor();
    await window.picture('transfer-list-office');

    await page.getByRole('button', { name: 'まとめて確定する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/0時に、引き継ぐ人へ自動で移ります/).waitFor();
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '確定する', exact: true }).click();
    await page.getByText('3人中 0人が済みました').waitFor();
    await window.picture('transfer-list-working-office');
    await work();
    await page.getByText(/人の引継ぎを確定しました/).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('transfer-list-done-office');

    await window.go('/transfers');
    await page.getByRole('link', { name: '異動一覧-シフトJIS.csv' }).click();
    await page.getByRole('button', { name: 'まとめて取り消す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取り消す', exact: true }).click();
    await page.getByText('処理しています').waitFor();
    await work();
    await page.getByText('この一覧は取り消されています').waitFor();
    expect(
      await product.database.query(
        'select t.id from transfer t join transfer_list_row r on r.transfer_id = t.id where t.withdrawn_at is null',
      ),
    ).toEqual([]);
    expect(window.complaints).toEqual([]);
  });

  it('after the first of April the many transfers are read page by page, not all at once', async () => {
    const { page } = window;
    const [{ count }] = (await product.database.query<{ count: number }>(
      `with put as (insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, destination, note, registered_by, registered_at)
         select gen_random_uuid(), tenant_id, id, 'transfer', '2026-03-20', day, '健康増進課', '', id, '2026-03-10' from person, generate_series('2026-06-01'::date, '2026-08-09', '1 day') day where email = 'staff@nagano.example' returning id)
       select count(*)::int from put`,
    )) as [{ count: number }];
    expect(count).toBe(70);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/api\/v1\/transfers(\?|$)/.test(request.url())) asked.push(request.url());
    });
    await window.go('/transfers');
    const card = page.getByRole('region', { name: '人事異動', exact: true });
    const rows = card.locator('tbody tr');
    expect([await rows.count(), asked.length]).toEqual([50, 1]);
    await card.getByRole('button', { name: 'つづきを見る' }).click();
    await rows.nth(50).waitFor();
    expect(asked).toHaveLength(2);
    expect(await rows.count()).toBeGreaterThanOrEqual(70);
    expect(await card.getByRole('button', { name: 'つづきを見る' }).count()).toBe(0);
    expect(await window.axe()).toEqual([]);
  });
});
