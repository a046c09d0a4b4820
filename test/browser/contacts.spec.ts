import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

/** Between visits: a call is noted and taken back; and a visit that a colleague has recorded is not recorded twice. */
let product: Product;
let window: Window;
let engagement: { id: string; heldOn: string; visitId: string };

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  window = await product.window('office');
  await window.signIn('staff@nagano.example');
  [engagement] = (await product.database.query<typeof engagement>(
    `select e.id, v.held_on as "heldOn", v.id as "visitId" from engagement e
       join visit v on v.engagement_id = e.id and v.held_on = e.last_held_on
       join team_term t on t.engagement_id = e.id and t.role = 'lead' and t.until_on is null
       join person p on p.id = t.person_id
      where p.email = 'staff@nagano.example' and e.status = 'active' order by v.held_on desc, v.id limit 1`,
  )) as [typeof engagement];
});
afterAll(() => product.close());

describe('a phone call', () => {
  it('is noted from the story with what is to be done next, and stands in both', async () => {
    const { page } = window;
    await window.go(`/engagements/${engagement.id}`);
    await page.getByRole('button', { name: '連絡を記録' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('訪問ではないため、次の訪問の期限は変わりません。').waitFor();
    await dialog.getByRole('textbox', { name: /^相手/ }).fill('戸隠 係長');
    await dialog.getByRole('textbox', { name: /^内容/ }).fill('会場を公民館に変えたいと電話があった。');
    await dialog.getByRole('textbox', { name: /^次にすること/ }).fill('公民館の空きを聞く');
    await window.picture('contact');
    // The same text is the day that makes sense in each field: what was said is past, what is due is to come.
    const said = dialog.getByLabel(/^日付/).first();
    await said.fill('１２／１');
    await dialog.getByText('R7.12.1（月）').waitFor();
    await said.fill('昨日');
    await dialog.getByText('R8.11.23（月）').waitFor();
    const due = dialog.getByLabel(/^いつまでに/).first();
    await due.fill('いつか');
    await due.blur();
    await dialog.getByText(/^日付として読めません/).waitFor();
    await due.fill('１２／１');
    await dialog.getByText('R8.12.1（火）').waitFor();
    await window.picture('typed-day');
    await due.blur();
    expect(await due.inputValue()).toBe('令和8年12月1日（火）');
    await dialog.getByRole('button', { name: '保存する', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('連絡（電話）').first().waitFor();
    await page.getByText('公民館の空きを聞く').first().waitFor();
  });

  it('that was noted wrongly is taken back with a reason', async () => {
    const { page } = window;
    await page
      .getByRole('button', { name: /連絡（電話） 取り下げる/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^理由/ }).fill('別の村の電話だった');
    await dialog.getByRole('button', { name: '取り下げる', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('会場を公民館に変えたいと電話があった。').waitFor({ state: 'detached' });
  });
});

describe('a record of a day that has one already', () => {
  it('is asked about, shows the other, loses nothing, and is saved as another visit', async () => {
    const { page } = window;
    await window.go(`/engagements/${engagement.id}/visits/new`);
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    await page
      .getByLabel(/^訪問した日|^訪問日/)
      .first()
      .fill(engagement.heldOn);
    await page.getByLabel(/^あったこと/).fill('午後に別の集落も回った。');
    await page.getByRole('button', { name: /^A 地域マネジメント/ }).click();
    await page.getByRole('button', { name: '記録する', exact: true }).first().click();
    await page.getByText('同じ日の訪問記録がもうあります。').waitFor();
    await window.picture('visit-that-day');
    expect(await page.getByRole('link', { name: 'その記録を見る' }).getAttribute('href')).toBe(
      `/visits/${engagement.visitId}`,
    );
    await page.getByRole('button', { name: '別の訪問として保存' }).click();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor({ state: 'detached' });
    const [row] = await product.database.query<{ n: number }>(
      'select count(*)::int as n from visit where engagement_id = $1 and held_on = $2',
      [engagement.id, engagement.heldOn],
    );
    expect(row?.n).toBe(2);
  });
});
