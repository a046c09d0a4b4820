import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdsIn, openProduct, type Product, SIZES, type Window } from './support/open-product.js';

let product: Product;
const paths: Record<string, string> = {};
const ADMIN_TABS = [
  'people',
  'organisations',
  'assignments',
  'areas',
  'closedDays',
  'municipalities',
  'programmes',
  'papers',
  'webhooks',
];

beforeAll(async () => {
  product = await openProduct('2026-11-24T09:00:00+09:00');
  const one = async (sql: string): Promise<string> => (await product.database.query<{ id: string }>(sql))[0]!.id;
  const engagement = await one(
    `select e.id from engagement e join municipality m on m.code = e.municipality_code where m.name = '飯綱町'`,
  );
  const recorded = await one(
    `select v.id from visit v join municipality m on m.code = v.municipality_code where m.name = '飯綱町' and v.status in ('recorded', 'confirmed') order by v.held_on desc limit 1`,
  );
  const waiting = await one(
    `select v.id from visit v join municipality m on m.code = v.municipality_code where m.name = '木曽町' and v.status = 'planned'`,
  );
  const peer = await one(`select id from person where email = 'peer@nagano.example'`);
  // The demo's transfer as if it had come from a list.
  const list = await one(
    `insert into transfer_list (id, tenant_id, name, sha256, registered_by, registered_at) select gen_random_uuid(), tenant_id, '異動一覧.xlsx', 'x', registered_by, registered_at from transfer returning id`,
  );
  await product.database.query(
    'insert into transfer_list_row (transfer_id, list_id, tenant_id, number) select id, $1, tenant_id, 2 from transfer',
    [list],
  );
  Object.assign(paths, {
    'transfer-list': `/transfers/lists/${list}`,
    desk: '/',
    engagements: '/engagements',
    search: `/search?q=${encodeURIComponent('通いの場')}`,
    'search-empty': `/search?q=${encodeURIComponent('存在しない言葉')}&from=2026-04-01`,
    'engagement-new': '/engagements/new',
    engagement: `/engagements/${engagement}`,
    'visit-unplanned': `/engagements/${engagement}/visits/new`,
    visit: `/visits/${recorded}`,
    'visit-record': `/visits/${waiting}/record`,
    coverage: '/coverage',
    offers: '/coverage/offers',
    transfers: '/transfers',
    'transfer-list-new': '/transfers/lists/new',
    consents: '/consents',
    transfer: `/transfers/${await one('select id from transfer')}`,
    handover: `/handovers/${await one('select id from handover_packet order by id limit 1')}`,
    people: '/people',
    peers: '/people/peers',
    peer: `/people/peers/${peer}`,
    contribution: `/people/peers/${peer}/contribution`,
    load: '/load',
    'first-steps': '/first-steps',
    masters: '/masters',
    'masters-reminders': '/masters?tab=reminders',
    account: '/account',
    help: '/help',
  });
  Object.assign(paths, Object.fromEntries(ADMIN_TABS.map((tab) => [`masters-${tab}`, `/masters?tab=${tab}`])), {
    operations: '/operations',
    person: `/masters/people/${await one(`select id from person where email = 'staff@nagano.example'`)}`,
  });
  // A screen of trouble is harder to draw than an empty one.
  await product.database.query(`
    insert into consent (id, tenant_id, act, person_id, what, address_then, asked_by, asked_at, expires_at, state, decided_by, decided_at, comment)
      select gen_random_uuid(), p.tenant_id, act, p.id, case act when 'address' then '{"email": "a.rather.long.address.of.somebody@section.department.pref.nagano.example"}' else '{}' end::jsonb, p.email, a.id, '2026-11-23', '2026-12-08', state, case when state = 'refused' then d.id end, case when state = 'refused' then '2026-11-24'::timestamptz end, case when state = 'refused' then '本人に確かめたところ、心当たりがないそうです。' end
        from person p, person a, person d, (values ('address', 'waiting'), ('secondFactor', 'refused')) as k (act, state) where p.email = 'staff@nagano.example' and a.email = 'admin@nagano.example' and d.email = 'auditor@nagano.example'`);
  await product.database.query(`
    insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, attempts, last_error, next_attempt_at, created_at)
      select gen_random_uuid(), tenant_id, id, 'digest', '2026-11-24', email, 'お知らせ', '本文', gen_random_uuid()::text, 'dead', 10, case email when 'staff@nagano.example' then 'EENVELOPE 550 5.1.1 RCPT TO' else 'ETIMEDOUT DATA' end, '2026-11-24', '2026-11-24'
        from person where email in ('staff@nagano.example', 'manager@nagano.example');
    with twice as (
      insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, attempts, next_attempt_at, created_at, sent_at, possible_duplicate)
        select i, tenant_id, p.id, 'digest', '2026-11-24', email, 'お知らせ', '本文', '<' || i || '@pref.nagano.example>', 'sent', 2, '2026-11-24', '2026-11-24', '2026-11-24T08:30:13+09:00', true
          from person p, lateral (select md5(p.email)::uuid as i) m where email in ('partner@nagano.example', 'peer@nagano.example') returning id, tenant_id)
    insert into mail_attempt (mail_id, number, tenant_id, began_at, ended_at, outcome)
      select id, 1, tenant_id, '2026-11-24T08:30:02+09:00'::timestamptz, '2026-11-24T08:30:09+09:00'::timestamptz, 'leftBehind' from twice union all
      select id, 2, tenant_id, '2026-11-24T08:30:09+09:00', '2026-11-24T08:30:13+09:00', 'sent' from twice;
    insert into worker (id, host, pid, lease_until) values (gen_random_uuid(), 'x', 1, clock_timestamp() + interval '1 hour');
    insert into queue_state (seen_at, backend, waiting, active, delayed, failed) values ('2026-11-24T08:59:40+09:00', 'postgres', 0, 1, 6, 1);
    insert into job_schedule values ('sweep', '5 0 * * *', 'Asia/Tokyo', '2026-11-25T00:05+09:00'), ('digest', '30 8 * * 1-5', 'Asia/Tokyo', '2026-11-25T08:30+09:00'), ('seal', '* * * * *', 'Asia/Tokyo', '2026-11-24T09:01+09:00'), ('drift', '0 3 * * *', 'Asia/Tokyo', '2026-11-25T03:00+09:00');
    insert into job_state (job, tenant_id, began_at, ended_at, succeeded_at, duration_ms, failed_at, error)
      select j, case when j <> 'seal' then t.id end, '2026-11-24T08:30+09:00', '2026-11-24T08:30:02+09:00', case when j = 'digest' then '2026-11-23T08:30:02+09:00'::timestamptz else '2026-11-24T08:30:02+09:00' end, 2100, case when j = 'digest' then '2026-11-24T08:30:02+09:00'::timestamptz end, case when j = 'digest' then 'PostgreSQL 57P01' end
        from tenant t, unnest(array['sweep', 'digest', 'seal']) j where t.prefecture_code = '20';
    insert into failed_job select '1', 'digest', id, 5, '2026-11-24T08:31+09:00', 'PostgreSQL 57P01' from tenant where prefecture_code = '20'`);
});
afterAll(() => product.close());

