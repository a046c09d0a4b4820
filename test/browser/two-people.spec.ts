import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Product, Window } from './support/open-product.js';
import { bothDecide, decide, meanwhile, openTwoPeople, rowOf, visitIn, writeRecord } from './support/two-people.js';

let product: Product;
let hanako: Window;
let chief: Window;
let engagement: string;
beforeAll(async () => {
  ({ product, hanako, chief, engagement } = await openTwoPeople());
});
afterAll(() => product.close());

const one = <Row extends Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row> =>
  rowOf<Row>(product, sql, parameters);

describe('two people change one thing', () => {
  it('a record: what the other wrote stands beside it, is joined or chosen, and every text is kept', async () => {
    const id = await visitIn({ product, engagement }, 'recorded', 'confirmed');
    const { page } = hanako;
    await hanako.go(`/visits/${id}/record`);
    await page.getByLabel(/^あったこと/).fill('花子が聞いた話。');
    await page.getByLabel(/^直した理由/).fill('聞き違い');
    await writeRecord(product, chief, id, { facts: '課長が聞いた話。', decisions: '12月に決める。', reason: '補足' });

    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('課長が聞いた話。').first().waitFor();
    expect(await hanako.axe()).toEqual([]);
    await hanako.picture('two-people-record');
    // Undecided, nothing goes on; what only one of them changed is proposed.
    expect(await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).isDisabled()).toBe(true);
    await page.getByRole('region', { name: 'あったこと（事実）' }).getByText('両方をつなげる').click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    expect(await page.getByLabel(/^あったこと/).inputValue()).toBe('課長が聞いた話。\n花子が聞いた話。');
    expect(await one('select version, facts from visit_record where visit_id = $1', [id])).toEqual({
      version: 2,
      facts: '課長が聞いた話。',
    });

    await page.getByRole('button', { name: '直した内容で記録する' }).first().click();
    await page.waitForURL((url) => url.pathname === `/visits/${id}`);
    expect(
      await product.database.query(
        'select version, facts, decisions, reason from visit_record_version where visit_id = $1 and version > 1 order by version',
        [id],
      ),
    ).toEqual([
      { version: 2, facts: '課長が聞いた話。', decisions: '12月に決める。', reason: '補足' },
      { version: 3, facts: '課長が聞いた話。\n花子が聞いた話。', decisions: '12月に決める。', reason: '聞き違い' },
    ]);
  });

  it('the vision', async () => {
    const { page } = hanako;
    await hanako.go(`/engagements/${engagement}`);
    await page.getByRole('button', { name: 'ありたい姿 書き直す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^ありたい姿/).fill('花子の思い描く姿');
    await dialog.getByLabel(/^直した理由/).fill('町と話して');
    await meanwhile(product, chief, 'PATCH', `/engagements/${engagement}`, {
      vision: '課長の思い描く姿',
      reason: '会議で',
    });
    await dialog.getByRole('button', { name: '保存する' }).click();
    await decide(hanako, { ありたい姿: '先に保存された内容' });
    expect(await dialog.getByLabel(/^ありたい姿/).inputValue()).toBe('課長の思い描く姿');
    await dialog.getByLabel(/^ありたい姿/).fill('二人で描いた姿');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const texts = await product.database.query<{ text: string }>(
      `select text from text_version where engagement_id = $1 and subject_kind = 'vision' order by version desc limit 2`,
      [engagement],
    );
    expect(texts.map(({ text }) => text)).toEqual(['二人で描いた姿', '課長の思い描く姿']);
  });

  it('the cadence', async () => {
    const { page } = hanako;
    await hanako.go(`/engagements/${engagement}`);
    await page.getByRole('button', { name: 'その他' }).click();
    await page.getByRole('menuitem', { name: /訪問の間隔/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('オンラインも訪問として数える').click();
    await meanwhile(product, chief, 'PATCH', `/engagements/${engagement}`, { cadenceMonths: 2 });
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    // Each changed another field: both are proposed as they were changed.
    await page.getByText('この項目を変えたのは他の人だけです。').waitFor();
    await page.getByText('この項目を変えたのは自分だけです。').waitFor();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await one('select cadence_months, online_counts from engagement where id = $1', [engagement])).toEqual({
      cadence_months: 2,
      online_counts: false,
    });
  });

  it('a challenge', async () => {
    const { page } = hanako;
    const challenge = await one<{ id: string; text: string }>(
      'select c.id, c.text from challenge c where c.engagement_id = $1 and c.withdrawn_on is null order by c.noted_on limit 1',
      [engagement],
    );
    await hanako.go(`/engagements/${engagement}`);
    await page.getByRole('button', { name: `${challenge.text} 直す` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^課題/).fill('花子の見立て');
    await dialog.getByLabel(/^直した理由/).fill('聞き取り');
    await meanwhile(
      product,
      chief,
      'PATCH',
      `/engagements/${engagement}/challenges/${challenge.id}`,
      { text: '課長の見立て', reason: '会議' },
      `/engagements/${engagement}`,
    );
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByRole('region').getByText('自分の入力', { exact: true }).click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const kept = await product.database.query<{ text: string }>(
      'select text from text_version where subject_id = $1 order by version',
      [challenge.id],
    );
    expect(kept.map(({ text }) => text)).toEqual([challenge.text, '課長の見立て', '花子の見立て']);
  });

  it('a counterpart', async () => {
    const { page } = hanako;
    const counterpart = await one<{ id: string; name: string }>(
      'select id, name from counterpart where engagement_id = $1 and until_on is null order by is_main desc limit 1',
      [engagement],
    );
    await hanako.go(`/engagements/${engagement}`);
    await page.getByRole('button', { name: `${counterpart.name}さんについて` }).click();
    await page.getByRole('menuitem', { name: '内容を直す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^課・職/).fill('課長補佐');
    await meanwhile(
      product,
      chief,
      'PATCH',
      `/engagements/${engagement}/counterparts/${counterpart.id}`,
      { note: '午前は不在' },
      `/engagements/${engagement}`,
    );
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await one('select post, note from counterpart where id = $1', [counterpart.id])).toEqual({
      post: '課長補佐',
      note: '午前は不在',
    });
  });

  it('a homework', async () => {
    const { page } = hanako;
    const item = await one<{ id: string; text: string }>(
      `select id, text from action_item where engagement_id = $1 and state = 'open' order by due_on limit 1`,
      [engagement],
    );
    await hanako.go(`/engagements/${engagement}`);
    await page.getByRole('button', { name: `${item.text} 直す` }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(/^(宿題|内容|何を)/)
      .first()
      .fill('花子の言葉');
    await dialog.getByLabel(/^直した理由/).fill('先方の希望');
    const [{ version }] = (await product.database.query<{ version: number }>(
      'select version from action_item where id = $1',
      [item.id],
    )) as [{ version: number }];
    const answer = await chief.page.request.fetch(`${product.address}/api/v1/action-items/${item.id}`, {
      method: 'PATCH',
      data: { text: '課長の言葉', reason: '会議' },
      headers: { origin: product.address, 'if-match': `"${version}"` },
    });
    expect(answer.status()).toBe(200);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('両方をつなげる').click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await one<{ text: string }>('select text from action_item where id = $1', [item.id])).text).toMatch(
      /課長の言葉\s*花子の言葉/,
    );
  });

  it('a planned visit', async () => {
    const { page } = hanako;
    const { id } = await one<{ id: string }>(
      `select id from visit where engagement_id = $1 and status = 'planned' order by planned_on limit 1`,
      [engagement],
    );
    await hanako.go(`/visits/${id}`);
    await page.getByRole('button', { name: '日を変える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^場所/).fill('花子の選んだ部屋');
    await meanwhile(product, chief, 'PATCH', `/visits/${id}`, { place: '課長の選んだ部屋', plannedOn: '2026-12-10' });
    await dialog.getByRole('button', { name: '予定を変える' }).click();
    await decide(hanako, { 場所: '自分の入力' });
    await dialog.getByRole('button', { name: '予定を変える' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await one('select place, planned_on from visit where id = $1', [id])).toEqual({
      place: '花子の選んだ部屋',
      planned_on: '2026-12-10',
    });
  });
});

describe('two administrators change one master', () => {
  let first: Window;
  let second: Window;
  beforeAll(async () => {
    first = await product.window('office');
    second = await product.window('office');
    await first.signIn('admin@nagano.example');
    await second.signIn('admin@nagano.example');
  });

  /**
   * Saves in the dialog while the other has saved `data` at `path`; what each changed is another field, so both are
   * proposed.
   */
  async function saveBoth(
    typing: (dialog: Locator) => Promise<void>,
    method: 'PATCH' | 'PUT',
    path: string,
    data: object,
    read?: string,
  ): Promise<void> {
    const { page } = first;
    const dialog = page.getByRole('dialog');
    await typing(dialog);
    await meanwhile(product, second, method, path, data, read);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('この項目を変えたのは他の人だけです。').first().waitFor();
    await page.getByText('この項目を変えたのは自分だけです。').first().waitFor();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  it('a person', async () => {
    const person = await one<{ id: string; organisationId: string; name: string; kana: string }>(
      `select p.id, p.organisation_id as "organisationId", p.name, p.kana from person p join tenant t on t.id = p.tenant_id where p.email = 'jiro.takahara@nagano.example'`,
    );
    await first.go(`/masters/people/${person.id}`);
    await first.page.getByRole('button', { name: '変更する' }).click();
    await saveBoth((dialog) => dialog.getByLabel('職名').fill('主任'), 'PATCH', `/people/${person.id}`, {
      kana: 'たかはら じろう（新）',
    });
    expect(await one('select post, kana from person where id = $1', [person.id])).toEqual({
      post: '主任',
      kana: 'たかはら じろう（新）',
    });
  });

  it('an organisation, an area and a receiver of messages', async () => {
    const office = await one<{ id: string; name: string; version: number }>(
      `select o.id, o.name, o.version from organisation o join tenant t on t.id = o.tenant_id where t.prefecture_code = '20' and o.kind = 'university' order by o.name limit 1`,
    );
    const area = await one<{ id: string; name: string; codes: string[] }>(
      `select a.id, a.name, array(select municipality_code from area_municipality am where am.area_id = a.id order by 1) as codes from area a join tenant t on t.id = a.tenant_id where t.prefecture_code = '20' order by a.name limit 1`,
    );
    await product.database.query(
      `insert into webhook (id, tenant_id, name, url, events, secret, created_at) select gen_random_uuid(), id, '基盤', 'https://8.8.8.8/hook', '{visit.planned}', 'x', '2026-11-01' from tenant where prefecture_code = '20'`,
    );
    const webhook = await one<{ id: string }>(`select id from webhook where name = '基盤'`);
    const versionOf = async (table: string, id: string) =>
      (await one<{ version: number }>(`select version from ${table} where id = $1`, [id])).version;
    const cases = [
      {
        tab: 'organisations',
        name: office.name,
        table: 'organisation',
        id: office.id,
        path: `/organisations/${office.id}`,
        label: /^名称|^機関名|^機関の名前/,
        data: { name: office.name, kind: 'professionalAssociation', areaId: null },
      },
      {
        tab: 'areas',
        name: area.name,
        table: 'area',
        id: area.id,
        path: `/areas/${area.id}`,
        label: /圏域名|名称|^名前/,
        data: { name: area.name, municipalityCodes: area.codes.slice(1) },
      },
      {
        tab: 'webhooks',
        name: '基盤',
        table: 'webhook',
        id: webhook.id,
        path: `/webhooks/${webhook.id}`,
        label: /^名前|^名称/,
        data: { name: '基盤', url: 'https://8.8.4.4/hook', events: ['visit.planned'] },
      },
    ];
    for (const { tab, name, table, id, path, label, data } of cases) {
      await first.go(`/masters?tab=${tab}`);
      await first.page
        .getByRole('button', { name: new RegExp(`^「?${name}」?を(変更する|書き直す)`) })
        .first()
        .click();
      const dialog = first.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: label }).first().fill(`${name}（改）`);
      const answer = await second.page.request.fetch(`${product.address}/api/v1${path}`, {
        method: 'PATCH',
        data,
        headers: { origin: product.address, 'if-match': `"${await versionOf(table, id)}"` },
      });
      expect([path, answer.status()]).toEqual([path, 200]);
      await dialog.getByRole('button', { name: '保存する' }).click();
      await first.page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
      await first.page.getByText('この項目を変えたのは他の人だけです。').first().waitFor();
      await first.page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
      await dialog.getByRole('button', { name: '保存する' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await one(`select name from ${table} where id = $1`, [id])).toEqual({ name: `${name}（改）` });
    }
  });
});

describe('two managers plan at once', () => {
  it('the reminder ladder', async () => {
    const { page } = chief;
    await chief.go('/masters?tab=reminders');
    await page.getByLabel('訪問の期限が近いの日数').fill('14');
    const other = await product.window('office');
    await other.signIn('manager@nagano.example');
    await meanwhile(product, other, 'PUT', '/reminder-ladder', {
      programmeId: null,
      numbers: [{ step: 'visitOverdue', offset: 5, enabled: true }],
    });
    await page.getByRole('button', { name: '変更を確かめて保存する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('この項目を変えたのは他の人だけです。').waitFor();
    expect(await chief.axe()).toEqual([]);
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await page.getByRole('button', { name: '変更を確かめて保存する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await page.getByText('設定を保存しました。').first().waitFor();
    expect(await one('select numbers from reminder_ladder where programme_id is null')).toEqual({
      numbers: { visitDueSoon: { offset: -14, enabled: true }, visitOverdue: { offset: 5, enabled: true } },
    });
    await other.context.close();
  });

  it('what becomes of what a leaver holds', async () => {
    const { page } = chief;
    const { id, items } = await bothDecide(product, chief);
    await page.getByRole('button', { name: '途中まで保存する' }).click();
    await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
    await page.getByText('他の人が先に保存しました。残す内容を選んでください。').waitFor();
    expect(await chief.axe()).toEqual([]);
    await chief.picture('two-people-transfer');
    // Only the one that both decided is asked; what the other decided alone is proposed.
    const dialog = page.getByRole('dialog');
    const undecided = dialog.getByRole('region').filter({ hasNot: page.getByRole('radio', { checked: true }) });
    await undecided.getByText('自分の入力', { exact: true }).click();
    await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
    await page.getByRole('button', { name: '途中まで保存する' }).click();
    await page.getByText('保存しました。確定するまで何も移りません。').first().waitFor();
    const kept = await product.database.query<{ kind: string }>(
      'select kind from disposition where transfer_id = $1 order by kind',
      [id],
    );
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['end', ...items.slice(1).map(() => 'successor')]);
  });
});
