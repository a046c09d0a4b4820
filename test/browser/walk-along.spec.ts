import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

let product: Product;
beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
});
afterAll(() => product.close());

const one = async <Row extends Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row> =>
  (await product.database.query<Row>(sql, parameters))[0]!;

describe('a staff member walks along with 阿智村 in the browser', () => {
  let window: Window;
  let engagement: string;
  beforeAll(async () => {
    ({ id: engagement } = await one<{ id: string }>(
      `select e.id from engagement e join municipality m on m.code = e.municipality_code where m.name = '阿智村'`,
    ));
    window = await product.window('office');
    await window.signIn('staff@nagano.example');
    await window.go(`/engagements/${engagement}`);
  });
  afterAll(() => window.context.close());

  const visit = () =>
    one<{ status: string; planned_on: string; reason: string | null }>(
      'select v.status, v.planned_on, c.reason from visit v left join visit_cancellation c on c.visit_id = v.id where v.engagement_id = $1 order by v.planned_on desc nulls last limit 1',
      [engagement],
    );

  it('moves the planned visit', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '日を変える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(/^訪問する日/)
      .first()
      .fill('R8.11.27');
    await dialog.getByRole('button', { name: '予定を変える' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('11/27（金）').first().waitFor();
    expect(await visit()).toMatchObject({ status: 'planned', planned_on: '2026-11-27' });
  });

  it('cancels it, with a reason', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '中止する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '訪問を中止する' }).click();
    await dialog.getByText('理由を書いてください。').waitFor();
    await dialog.getByLabel(/^中止の理由/).fill('大雪のため');
    await dialog.getByRole('button', { name: '訪問を中止する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('予定なし', { exact: true }).waitFor();
    expect(await visit()).toMatchObject({ status: 'cancelled', reason: '大雪のため' });
  });

  it('moves the stage, with its reason', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '段階を変える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^3/ }).click();
    await dialog.getByLabel(/^理由/).fill('住民の会と動き始めた。');
    await dialog.getByRole('button', { name: '段階を変える' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('li[aria-current=step]', { hasText: /^3/ }).waitFor();
    expect(
      await one(
        'select stage, (select reason from stage_change s where s.engagement_id = e.id order by since desc, recorded_at desc limit 1) as reason from engagement e where id = $1',
        [engagement],
      ),
    ).toEqual({ stage: 3, reason: '住民の会と動き始めた。' });
  });

  it('puts a milestone on the road map, says that it was reached, and takes that back', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '節目を追加' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '追加する', exact: true }).click();
    await dialog.getByText('内容を書いてください。').first().waitFor();
    await dialog.getByLabel(/^節目/).fill('通いの場を3地区に広げる');
    await dialog
      .getByLabel(/^目指す日/)
      .first()
      .fill('R8.11.20');
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '追加する', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const point = page.getByRole('listitem').filter({ hasText: '通いの場を3地区に広げる' });
    await point.getByText('予定日を過ぎています').waitFor();
    await window.picture('road-map-office');
    await point.getByRole('button', { name: /達成した$/ }).click();
    await point.getByText('達成 11/24').waitFor();
    await point.getByRole('button', { name: /達成を取り消す$/ }).click();
    await point.getByText('予定日を過ぎています').waitFor();
    expect(await one(`select state, due_on as "on" from milestone where text = '通いの場を3地区に広げる'`)).toEqual({
      state: 'ahead',
      on: '2026-11-20',
    });
  });

  it('pauses, and resumes', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: '休止する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^理由/).fill('村の機構改革のため');
    await dialog.getByRole('button', { name: '休止する', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('令和8年11月24日（火）から休止しています。').waitFor();
    expect(await one('select status, next_visit_due_on as due from engagement where id = $1', [engagement])).toEqual({
      status: 'paused',
      due: null,
    });

    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: '再開する' }).click();
    await dialog.getByRole('button', { name: '再開する', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('12/24（木）').first().waitFor();
    expect(await one('select status, next_visit_due_on as due from engagement where id = $1', [engagement])).toEqual({
      status: 'active',
      due: '2026-12-24',
    });
  });

  it('without a complaint in the console', () => {
    expect(window.complaints).toEqual([]);
    expect(window.strangers).toEqual([]);
  });
});

describe('a manager looks after it all in the browser', () => {
  let window: Window;
  beforeAll(async () => {
    window = await product.window('office');
    await window.signIn('manager@nagano.example');
  });
  afterAll(() => window.context.close());

  it('confirms a record', async () => {
    const { page } = window;
    const { id } = await one<{ id: string }>(
      `select v.id from visit v join municipality m on m.code = v.municipality_code where v.status = 'recorded' and m.name = '佐久穂町'`,
    );
    await window.go(`/visits/${id}`);
    await page.getByRole('button', { name: '確認する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '確認する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByText(/乗鞍 誠さんが確認しました/)
      .first()
      .waitFor();
    expect(await one('select status from visit where id = $1', [id])).toEqual({ status: 'confirmed' });
  });

  it('opens a cell of the coverage into the visits behind it', async () => {
    const { page } = window;
    await window.go('/coverage');
    await page.getByRole('button', { name: /^飯綱町 B .*実施/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'もとになった支援' }).waitFor();
    await dialog
      .getByRole('link', { name: /^令和8年/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '訪問記録（復命書）' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('飯綱町');
  });

  it('registers a transfer, chooses the successor of everything, and sees the packets', async () => {
    const { page } = window;
    await window.go('/transfers');
    await page.getByRole('button', { name: '異動を登録する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /^異動する人/ }).fill('かざこし');
    await page.getByRole('option', { name: /風越 真由美/ }).click();
    // Whether it may be known depends on the day of the announcement: nobody fills that in for the office.
    expect(
      await dialog
        .getByLabel(/^内示日/)
        .first()
        .inputValue(),
    ).toBe('');
    await dialog
      .getByLabel(/^内示日/)
      .first()
      .fill('今日');
    await dialog
      .getByLabel(/^発令日/)
      .first()
      .fill('4/1');
    await dialog.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { level: 1, name: /風越 真由美さんの異動/ }).waitFor();
    await page.getByText('持っているもの').first().waitFor();
    expect(
      await product.database.query(
        `select from team_member where transfer_id = (select id from transfer where effective_on = '2027-04-01')`,
      ),
    ).toEqual([]);

    await page.getByRole('combobox', { name: 'すべて同じ後任に' }).fill('千曲');
    await page.getByRole('option', { name: /千曲 美咲/ }).click();
    await page.getByRole('button', { name: '決まっていないものに入れる' }).click();
    await page.getByRole('button', { name: '内容を確かめて確定する' }).click();
    await page.getByRole('dialog').getByText('千曲 美咲さんへ').waitFor();
    await page.getByRole('button', { name: '確定する', exact: true }).click();
    await page.getByText('後任は確定しています').waitFor();

    const packets = page.getByRole('table', { name: '引継書' });
    await packets.getByRole('link').first().waitFor();
    expect(await packets.locator('tbody tr').count()).toBe(2); // 阿智村 and 高森町
    await packets.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /引継書/ }).waitFor();
    expect(await page.locator('main').innerText()).toContain('千曲 美咲');
  });

  it('without a complaint in the console', () => {
    expect(window.complaints).toEqual([]);
    expect(window.strangers).toEqual([]);
  });
});