const NAMES = [
  'desk',
  'engagements',
  'search',
  'search-empty',
  'engagement-new',
  'engagement',
  'visit-unplanned',
  'visit',
  'visit-record',
  'coverage',
  'offers',
  'transfers',
  'transfer-list-new',
  'transfer-list',
  'transfer',
  'handover',
  'load',
  'people',
  'peers',
  'peer',
  'contribution',
  'first-steps',
  'masters',
  'masters-reminders',
  'consents',
  'account',
  'help',
];

describe.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)('every screen on the %s', (size) => {
  let window: Window;
  beforeAll(async () => {
    window = await product.window(size);
  });
  afterAll(() => window.context.close());

  it('sign-in breaks no rule of accessibility', async () => {
    await window.go('/sign-in');
    expect(await window.axe()).toEqual([]);
    const password = window.page.getByLabel('パスワード');
    expect([await password.getAttribute('type'), await password.getAttribute('autocomplete')]).toEqual([
      'password',
      'current-password',
    ]);
    await window.picture(`sign-in-${size}`);
    for (const path of ['/forgot-password', '/held-account', '/open-account', '/link-account']) {
      await window.go(path);
      expect([path, await window.axe()]).toEqual([path, []]);
    }
    await window.signIn('manager@nagano.example');
  });

  it.each(NAMES)(
    '%s breaks no rule of accessibility, does not scroll sideways, and one can sign out from it',
    async (name) => {
      await window.go(paths[name]!);
      expect(await window.page.getByRole('button', { name: /さんのメニュー/ }).count()).toBe(1);
      expect(await window.axe()).toEqual([]);
      expect(
        await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await window.picture(`${name}-${size}`);
    },
  );

  it('nothing was asked of another host, and nothing complained', () => {
    expect(window.strangers).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});

describe.each(Object.keys(SIZES) as Array<keyof typeof SIZES>)('every screen of an administrator on the %s', (size) => {
  let window: Window;
  beforeAll(async () => {
    window = await product.window(size);
    await window.signIn('admin@nagano.example');
  });
  afterAll(() => window.context.close());

  it.each([...ADMIN_TABS.map((tab) => `masters-${tab}`), 'person', 'operations'])(
    '%s breaks no rule of accessibility and does not scroll sideways',
    async (name) => {
      await window.go(paths[name]!);
      expect(await window.page.getByRole('alert').allInnerTexts()).toEqual([]);
      expect(await window.axe()).toEqual([]);
      expect(
        await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await window.picture(`${name}-${size}`);
    },
  );

  it('nothing was asked of another host, and nothing complained', () => {
    expect(window.strangers).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});

it('what is broken on purpose is found', async () => {
  const window = await product.window('office');
  await window.go('/sign-in');
  await window.page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p>薄い字</p>'); document.querySelector('main p:last-child').style.color = '#bbbbbb'`,
  );
  expect((await window.axe()).map((line) => line.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  await window.context.close();
});

it('another host is not found, and the window tells that it was asked for', async () => {
  const window = await product.window('office');
  await expect(window.page.goto('http://banso.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await expect(window.page.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(window.strangers).toEqual(['http://banso.example/', 'http://192.0.2.1/']);
  await window.context.close();
});

describe('what only some see breaks no rule of accessibility either', () => {
  const seen: Array<[what: string, email: string, path: string, heading: RegExp]> = [
    ['the desk of a staff member', 'staff@nagano.example', '/', /./],
    ['the coverage of a regional bureau', 'bureau@kantoshinetsu.example', '/coverage', /都道府県の集計/],
    ['the first steps of an office founded just now', 'admin@yamanashi.example', '/first-steps', /はじめの設定/],
    ['an address that leads nowhere', 'manager@nagano.example', '/nowhere', /見つかりません/],
  ];
  it.each(seen)('%s', async (_, email, path, heading) => {
    const window = await product.window('office');
    await window.signIn(email);
    await window.go(path);
    await window.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await window.axe()).toEqual([]);
    expect(await window.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
      0,
    );
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  it('a dialog, empty and with what is missing; Escape closes it and the focus goes back', async () => {
    const window = await product.window('office');
    const { page } = window;
    await window.signIn('staff@nagano.example');
    await window.go(paths.engagement!);
    const opener = page.getByRole('button', { name: '予定を入れる', exact: true }).first();
    await opener.click();
    const dialog = page.getByRole('dialog');
    // A day that suits is filled in; taken out again, it is missing.
    await dialog
      .getByLabel(/^訪問する日/)
      .first()
      .fill('');
    expect(await window.axe()).toEqual([]);
    await dialog.getByRole('button', { name: '予定を入れる', exact: true }).click();
    await dialog.getByText('訪問する日を入力してください。').waitFor();
    expect(await window.axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await holdsIn(page, 'document.activeElement.textContent === "予定を入れる"');
    await window.context.close();
  });
});

describe('who sees what', () => {
  it('an administrator sees which mails may have arrived twice, each with its Message-ID and when it was offered, and nothing of it when there are none', async () => {
    const window = await product.window('office');
    await window.signIn('admin@nagano.example');
    await window.go('/operations');
    const card = window.page.getByRole('region', { name: '二重に届いた可能性のあるメール' });
    const rows = await card.locator('tbody tr').allInnerTexts();
    const marked = await product.database.query<{ message_id: string; name: string }>(
      'select message_id, name from mail m join person p on p.id = m.person_id where possible_duplicate',
    );
    expect(rows).toHaveLength(2);
    for (const { message_id, name } of marked) {
      const row = rows.find((text) => text.includes(message_id))!;
      expect(row).toContain(name);
      expect(row).toMatch(/08:30:02\s+送信中に止まった\s+11\/24 08:30:09\s+送信済み/);
    }
    await product.database.query('update mail set possible_duplicate = false');
    await window.go('/operations');
    await window.page.getByRole('region', { name: '届けられなかったメール' }).waitFor();
    expect(await card.count()).toBe(0);
    await window.context.close();
  });

  it('a university partner sees only assigned municipalities, and an address outside them says that nothing is there', async () => {
    const window = await product.window('office');
    await window.signIn('partner@nagano.example');
    await window.go('/engagements');
    const assigned = await product.database.query<{ name: string }>(
      `select distinct m.name from assignment a join municipality m on m.code = a.municipality_code join organisation o on o.id = a.organisation_id where o.name = '長野県看護大学' and a.from_on <= '2026-11-24' and (a.until_on is null or a.until_on >= '2026-11-24')`,
    );
    const shown = await window.page.locator('main table tbody th').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(assigned.some(({ name }) => text.includes(name))).toBe(true);

    const hidden = await product.database.query<{ id: string }>(
      `select e.id from engagement e join municipality m on m.code = e.municipality_code where e.tenant_id = 1 and m.name <> all($1)`,
      [assigned.map(({ name }) => name)],
    );
    await window.go(`/engagements/${hidden[0]!.id}`);
    expect(await window.page.locator('main').innerText()).toContain('見つかりません');
    await window.context.close();
  });

  it('the offers are figure 3-4, its eight rows and its totals', async () => {
    const window = await product.window('office');
    await window.signIn('manager@nagano.example');
    // Below the review of what was delivered, on the same screen.
    await window.go('/coverage');
    const table = window.page.locator('main table', { has: window.page.locator('tfoot') });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(8);
    expect((await table.locator('tfoot tr').innerText()).match(/\d+/g)?.slice(-5)).toEqual(['4', '7', '1', '3', '1']);
    await window.page.getByRole('button', { name: /^Bを行う支援事業/ }).click();
    expect(await table.locator('tbody tr').count()).toBe(7);
    await window.context.close();
  });

  it('the words can be switched to English and stay so', async () => {
    const window = await product.window('office');
    await window.signIn('staff@nagano.example');
    await window.page.getByRole('button', { name: 'English' }).click();
    await window.page.getByRole('link', { name: 'Engagements' }).first().waitFor();
    await window.page.reload();
    await window.page.getByRole('link', { name: 'Engagements' }).first().waitFor();
    expect(await window.page.locator('html').getAttribute('lang')).toBe('en');
    await window.context.close();
  });

  it('the essentials can be reached and done by keyboard alone', async () => {
    const window = await product.window('office');
    const { page } = window;
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').focus();
    await page.keyboard.type('staff@nagano.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('banso-demo');
    await page.keyboard.press('Enter');
    // The desk's heading is there before its tasks are: the walk begins when there is something to walk to.
    await page.getByRole('link', { name: '続きを書く' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('本文へ');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (let n = 0; n < 60 && (await focused()) !== '続きを書く'; n++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('続きを書く');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '訪問を記録する' }).waitFor();
    await window.context.close();
  });
});
