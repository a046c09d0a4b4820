import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundUniversity, WHOLE_COUNTRY } from '@banso/identity';
import { Story } from '@banso/testing';
import { openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
let window: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  window = await product.window('office');
  await window.signIn('manager@nagano.example');
});
afterAll(() => product.close());

describe('a manager', () => {
  it('founds a programme, reads what is missing, and uses it for an engagement', async () => {
    const { page } = window;
    await window.go('/masters?tab=programmes');
    await page.getByRole('row').filter({ hasText: '市区町村伴走型支援' }).waitFor();
    expect(await window.axe()).toEqual([]);
    await window.picture('programmes-office');
    await page.getByRole('button', { name: '支援事業を登録', exact: true }).click();
    const form = page.getByRole('dialog', { name: '支援事業の登録' });
    await form.getByRole('button', { name: '保存する' }).click();
    await form.getByText('事業名を入れてください。').first().waitFor();
    await form.getByText('支援種別を1つ以上選んでください。').waitFor();
    await form.getByLabel('事業名').fill('通いの場づくり支援');
    await form.getByRole('checkbox', { name: /^A / }).press('Space');
    await form.getByRole('checkbox', { name: /^E / }).press('Space');
    expect(await window.axe()).toEqual([]);
    await window.picture('programme-found-office');
    await form.getByRole('button', { name: '保存する' }).click();
    const row = page.getByRole('row').filter({ hasText: '通いの場づくり支援' });
    await row.waitFor();
    expect(await row.innerText()).toContain('長野県');

    await window.go('/engagements/new');
    await page.getByRole('button', { name: /支援事業/ }).click();
    await page.getByRole('option', { name: '通いの場づくり支援' }).click();
  });

  it('changes what is offered from the next year on, and the table of this year stays', async () => {
    const { page } = window;
    await window.go('/masters?tab=programmes');
    await page.getByRole('button', { name: '「通いの場づくり支援」を変更' }).click();
    const form = page.getByRole('dialog', { name: '「通いの場づくり支援」の変更' });
    await form.getByRole('button', { name: /いつの年度から変えるか/ }).click();
    await page.getByRole('option', { name: '令和9年度' }).click();
    await form.getByRole('checkbox', { name: /^C / }).press('Space');
    await window.picture('programme-change-office');
    await form.getByRole('button', { name: '保存する' }).click();
    await form.waitFor({ state: 'detached' });
    const tables = await product.database.query(
      `select y.from_fiscal_year as year, y.support_types as types from programme_year y
         join programme g on g.id = y.programme_id where g.name = '通いの場づくり支援' order by 1`,
    );
    expect(tables).toEqual([
      { year: 2026, types: ['A', 'E'] },
      { year: 2027, types: ['A', 'C', 'E'] },
    ]);
  });

  it('sees what somebody else changed meanwhile beside the own choice', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '「通いの場づくり支援」を変更' }).click();
    const form = page.getByRole('dialog', { name: '「通いの場づくり支援」の変更' });
    await form.getByLabel('事業名').fill('通いの場づくり支援（本庁）');
    const [programme] = await product.database.query<{ id: string; version: number }>(
      `select id, version from programme where name = '通いの場づくり支援'`,
    );
    const meanwhile = await page.request.patch(`${product.address}/api/v1/programmes/${programme!.id}`, {
      data: { name: '通いの場支援' },
      headers: { origin: product.address, 'if-match': `"${programme!.version}"` },
    });
    expect(meanwhile.status()).toBe(200);
    await form.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('先に保存された内容（違う部分に印があります）').waitFor();
    await page.getByText('通いの場づくり支援（本庁）').first().waitFor();
    await window.picture('programme-merge-office');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('ends it with a year, and undoes that', async () => {
    const { page } = window;
    await window.go('/masters?tab=programmes');
    await page.getByRole('button', { name: '「通いの場支援」を終了' }).click();
    const form = page.getByRole('dialog', { name: '「通いの場支援」の終了' });
    await window.picture('programme-end-office');
    // Somebody else was first: what was chosen stays, and is sent by another press over the newest row.
    const between = async (change: object) => {
      const [row] = await product.database.query<{ id: string; version: number }>(
        `select id, version from programme where name = '通いの場支援'`,
      );
      const headers = { origin: product.address, 'if-match': `"${row!.version}"` };
      const path = `${product.address}/api/v1/programmes/${row!.id}`;
      expect((await page.request.patch(path, { data: change, headers })).status()).toBe(200);
    };
    await between({ cadenceMonths: 2 });
    await form.getByRole('button', { name: '終了年度を登録する' }).click();
    await form.getByText('他の人が先に更新しました。').waitFor();
    await form.getByRole('button', { name: '最新の内容を読み込む' }).click();
    await form.getByText('他の人が先に更新しました。').waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: '終了年度を登録する' }).click();
    await form.waitFor({ state: 'detached' });
    const reopen = page.getByRole('button', { name: '「通いの場支援」の終了を取り消す' });
    await reopen.waitFor();
    await between({ cadenceMonths: 3 });
    await reopen.click();
    await page.getByText('他の人が先に更新しました。').first().waitFor();
    await page.getByRole('button', { name: '最新の内容を読み込む' }).click();
    await page.getByText('他の人が先に更新しました。').waitFor({ state: 'hidden' });
    await reopen.click();
    await page.getByRole('button', { name: '「通いの場支援」を終了' }).waitFor();
    expect(window.complaints).toEqual([]);
  });

  it('offers on the screens the papers that the programme uses, and no others', async () => {
    const { page } = window;
    const [visit] = await product.database.query<{ id: string; programme: string }>(
      `select v.id, e.programme_id as programme from visit v join engagement e on e.id = v.engagement_id
         join tenant t on t.id = v.tenant_id where t.prefecture_code = '20' and v.status = 'confirmed' limit 1`,
    );
    const [peer] = await product.database.query<{ id: string }>(
      `select id from person where email = 'peer@nagano.example'`,
    );
    const uses = (papers: string) => product.database.query('update programme set papers = $1', [papers]);
    await uses('{}');
    await window.go(`/visits/${visit!.id}`);
    await page.getByRole('heading', { level: 1, name: '訪問記録', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '印刷' }).count()).toBe(0);
    await window.go(`/people/peers/${peer!.id}/contribution`);
    await page.getByRole('heading', { name: '実績のまとめ' }).waitFor();
    expect(await page.getByRole('link', { name: /PDF/ }).count()).toBe(0);
    await uses('{visitReport,contributionStatement,letterOfThanks}');
    await page.reload();
    await page.getByRole('link', { name: /PDF/ }).first().waitFor();
    await window.go(`/visits/${visit!.id}`);
    await page.getByRole('heading', { level: 1, name: '訪問記録（復命書）' }).waitFor();
    await page.getByRole('button', { name: '印刷' }).waitFor();
    expect(window.complaints).toEqual([]);
  });
});

