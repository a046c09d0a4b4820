import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
let window: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  window = await product.window('office');
  await window.signIn('manager@nagano.example');
});
afterAll(() => product.close());

describe('a manager changes the reminder ladder', () => {
  it('reads each step as a sentence, tries numbers out on last month, and saves after reading what follows', async () => {
    const { page } = window;
    await window.go('/masters?tab=reminders');
    expect(await page.locator('main').innerText()).toContain('訪問の期限の当日に、訪問の予定がなければ、主担当へ');
    expect(await page.getByLabel('訪問の遅れの日数').inputValue()).toBe('3');
    const status = page.getByRole('region', { name: '先月のお知らせで試算' }).getByRole('status');
    await status.getByText(/^\d+件$/).waitFor();

    await page.getByLabel('訪問の期限が近いの日数').fill('14');
    await status.getByText(/^\d+件 → \d+件$/).waitFor();
    await page.getByRole('button', { name: /^変わるお知らせ/ }).click();
    await page
      .getByText(/は期限の14日前ですが/)
      .first()
      .waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('reminder-ladder-office');
    await page.getByRole('button', { name: '変更を確かめて保存する' }).click();
    const dialog = page.getByRole('dialog', { name: 'お知らせの設定を変更します' });
    expect(await dialog.innerText()).toMatch(
      /7日前 → 14日前[\s\S]*10月なら、お知らせは\d+件から\d+件になります。[\s\S]*まとめてメールが届くことはありません。/,
    );
    expect(await window.axe()).toEqual([]);
    await window.picture('reminder-ladder-confirm-office');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByText('設定を保存しました。').first().waitFor();
    await page.getByText('標準は7日前').waitFor();
    expect(await product.database.query('select numbers from reminder_ladder where programme_id is null')).toEqual([
      { numbers: { visitDueSoon: { offset: -14, enabled: true } } },
    ]);
  });

  it('is told at the number what is wrong with it, and cannot save it', async () => {
    const { page } = window;
    await window.go('/masters?tab=reminders');
    await page.getByLabel('訪問の遅れ（上司へ）の日数').fill('2');
    await page.getByText('「訪問の遅れ」より先になりません。同じか、あとの日にしてください。').waitFor();
    expect(await page.getByRole('button', { name: '変更を確かめて保存する' }).isDisabled()).toBe(true);
    await window.picture('reminder-ladder-wrong-office');
    await page.getByRole('button', { name: '変更を取り消す' }).click();
    expect(await page.getByLabel('訪問の遅れ（上司へ）の日数').inputValue()).toBe('7');
  });

  it('gives one programme numbers of its own, over those of the prefecture', async () => {
    const { page } = window;
    await page
      .getByRole('button', { name: /県全体 設定する範囲|設定する範囲/ })
      .first()
      .click();
    await page.getByRole('option').nth(1).click();
    expect(await page.getByLabel('訪問の期限が近いの日数').inputValue()).toBe('14');
    await page.getByLabel('訪問の期限が近いの日数').fill('5');
    await page.getByText('県全体では14日前').waitFor();
    await page.getByRole('button', { name: '変更を確かめて保存する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await product.database.query('select numbers from reminder_ladder where programme_id is not null')).toEqual([
      { numbers: { visitDueSoon: { offset: -5, enabled: true } } },
    ]);
  });
});
