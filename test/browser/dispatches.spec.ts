import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, SIZES, type Window } from './support/open-product.js';

/** Dispatches on the screen: what an expert, a manager and a member of staff do on one morning. */
let product: Product;
let window: Window;
const idOf = async (table: 'dispatch' | 'need', where: string): Promise<string> =>
  (await product.database.query<{ id: string }>(`select id from ${table} where ${where}`))[0]!.id;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

describe('dispatches', () => {
  it('an expert begins the day with what waits, accepts, and reports', async () => {
    window = await product.window('office');
    const { page } = window;
    await window.signIn('expert@saitama.example');
    const asked = page.getByRole('region', { name: '回答をお待ちしている依頼' });
    await asked.waitFor();
    await page.getByText('あと2件で今日は片づきます').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('desk-expert-office');
    await asked.getByRole('link', { name: '回答する' }).click();
    await page.getByRole('heading', { level: 1, name: /横瀬町への派遣/ }).waitFor();
    await page.getByText('段々畑の家からも、思い立った日に出かけられる町').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('dispatch-expert-office');
    await page.getByRole('button', { name: '承諾する' }).click();
    await page.getByText('承諾しました。').waitFor();

    await page.getByRole('link', { name: '派遣', exact: true }).first().click();
    const due = page.getByRole('region', { name: '報告をお願いする派遣' });
    await due.getByRole('link', { name: '報告する' }).click();
    await page.getByRole('button', { name: '報告する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '報告を出す' }).click();
    await dialog.getByText('助言を一つは書いてください。').waitFor();
    await dialog.getByLabel('事例・取組への助言').fill('外に出る用事から考えると、次の一歩が決めやすい。');
    expect(await window.axe()).toEqual([]);
    await window.picture('dispatch-report-office');
    await dialog.getByRole('button', { name: '報告を出す' }).click();
    await page.getByText('報告を出しました。').waitFor();
    await page.getByText('外に出る用事から考えると、次の一歩が決めやすい。').waitFor();
    await window.context.close();
  });

  it('a manager approves what another has requested', async () => {
    window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@saitama.example');
    await page.getByText('決裁を待っている派遣が1件あります。').waitFor();
    await window.picture('desk-approval-office');
    await page.getByRole('link', { name: '派遣を開く' }).click();
    await page.getByRole('heading', { level: 1, name: '派遣' }).waitFor();
    await page.getByRole('region', { name: '派遣の一覧' }).getByRole('table').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('dispatches-office');
    await window.go(`/dispatches/${await idOf('dispatch', `state = 'requested'`)}`);
    await page.getByRole('button', { name: '決裁する' }).click();
    await page.getByText('決裁しました。').waitFor();
    await window.go('/dispatches/experts');
    await page.getByRole('table').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('experts-office');
    await window.context.close();
  });

  it('staff register a need, see candidates with reasons, request, and ask for whoever is approved', async () => {
    window = await product.window('office');
    const { page } = window;
    await window.signIn('staff@saitama.example');
    await window.go('/dispatches');
    await page.getByRole('button', { name: '派遣の必要を登録する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /市区町村/ }).fill('川口');
    await page.getByRole('option', { name: /川口市/ }).click();
    await dialog.getByLabel('目的').fill('個別会議での助言');
    await dialog.getByRole('button', { name: '管理栄養士' }).click();
    await dialog.getByLabel('場所').fill('市役所');
    await dialog.getByRole('textbox', { name: /^希望日/ }).fill('R8.12.15');
    expect(await window.axe()).toEqual([]);
    await window.picture('need-new-office');
    await dialog.getByRole('button', { name: '登録して候補を見る' }).click();
    await page.getByRole('heading', { level: 1, name: /川口市/ }).waitFor();
    const candidates = page.getByRole('region', { name: '候補' });
    await candidates.getByText('職種が合う（管理栄養士）').waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('need-office');
    await candidates.getByRole('button', { name: /起案する/ }).click();
    await page.getByText(/派遣を起案しました/).waitFor();

    await window.go(`/dispatches/${await idOf('dispatch', `state = 'approved' order by planned_on`)}`);
    await page.getByRole('button', { name: '依頼する' }).click();
    await page.getByRole('link', { name: '派遣依頼（PDF）' }).waitFor();
    await page.getByText(/第8号/).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('dispatch-office');
    await window.go('/dispatches/payments');
    await page.getByText(/^合計/).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('payments-office');
    await page.getByRole('button', { name: /月・年度$/ }).click();
    await page.getByRole('option', { name: '令和8年度（1年分）' }).click();
    const paid = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excelで保存' }).click();
    expect((await paid).suggestedFilename()).toBe('支払一覧_2026年度.xlsx');
    await window.go('/dispatches');
    const list = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excelで保存' }).click();
    expect((await list).suggestedFilename()).toBe('派遣一覧_2026年度.xlsx');
    await window.context.close();
  });

  it.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)('nothing scrolls sideways on the %s', async (size) => {
    window = await product.window(size);
    await window.signIn('manager@saitama.example');
    const paths = [
      '/dispatches',
      '/dispatches/experts',
      '/dispatches/payments',
      `/dispatches/${await idOf('dispatch', `state = 'done'`)}`,
      `/dispatches/needs/${await idOf('need', 'engagement_id is null order by wished_on')}`,
    ];
    for (const path of paths) {
      await window.go(path);
      const wide: number = await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect([path, wide <= 0]).toEqual([path, true]);
    }
    await window.picture(`dispatches-need-${size}`);
    await window.context.close();
  });
});
