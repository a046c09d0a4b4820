import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Product, Window } from './support/open-product.js';
import { openTwoPeople, rowOf, type TwoPeople, visitIn, writeRecord } from './support/two-people.js';

// A draft waits on the device and on the server for days. What others save in between must not vanish under it.
let world: TwoPeople;
let product: Product;
let hanako: Window;
let chief: Window;
let engagement: string;
beforeAll(async () => {
  world = await openTwoPeople();
  ({ product, hanako, chief, engagement } = world);
});
afterAll(() => product.close());

const one = <Row extends Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row> =>
  rowOf<Row>(product, sql, parameters);
const versionsOf = (id: string) =>
  product.database.query<{ facts: string; decisions: string }>(
    'select facts, decisions from visit_record_version where visit_id = $1 and version > 1 order by version',
    [id],
  );

/** Types into the record's form until the server has the draft, and goes somewhere else. */
async function leaveDraft(id: string, typing: () => Promise<void>): Promise<void> {
  const { page } = hanako;
  await hanako.go(`/visits/${id}/record`);
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
  );
  await typing();
  await saved;
  await hanako.go('/');
}

const chiefRecords = (id: string, parts: Record<string, unknown>) => writeRecord(product, chief, id, parts);
const region = (name: RegExp) => hanako.page.getByRole('dialog').getByRole('region', { name });

