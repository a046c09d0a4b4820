import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openProduct, type Product, type Window } from './support/open-product.js';
import { TOLD_OF_DISPATCHES } from './support/told-of-dispatches.js';

/**
 * Every step of a dispatch, of its need and of the roster, when somebody else was first: it is refused once, says so,
 * and goes on from what is there now, without a word of either being lost. Which routes are told here is held by
 * two-people-forms.spec.ts.
 */
let product: Product;
const refused = new Set<string>();
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

const one = async <Row extends Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row> =>
  (await product.database.query<Row>(sql, parameters))[0]!;
const bump = (table: string, id: string) =>
  product.database.query(
    `update ${table} set version = version + 1 where ${table === 'expert' ? 'person_id' : 'id'} = $1`,
    [id],
  );
const named = (name: string) => (place: Locator) => place.getByRole('button', { name, exact: true }).first();
const reason = (text: string) => (dialog: Locator) => dialog.getByRole('textbox', { name: /^理由/ }).fill(text);
const nothing = async () => undefined;
const enter = async (email: string): Promise<Window> => {
  const window = await product.window('office');
  window.page.on('response', (answer) => {
    if (answer.status() !== 412) return;
    const path = new URL(answer.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{}');
    refused.add(`${answer.request().method()} ${path.replace('/api/v1', '')}`);
  });
  await window.signIn(email);
  return window;
};

interface Deed {
  page: Page;
  row: [table: string, id: string];
  /** opens the dialog; without it the deed is one press on the screen */
  open?: () => Promise<void>;
  fill?: (dialog: Locator) => Promise<unknown>;
  press: (place: Locator) => Locator;
}

/** Refused because somebody was first; the newest is fetched by a press, and the deed done by another. */
async function afterReload({ page, row, open, fill, press }: Deed): Promise<void> {
  const dialog = page.getByRole('dialog');
  const place = open ? dialog : page.locator('main');
  await open?.();
  await fill?.(dialog);
  await bump(...row);
  const refused = page.waitForResponse((answer) => answer.request().method() !== 'GET');
  await press(place).click();
  expect((await refused).status()).toBe(412);
  await page.getByText('他の人が先に更新しました。').waitFor();
  const fetched = page.waitForResponse((answer) => answer.request().method() === 'GET' && answer.ok());
  await page.getByRole('button', { name: '最新の内容を読み込む' }).click();
  await fetched;
  await page.getByText('他の人が先に更新しました。').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  const done = page.waitForResponse((answer) => answer.request().method() !== 'GET');
  await press(place).click();
  expect((await done).status()).toBeLessThan(300);
  await dialog.waitFor({ state: 'hidden' });
}

/** Both typed: the other's text is shown beside one's own, and a person decides. */
async function afterDecision(page: Page, place: Locator, save: string, theirs: () => Promise<unknown>): Promise<void> {
  await theirs();
  await named(save)(place).click();
  await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
  await page.getByText('自分の入力', { exact: true }).first().click();
  await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
  const done = page.waitForResponse((answer) => answer.request().method() !== 'GET');
  await named(save)(place).click();
  expect((await done).status()).toBeLessThan(300);
}

/** A dispatch of the demo in a state, of an expert with or without an account, to an engagement or a meeting. */
const dispatchIn = (state: string, more = ''): Promise<{ id: string; need_id: string }> =>
  one(
    `select d.id, d.need_id from dispatch d join person p on p.id = d.expert_id
      where d.state = $1 ${more} order by d.planned_on, d.id limit 1`,
    [state],
  );

describe('the steps of a dispatch', () => {
  it('approved, asked for, cancelled; by the office', async () => {
    const { id } = await dispatchIn('requested');
    const chief = await enter('manager@saitama.example');
    await chief.go(`/dispatches/${id}`);
    await afterReload({ page: chief.page, row: ['dispatch', id], press: named('決裁する') });
    // What the screen still fetches after a deed must not be what the other has changed meanwhile.
    await chief.go(`/dispatches/${id}`);
    await afterReload({ page: chief.page, row: ['dispatch', id], press: named('依頼する') });
    await chief.go(`/dispatches/${id}`);
    const open = () => named('中止する')(chief.page.locator('main')).click();
    const fill = reason('大雪のため');
    await afterReload({ page: chief.page, row: ['dispatch', id], open, fill, press: named('中止する') });
    expect(chief.complaints).toEqual([]);
    await chief.context.close();
  });

  it('accepted, carried out, reported by two at once, accepted; and declined', async () => {
    const { id } = await dispatchIn('asked', `and p.email = 'expert@saitama.example'`);
    await product.database.query(`update dispatch set planned_on = '2026-11-24' where id = $1`, [id]);
    const expert = await enter('expert@saitama.example');
    const { page } = expert;
    const row: [string, string] = ['dispatch', id];
    await expert.go(`/dispatches/${id}`);
    await afterReload({ page, row, press: named('承諾する') });
    const complete = () => named('実施を記録する')(page.locator('main')).click();
    // What the programme offers is chosen already; the expert says that it was an analysis alone.
    const sayAnalysis = async (dialog: Locator): Promise<void> => {
      await dialog.getByRole('button', { name: /^A 地域マネジメント/, pressed: true }).click();
      await dialog.getByRole('button', { name: /^D /, pressed: true }).click();
      await expert.picture('dispatch-completion');
    };
    await afterReload({ page, row, open: complete, fill: sayAnalysis, press: named('実施を記録する') });
    const given = 'select array_agg(support_type) as types from support_given where source_id = $1';
    expect(await one(given, [id])).toEqual({ types: ['B'] });

    await named('報告する')(page.locator('main')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('事例・取組への助言').fill('わたしの助言');
    await afterDecision(page, dialog, '報告を出す', () => bump('dispatch', id));
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('わたしの助言').waitFor();
    expect(expert.complaints).toEqual([]);

    const chief = await enter('manager@saitama.example');
    await chief.go(`/dispatches/${id}`);
    const accept = () => named('報告を受理する')(chief.page.locator('main')).click();
    await afterReload({ page: chief.page, row, open: accept, fill: nothing, press: named('報告を受理する') });
    await chief.context.close();

    const other = await dispatchIn('accepted', `and p.email = 'expert@saitama.example'`);
    await expert.go(`/dispatches/${other.id}`);
    const decline = () => named('辞退する')(page.locator('main')).click();
    const fill = reason('学会と重なるため');
    await afterReload({ page, row: ['dispatch', other.id], open: decline, fill, press: named('辞退する') });
    expect(expert.complaints).toEqual([]);
    await expert.context.close();
  });

  it('said to have been a visit', async () => {
    const { id, engagement, heldOn } = await one<{ id: string; engagement: string; heldOn: string }>(
      `select id, engagement_id as engagement, to_char(held_on, 'YYYY-MM-DD') as "heldOn" from dispatch
        where held_on is not null and engagement_id is not null order by held_on desc limit 1`,
    );
    await product.database.query(
      `insert into visit (id, engagement_id, status, planned_on, mode, created_at) values (gen_random_uuid(), $1, 'planned', $2, 'onSite', '2026-11-01')`,
      [engagement, heldOn],
    );
    const staff = await enter('staff@saitama.example');
    const { page } = staff;
    await staff.go(`/dispatches/${id}`);
    const open = () => named('訪問を選ぶ')(page.locator('main')).click();
    const fill = (dialog: Locator) => dialog.locator('label.radio').first().click();
    await afterReload({ page, row: ['dispatch', id], open, fill, press: named('結びつける') });
    await page.getByRole('link', { name: '訪問の記録を開く' }).waitFor();
    expect(await staff.axe()).toEqual([]);
    await staff.picture('dispatch-visit-office');
    expect(staff.complaints).toEqual([]);
    await staff.context.close();
  });
});

describe('needs and the roster', () => {
  it('an engagement asks from an initiative; its team gets another lead; the need is closed', async () => {
    const staff = await enter('staff@saitama.example');
    const { page } = staff;
    const { engagement } = await one<{ engagement: string }>(
      `select n.engagement_id as engagement from need n
        where n.engagement_id is not null and n.closed_at is null
          and exists (select from initiative i where i.engagement_id = n.engagement_id and i.state <> 'stopped')
        order by n.wished_on limit 1`,
    );
    await staff.go(`/engagements/${engagement}`);
    const card = page.locator('section', { has: page.getByRole('heading', { name: '専門職の派遣' }) }).first();
    await card.getByRole('link').first().waitFor();
    await card.scrollIntoViewIfNeeded();
    await staff.picture('engagement-experts-office');
    expect(await staff.axe()).toEqual([]);
    const { text } = await one<{ text: string }>(
      `select text from initiative where engagement_id = $1 and state <> 'stopped' order by started_on, id limit 1`,
      [engagement],
    );
    await page.getByRole('button', { name: `${text} 専門職を頼む` }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('目的').inputValue()).toBe(text);
    await dialog.getByRole('button', { name: '理学療法士' }).click();
    await dialog.getByRole('button', { name: '管理栄養士' }).click();
    await dialog.getByLabel('場所').fill('公民館');
    await dialog.getByRole('textbox', { name: /^希望日/ }).fill('R8.12.15');
    await dialog.getByRole('button', { name: '登録して候補を見る' }).click();
    const candidates = page.getByRole('region', { name: '候補' });
    await candidates
      .getByRole('button', { name: /起案する/ })
      .first()
      .click();
    await page.getByText('まだ決まっていない職種').waitFor();
    await candidates
      .getByRole('button', { name: /起案する/ })
      .first()
      .click();
    const lead = page.getByRole('button', { name: /代表にする$/ });
    await lead.waitFor();
    await staff.picture('need-team-office');
    const need = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await one('select source_kind as kind from need where id = $1', [need])).toEqual({ kind: 'initiative' });
    await afterReload({ page, row: ['need', need], press: () => lead.first() });
    await page.getByText(/さんを代表にしました。/).waitFor();
    await product.database.query(`update dispatch set state = 'cancelled' where need_id = $1`, [need]);
    await staff.go(`/dispatches/needs/${need}`);
    const open = () => named('取り下げる')(page.locator('main')).click();
    const fill = reason('来年度に改めて相談するため');
    await afterReload({ page, row: ['need', need], open, fill, press: named('取り下げる') });
    expect(staff.complaints).toEqual([]);
    await staff.context.close();
  });

  it('what two people write of an expert, and in the list of professions', async () => {
    const chief = await enter('manager@saitama.example');
    const { page } = chief;
    await chief.go('/dispatches/experts');
    const expert = await one<{ id: string; name: string }>(
      `select p.id, p.name from expert x join person p on p.id = x.person_id
        join tenant t on t.id = x.tenant_id where t.prefecture_code = '11' order by p.kana limit 1`,
    );
    await page.getByRole('button', { name: new RegExp(`^${expert.name} `) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^備考|^メモ|^特記/).fill('わたしの備考');
    await afterDecision(page, dialog, '保存する', () =>
      product.database.query(`update expert set note = 'だれかの備考', version = version + 1 where person_id = $1`, [
        expert.id,
      ]),
    );
    await dialog.waitFor({ state: 'hidden' });
    expect(await one('select note from expert where person_id = $1', [expert.id])).toEqual({ note: 'わたしの備考' });

    const card = page.locator('section', { has: page.getByRole('heading', { name: '職種の一覧' }) }).first();
    const names = card.getByRole('textbox');
    const before = await names.inputValue();
    await names.fill(`${before}\n薬剤師`);
    await card.getByRole('button', { name: '保存する' }).click();
    await page.getByText('保存しました').first().waitFor();
    await names.fill(`${before}\n薬剤師\n言語聴覚士（小児）`);
    await afterDecision(page, card, '保存する', () =>
      product.database.query(
        `update profession_list set names = names || '社会福祉士（その他）'::text, version = version + 1
          where tenant_id = (select id from tenant where prefecture_code = '11')`,
      ),
    );
    await page.waitForLoadState('networkidle');
    const { kept } = await one<{ kept: string[] }>(
      `select names as kept from profession_list where tenant_id = (select id from tenant where prefecture_code = '11')`,
    );
    expect(kept).toContain('言語聴覚士（小児）');
    expect(chief.complaints).toEqual([]);
    await chief.context.close();
  });
});

it('every route that is said to be told here was refused once', () => {
  expect([...refused].sort()).toEqual([...TOLD_OF_DISPATCHES].sort());
});
