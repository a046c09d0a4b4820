import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
let window: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  window = await product.window('office');
});
afterAll(() => product.close());

describe('a staff member logs the monthly visit in the browser', () => {
  it('signs in and finds what to do, each with its reason', async () => {
    await window.signIn('staff@nagano.example');
    const desk = await window.page.locator('main').innerText();
    expect(desk).toContain('令和8年11月24日（火）');
    expect(desk).toContain('小川村');
    expect(desk).toContain('前回10/20 ＋ 1か月 ＝ 11/20（金）');
    await window.picture('desk');
  });

  it('decides on a day from the desk, which then asks no more for it and counts one less', async () => {
    const { page } = window;
    const row = page.getByRole('listitem').filter({ hasText: '前回10/20 ＋ 1か月 ＝ 11/20（金）' });
    const left = async () => Number(/あと(\d+)件/.exec(await page.locator('main').innerText())?.[1]);
    const before = await left();
    await row.getByRole('button', { name: '日程を決める' }).click();
    const dialog = page.getByRole('dialog');
    // The day that was due has passed and is spoken of so; an open day on which nobody is elsewhere is filled in.
    await dialog.getByText('訪問の期限は11/20（金）でした。もう過ぎています。').waitFor();
    await dialog.getByText('開庁日で、ほかの訪問と重ならない日を入れてあります。').waitFor();
    const day = dialog.getByLabel(/^訪問する日/).first();
    expect(await day.inputValue()).toMatch(/^令和8年11月2[5-7]日/);
    await day.fill('11/26');
    await window.picture('plan-dialog');
    await dialog.getByRole('button', { name: '予定を入れる', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText('11/26に予定', { exact: true }).waitFor();
    await row.getByRole('button', { name: '日を変える' }).waitFor();
    expect(await left()).toBe(before - 1);
    await window.picture('desk-answered');
  });

  it('is asked on the engagement’s page whether another visit is meant', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '小川村', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /小川村/ }).waitFor();
    await page.getByRole('button', { name: '予定を入れる' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('11/26（木）に、もう訪問の予定があります。').waitFor();
    await dialog.getByRole('button', { name: 'もう1回の予定を入れる' }).waitFor();
    await window.picture('second-plan');
    await dialog.getByRole('button', { name: '11/26（木）の予定を変える' }).click();
    await page.getByRole('dialog', { name: '訪問の予定を変える' }).waitFor();
    await page.getByRole('button', { name: 'やめる', exact: true }).click();
    const [row] = await product.database.query<{ planned_on: string }>(
      `select v.planned_on from visit v join municipality m on m.code = v.municipality_code where m.name = '小川村' and v.status = 'planned'`,
    );
    expect(row?.planned_on).toBe('2026-11-26');
  });

  it('writes a record; nothing is lost when the page is loaded anew in the middle', async () => {
    const { page } = window;
    await window.go('/');
    await page.getByRole('link', { name: '続きを書く' }).click();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    const facts = page.getByLabel(/^あったこと/);
    // Waited for from before the typing: the words on the device are replaced when the server has it, too, and an
    // opened draft was on the server already.
    const saved = Promise.any([
      page.getByText('この端末に保存しました').first().waitFor(),
      page.waitForResponse(
        (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
      ),
    ]);
    await facts.fill('移動販売の事業者2社に連絡済み。区長から「冬は週1回でも助かる」と聞いた。');
    await saved;
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    await expectValue(
      page.getByLabel(/^あったこと/),
      '移動販売の事業者2社に連絡済み。区長から「冬は週1回でも助かる」と聞いた。',
    );
  });

  it('not even the words of the last moment', async () => {
    const { page } = window;
    await page.getByLabel(/^あったこと/).fill('最後の一言まで残る。');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    await expectValue(page.getByLabel(/^あったこと/), '最後の一言まで残る。');
    await page
      .getByLabel(/^あったこと/)
      .fill('移動販売の事業者2社に連絡済み。区長から「冬は週1回でも助かる」と聞いた。');
  });

  it('is told what is missing, and where', async () => {
    const { page } = window;
    for (const chosen of await page.getByRole('button', { name: /^[A-E] /, pressed: true }).all()) await chosen.click();
    await page.getByRole('button', { name: '記録する', exact: true }).first().click();
    await page.getByText('行った支援を1つ以上選んでください。').first().waitFor();
  });

  it('records it with homework ticked off, and the next due day appears', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^A 地域マネジメント/ }).click();
    await page.getByRole('checkbox', { name: /栄養士の派遣依頼/ }).check({ force: true });
    await window.picture('visit-record');
    await page.getByRole('button', { name: '記録する', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor({ state: 'detached' });
    const [row] = await product.database.query<{ status: string; next: string; done: number; drafts: number }>(
      `select v.status, e.next_visit_due_on as next, (select count(*)::int from visit_draft d where d.visit_id = v.id) as drafts,
              (select count(*)::int from action_item i where i.engagement_id = e.id and i.state = 'done' and i.text like '栄養士%') as done
         from visit v join engagement e on e.id = v.engagement_id join municipality m on m.code = e.municipality_code where m.name = '木曽町' and v.held_on = '2026-11-18'`,
    );
    expect(row).toEqual({ status: 'recorded', next: '2026-12-18', done: 1, drafts: 0 });
    // The next step is offered where the record was just written.
    await page.getByText('次の訪問の予定がまだありません。次の期限は12/18（金）です。').waitFor();
    await page.getByRole('button', { name: '予定を入れる', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '予定を入れる', exact: true }).click();
    await page.getByText(/^次の訪問は12\/\d+（.）に予定しています。$/).waitFor();
    await window.picture('next-step');
  });

  it('the engagement’s page tells it', async () => {
    const { page } = window;
    await window.go('/engagements?q=%E6%9C%A8%E6%9B%BD%E7%94%BA');
    await page
      .getByRole('link', { name: /木曽町/ })
      .first()
      .click();
    await page.getByText('冬は週1回でも助かる').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('12/18（金）');
    await window.picture('engagement');
  });

  it('the manager sees it in the team’s week, and the record waits to be confirmed', async () => {
    const boss = await product.window('tablet');
    await boss.signIn('manager@nagano.example');
    const team = boss.page
      .locator('section, article, div')
      .filter({ hasText: /^職員の今週の訪問/ })
      .first();
    await team.getByText('小川村').waitFor();
    await boss.picture('desk-manager');
  });

  it('all of it without asking any other host, and without a complaint in the console', () => {
    expect(window.strangers).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});

async function expectValue(field: ReturnType<Window['page']['getByLabel']>, value: string): Promise<void> {
  expect(await field.inputValue()).toBe(value);
}