describe('a draft over a record that was written anew meanwhile', () => {
  it('opens with both texts; Esc decides nothing, and the decision goes on from the newer version', async () => {
    const { page } = hanako;
    const id = await visitIn(world, 'recorded', 'confirmed');
    await leaveDraft(id, async () => {
      await page.getByLabel(/^直した理由/).fill('聞き違い');
      await page.getByLabel(/^あったこと/).fill('花子が聞いた話。');
    });
    await chiefRecords(id, { facts: '課長が聞いた話。', decisions: '12月に決める。', reason: '補足' });

    await hanako.go(`/visits/${id}/record`);
    await region(/^あったこと/)
      .getByText('課長が聞いた話。')
      .first()
      .waitFor();
    await region(/^あったこと/)
      .getByText('花子が聞いた話。')
      .first()
      .waitFor();
    // What the draft began from is known: only the chief has changed the decisions.
    await region(/^決まったこと|^決定事項/)
      .getByText('この項目を変えたのは他の人だけです。')
      .waitFor();
    expect(await hanako.axe()).toEqual([]);
    // The focus is on the comparison; its title and the way out stay in sight.
    const title = await page.getByRole('dialog').getByRole('heading', { name: '両方の内容を並べて見る' }).boundingBox();
    expect(title!.y).toBeGreaterThanOrEqual(0);
    await hanako.picture('draft-behind-office');
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await hanako.axe()).toEqual([]);
    await hanako.picture('draft-behind-tablet');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Escape');
    await page.getByText('前に入力したあとで、この記録が書き直されました。').waitFor();
    await hanako.picture('draft-behind-undecided-office');
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.getByText('他の人が先に更新しました。').waitFor();
    expect(await versionsOf(id)).toEqual([{ facts: '課長が聞いた話。', decisions: '12月に決める。' }]);

    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await region(/^あったこと/)
      .getByText('両方をつなげる')
      .click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === `/visits/${id}`);
    expect(await versionsOf(id)).toEqual([
      { facts: '課長が聞いた話。', decisions: '12月に決める。' },
      { facts: '課長が聞いた話。\n花子が聞いた話。', decisions: '12月に決める。' },
    ]);
  });

  it('as the first record, when a colleague was faster; the next visit typed in it stays to be seen', async () => {
    const { page } = hanako;
    const id = await visitIn(world, 'planned');
    await product.database.query(`update visit set planned_on = '2026-11-24' where id = $1`, [id]);
    await leaveDraft(id, async () => {
      await page
        .getByLabel(/^次回の訪問/)
        .first()
        .fill('R8.12.22');
      await page.getByLabel(/^あったこと/).fill('花子の見たこと。');
    });
    await chiefRecords(id, { facts: '課長の見たこと。' });
    await hanako.go(`/visits/${id}/record`);
    await region(/^あったこと/)
      .getByText('課長の見たこと。')
      .first()
      .waitFor();
    await region(/^あったこと/)
      .getByText('自分の入力', { exact: true })
      .click();
    for (const field of await page.getByRole('dialog').getByRole('region').all()) {
      if ((await field.getByRole('radio', { checked: true }).count()) === 0)
        await field.getByText('先に保存された内容', { exact: true }).last().click();
    }
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    expect(
      await page
        .getByLabel(/^次回の訪問/)
        .first()
        .inputValue(),
    ).not.toBe('');
    await page.getByLabel(/^直した理由/).fill('見たことを足す');
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === `/visits/${id}`);
    expect((await versionsOf(id)).map(({ facts }) => facts)).toEqual(['花子の見たこと。']);
  });

  it('an opinion of the office that a colleague wrote on, although it makes no version of the record', async () => {
    const { page } = hanako;
    const id = await visitIn(world, 'recorded', 'confirmed');
    await leaveDraft(id, async () => {
      await page.getByLabel(/^直した理由/).fill('考え直した');
      await page.getByLabel(/^所見/).first().fill('花子の所見');
    });
    await chiefRecords(id, { opinion: '課長の所見', opinionInternal: true, reason: '所見の補足' });
    await hanako.go(`/visits/${id}/record`);
    await region(/^所見/).getByText('課長の所見').first().waitFor();
    await region(/^所見/).getByText('両方をつなげる').click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === `/visits/${id}`);
    const opinion = await one('select text from visit_opinion where visit_id = $1 and superseded_at is null', [id]);
    expect(opinion).toEqual({ text: '課長の所見\n花子の所見' });
  });

  it('that an older page kept without its ground: a person decides about every difference', async () => {
    const { page } = hanako;
    const id = await visitIn(world, 'recorded', 'confirmed');
    await leaveDraft(id, () => page.getByLabel(/^あったこと/).fill('花子の古い下書き。'));
    await product.database.query(`update visit_draft set content = content - 'basedOn' where visit_id = $1`, [id]);
    // The device has it too, in the same shape.
    await page.evaluate(`new Promise((done) => {
      const all = indexedDB.deleteDatabase('banso');
      all.onsuccess = done;
      all.onblocked = done;
    })`);
    await hanako.go(`/visits/${id}/record`);
    await region(/^あったこと/)
      .getByText('花子の古い下書き。')
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).isDisabled()).toBe(true);
    // Whether somebody has written since is not known, and so not claimed: beside both texts and, put away, in the
    // form.
    const maybe = page.getByText('この下書きのあとで書き直されたかもしれません。並べて確かめてください。');
    await page.getByRole('dialog').locator(maybe).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await maybe.waitFor();
    expect(await page.getByText('前に入力したあとで、この記録が書き直されました。').count()).toBe(0);
    expect(await hanako.axe()).toEqual([]);
  });

  it('opens as it is when nobody has saved anything since', async () => {
    const { page } = hanako;
    const { id } = await one<{ id: string }>(
      `select id from visit where engagement_id = $1 and status in ('recorded', 'confirmed') order by held_on limit 1`,
      [engagement],
    );
    await leaveDraft(id, () => page.getByLabel(/^あったこと/).fill('花子の新しい下書き。'));
    await hanako.go(`/visits/${id}/record`);
    await page.getByText('書きかけの下書きを開きました', { exact: false }).waitFor();
    expect(await page.getByLabel(/^あったこと/).inputValue()).toBe('花子の新しい下書き。');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect([hanako.complaints, chief.complaints]).toEqual([[], []]);
  });
});
