import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct, type Product, type Window } from './support/open-product.js';

/**
 * What the first of April asks of the screens: ends of roles, much that waits, planned visits in the way, and who has
 * left.
 */
let product: Product;
let manager: Window;

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  manager = await product.window('office');
  await manager.signIn('manager@nagano.example');
});
afterAll(() => product.close());

describe('the end of service', () => {
  it('is proposed with the day, can be kept with a reason, and is said once more before confirming', async () => {
    const { page } = manager;
    const [someone] = await product.database.query<{
      id: string;
      name: string;
    }>(`select p.id, p.name from person p join team_member m on m.person_id = p.id and m.role = 'lead' join role_holding r on r.person_id = p.id and r.role = 'staff' and r.until_on is null
       where p.email <> 'staff@nagano.example' and p.tenant_id = (select tenant_id from person where email = 'manager@nagano.example') and not exists (select from transfer t where t.person_id = p.id) limit 1`);
    const [transfer] = await product.database.query<{ id: string }>(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) select gen_random_uuid(), tenant_id, id, 'transfer', '2026-12-20', '2027-01-04', '2026-11-24' from person where id = $1 returning id`,
      [someone!.id],
    );
    await manager.go(`/transfers/${transfer!.id}`);
    const card = page.locator('section', { has: page.getByRole('heading', { name: '本人の役割' }) }).first();
    await card.getByText('2027年1月3日').or(card.getByText('令和9年1月3日')).first().waitFor();
    await manager.picture('transfer-roles');
    await card.getByText(/を残す/).click();
    await page.getByRole('button', { name: '内容を確かめて確定する' }).click();
    await page.getByText('残す理由を書いてください。').waitFor();
    await page.getByLabel('残す理由').fill('同じ課の中で係を移るため');
    await manager.picture('transfer-roles-kept');
    expect(await manager.axe()).toEqual([]);
  });

  it('left open, it warns the manager on the desk and the administrator among the users', async () => {
    const [left] = await product.database.query<{ name: string; id: string }>(
      `select name, id from person where email = 'staff@nagano.example'`,
    );
    await product.database.query(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) select gen_random_uuid(), tenant_id, id, 'transfer', '2026-11-01', '2026-11-16', '2026-10-24' from person where id = $1`,
      [left!.id],
    );
    await manager.go('/');
    await manager.page.getByText(`${left!.name}さんは11/16（月）に異動しましたが、役割`).waitFor();
    const admin = await product.window('office');
    await admin.signIn('admin@nagano.example');
    await admin.go('/masters?tab=people');
    await admin.page.getByText('異動したあとも続いている役割が1件あります').waitFor();
    await admin.picture('roles-left-open');
    expect(await admin.axe()).toEqual([]);
    await product.database.query(`delete from transfer where person_id = $1 and effective_on = '2026-11-16'`, [
      left!.id,
    ]);
  });
});

describe('a desk on which much waits', () => {
  it('shows the newest of 952 records to confirm, says how many there are, and leads to all of them', async () => {
    const { page } = manager;
    const [{ waiting } = { waiting: 0 }] = await product.database.query<{ waiting: number }>(
      `select count(*)::int as waiting from visit where status = 'recorded' and tenant_id = (select tenant_id from person where email = 'manager@nagano.example')`,
    );
    await product.database.query(
      `
      with e as (select id, row_number() over (order by id) as n, count(*) over () as all from engagement where tenant_id = (select tenant_id from person where email = 'manager@nagano.example') and status = 'active'),
      v as (insert into visit (id, engagement_id, status, mode, planned_on, held_on, support_types, created_at) select gen_random_uuid(), e.id, 'recorded', 'onSite', null, '2020-04-01'::date + g, '{A}', '2020-04-01' from generate_series(1, $1::int) g join e on e.n = 1 + g % e.all returning id, engagement_id)
      insert into visit_record (visit_id, engagement_id, facts, written_by, recorded_at) select v.id, v.engagement_id, '区長と話した', (select id from person where email = 'staff@nagano.example'), '2026-11-20' from v`,
      [952 - waiting],
    );
    await manager.go('/');
    await page.getByText('952件のうち10件を表示').waitFor();
    await page.getByText('952件のうち10件を表示').scrollIntoViewIfNeeded();
    await manager.picture('desk-952');
    await page.getByRole('link', { name: 'すべて見る（952件）' }).click();
    await page.getByRole('heading', { name: '確認待ちの訪問記録' }).waitFor();
    await page.getByText('50件以上').waitFor();
    await manager.picture('confirmations-all');
    expect(await manager.axe()).toEqual([]);
    await page.getByRole('button', { name: 'つづきを見る' }).click();
    await page.getByText('100件以上').waitFor();
  });
});

describe('planned visits in the way of a pause', () => {
  it('are cancelled together with the reason of the pause', async () => {
    const { page } = manager;
    const [engagement] = await product.database.query<{ id: string }>(
      `select e.id from engagement e where e.status = 'active' and cardinality(e.planned_days) > 0 and e.planned_days[1] > '2026-11-24' and e.tenant_id = (select tenant_id from person where email = 'manager@nagano.example') limit 1`,
    );
    await manager.go(`/engagements/${engagement!.id}`);
    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: '休止する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('予定している訪問があります').waitFor();
    await dialog.getByText('予定をすべて、下の理由で中止する').click();
    await dialog.getByRole('textbox', { name: /理由/ }).fill('機構改革のため');
    await manager.picture('pause-planned');
    expect(await manager.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '休止する', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const [after] = await product.database.query<{ status: string; planned: number; reasons: string[] }>(
      `select e.status, cardinality(e.planned_days) as planned, array(select distinct c.reason from visit_cancellation c where c.engagement_id = e.id and c.reason = '機構改革のため') as reasons from engagement e where e.id = $1`,
      [engagement!.id],
    );
    expect(after).toEqual({ status: 'paused', planned: 0, reasons: ['機構改革のため'] });
  });
});

describe('whoever has left', () => {
  it('finds their own packets and nothing else', async () => {
    const [packet] = await product.database.query<{ id: string; email: string; person: string }>(
      `select h.id, p.email, p.id as person from handover_packet h join person p on p.id = h.predecessor_id where p.email is not null and h.state <> 'done' limit 1`,
    );
    await product.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [
      packet!.person,
    ]);
    // The leaver has no demo account; in this story they have the password that all of them have.
    await product.database.query(
      `insert into credential (person_id, password_hash, changed_at) select $1, c.password_hash, c.changed_at from credential c join person s on s.id = c.person_id where s.email = 'staff@nagano.example' on conflict do nothing`,
      [packet!.person],
    );
    const leaver = await product.window('office');
    await leaver.signIn(packet!.email);
    await leaver.go('/');
    await leaver.picture('leaver-desk');
    expect(await leaver.page.getByRole('navigation').first().getByRole('link').allInnerTexts()).toEqual(
      expect.not.arrayContaining(['案件']),
    );
    await leaver.go(`/handovers/${packet!.id}`);
    await leaver.picture('leaver-packet');
    expect([await leaver.axe(), leaver.complaints]).toEqual([[], []]);
  });
});
