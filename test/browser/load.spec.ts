import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdsIn, openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
let window: Window;
const engagementOf = async (name: string): Promise<string> =>
  (
    await product.database.query<{ id: string }>(
      'select e.id from engagement e join municipality m on m.code = e.municipality_code where m.name = $1',
      [name],
    )
  )[0]!.id;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

describe('load and risk', () => {
  it('a number of a person opens into its rows, and a risk into its engagements', async () => {
    window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await page.getByRole('link', { name: '負担とリスク' }).click();
    await page.getByRole('heading', { level: 1, name: /^負担とリスク/ }).waitFor();
    const first = page.locator('main table tbody tr').first();
    const name = (await first.getByRole('rowheader').locator('span').nth(1).innerText()).trim();
    const leads = first.getByRole('button', { name: new RegExp(`^${name}：主担当 `) });
    const count = Number(await leads.innerText());
    await leads.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('table').waitFor();
    expect(await dialog.getByRole('heading').first().innerText()).toBe(`主担当（${name}）`);
    expect(await dialog.locator('tbody tr').count()).toBe(count);
    expect(await window.axe()).toEqual([]);
    await window.picture('load-rows-office');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: /^経緯を知る人がいない/ }).click();
    await dialog.getByRole('link', { name: /筑北村/ }).click();
    await page.getByText(/^経緯を知る人がいない（主担当 .+から、先方 .+から）$/).waitFor();
    await window.picture('nobody-knows-office');
    await window.context.close();
  });

  it('who has nobody to lead is mended from the desk by one button', async () => {
    const id = await engagementOf('飯綱町');
    await product.database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on) select m.id, m.engagement_id, m.person_id, '2026-11-20' from team_member m left join team_member_end e on e.member_id = m.id where m.engagement_id = $1 and m.role = 'lead' and e.member_id is null`,
      [id],
    );
    window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    const row = page.locator('main li', { hasText: '飯綱町' }).filter({ hasText: '担当者なし' });
    await row.waitFor();
    await window.picture('desk-unowned-office');
    await row.getByRole('button', { name: '担当を決める' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(/^主担当になる人/)
      .first()
      .fill('高原');
    await page.getByRole('option', { name: /高原/ }).first().click();
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByText('飯綱町の主担当を決めました。').waitFor();
    await row.waitFor({ state: 'hidden' });
    await window.context.close();
  });
});

describe('introducing each other anew', () => {
  it('is proposed when the contact is followed by another, opens a plan that is filled in, and is gone once planned', async () => {
    const id = await engagementOf('飯綱町');
    await product.database.query(`delete from visit_draft where engagement_id = $1`, [id]);
    await product.database.query(
      `update visit set status = 'cancelled' where engagement_id = $1 and status = 'planned'`,
      [id],
    );
    await product.database.query(
      `update engagement set planned_days = '{}', last_held_on = '2026-11-05', last_held_in_person_on = '2026-11-05', started_on = least(started_on, '2026-04-01') where id = $1`,
      [id],
    );
    await product.database.query(
      `update counterpart set from_on = '2026-04-01' where engagement_id = $1 and until_on is null and from_on > '2026-04-01'`,
      [id],
    );
    window = await product.window('office');
    const { page } = window;
    await window.signIn('manager@nagano.example');
    await window.go(`/engagements/${id}`);
    await page
      .getByRole('button', { name: /さんについて$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: '後任に替わった' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^後任の名前/).fill('黒姫 二葉');
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page
      .getByText(/黒姫 二葉さん.*替わりました/)
      .first()
      .waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await window.picture('reintroduction-office');
    await page.getByRole('button', { name: '顔合わせの予定を入れる' }).click();
    await holdsIn(
      page,
      `[...document.querySelectorAll('[role=dialog] input')].some((input) => input.value === '後任者への引継ぎ・顔合わせ')`,
    );
    await window.picture('reintroduction-plan-office');
    await dialog.getByRole('button', { name: '予定を入れる', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '顔合わせの予定を入れる' }).waitFor({ state: 'hidden' });
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});