/** As many municipalities as there are, in the prefectures of the whole country. */
const ALL_MUNICIPALITIES = 1741;

describe('an office that supports the whole country', () => {
  it('chooses a municipality by its name, with one request for all of them', async () => {
    await foundUniversity(product.database.url, '千葉大学', WHOLE_COUNTRY, null);
    const [office] = await product.database.query<{ id: string; tenantId: number }>(
      `select id, tenant_id as "tenantId" from organisation where is_office and name = '千葉大学'`,
    );
    const organisation = { ...office!, kind: 'university', name: '千葉大学' };
    const story = new Story(product.database);
    const [chief, admin] = [
      await story.person({ organisation, role: 'manager' }),
      await story.person({ organisation, role: 'admin' }),
    ];
    const asked: string[] = [];
    const enter = async ({ secret }: { secret: string }): Promise<Window> => {
      const entered = await product.window('office');
      await entered.context.addCookies([{ name: 'banso-session', value: secret, url: product.address }]);
      entered.page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/api/v1/municipalities') asked.push(request.url());
      });
      return entered;
    };
    const { page, go, complaints } = await enter(chief);
    await go('/engagements/new');
    const field = page.getByRole('combobox', { name: /^市区町村/ });
    await field.fill('長野市');
    await page.getByRole('option', { name: '長野県 長野市' }).click();
    expect(await field.inputValue()).toContain('長野市');
    expect(asked).toHaveLength(1);

    // Nor are all of them drawn in the review: they are found by name, and shown piece by piece.
    await go('/coverage');
    const rows = page.locator('table:has([data-cell]) tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(200);
    await page.getByRole('button', { name: 'つづきを見る' }).click();
    await rows.nth(399).waitFor();
    await page.getByRole('searchbox', { name: '市区町村をさがす' }).fill('長野市');
    await rows.filter({ hasText: '長野市' }).first().waitFor();
    // 長野県長野市 and 大阪府河内長野市.
    expect(await rows.count()).toBe(2);
    expect(complaints).toEqual([]);

    // Several at once: not all 1,741 boxes are drawn, and what was ticked stays in sight.
    const other = await enter(admin);
    await other.go('/masters?tab=areas');
    await other.page.getByRole('button', { name: '圏域を登録する' }).click();
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('ほかに').waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBeLessThan(ALL_MUNICIPALITIES / 10);
    const find = dialog.getByRole('searchbox', { name: '市区町村をさがす' });
    await find.fill('長野市');
    await dialog.getByRole('checkbox', { name: /長野県.長野市/ }).press('Space');
    await find.fill('');
    await dialog.getByRole('checkbox', { name: /長野県.長野市/, checked: true }).waitFor();
    expect(await other.axe()).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(other.complaints).toEqual([]);
  });
});
