import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { expectationOf, type Reach, type Role, ROLES, type Situation, SITUATIONS } from './situations.js';
import { openWorld, type Rows, type World } from './world.js';

/**
 * Requirement 4: the same limits with the API's guard removed. The person enters the database as the application does,
 * and asks every table for the rows of a place by plain SQL. A role's capabilities do not count here, only its reach:
 * so an expert, an auditor and an administrator find no row of any engagement, whatever they could ask for.
 */
const TABLES: Readonly<Record<string, { reach: Reach; of(rows: Rows): [column: string, value: unknown] }>> = {
  ...Object.fromEntries(
    [
      'engagement_pause',
      'engagement_closure',
      'stage_change',
      'challenge',
      'true_challenge',
      'initiative',
      'milestone',
      'text_version',
      'engagement_reopening',
      'counterpart',
      'team_member',
      'team_member_end',
      'visit',
      'visit_record_version',
      'visit_record_event',
      'visit_cancellation',
      'visit_remark',
      'action_item',
      'action_item_owner',
    ].map((table) => [
      table,
      { reach: 'engagement' as const, of: (rows: Rows): [string, unknown] => ['engagement_id', rows.engagementId] },
    ]),
  ),
  search_entry: { reach: 'engagement', of: (rows) => ['subject_id', rows.challengeId] },
  engagement: { reach: 'engagement', of: (rows) => ['id', rows.engagementId] },
  support_given: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_month: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_year: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_place_month: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_person_month: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_person_year: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  coverage_judgement: { reach: 'place', of: (rows) => ['municipality_code', rows.municipalityCode] },
  attachment: { reach: 'engagement', of: (rows) => ['id', rows.attachmentId] },
  // Columns that guests never see stand in tables of their own, so that no statement can pick them up by accident.
  visit_opinion: { reach: 'body', of: (rows) => ['engagement_id', rows.engagementId] },
  handover_packet: { reach: 'party', of: (rows) => ['id', rows.packetId] },
  handover_version: { reach: 'party', of: (rows) => ['packet_id', rows.packetId] },
  handover_signature: { reach: 'party', of: (rows) => ['packet_id', rows.packetId] },
  handover_archive: { reach: 'managers', of: (rows) => ['id', rows.packetId] },
  handover_archive_item: { reach: 'managers', of: (rows) => ['archive_id', rows.packetId] },
  handover_question: { reach: 'party', of: (rows) => ['packet_id', rows.packetId] },
  visit_draft: { reach: 'ownDraft', of: (rows) => ['visit_id', rows.plannedVisitId] },
  transfer: { reach: 'managers', of: (rows) => ['id', rows.transferId] },
  transfer_list: { reach: 'managers', of: (rows) => ['id', rows.transferListId] },
  transfer_list_row: { reach: 'managers', of: (rows) => ['list_id', rows.transferListId] },
  disposition: { reach: 'managers', of: (rows) => ['transfer_id', rows.transferId] },
  need: { reach: 'body', of: (rows) => ['id', rows.needId] },
  need_holder: { reach: 'body', of: (rows) => ['need_id', rows.needId] },
  dispatch: { reach: 'asked', of: (rows) => ['id', rows.dispatchId] },
  dispatch_step: { reach: 'asked', of: (rows) => ['dispatch_id', rows.dispatchId] },
  dispatch_letter: { reach: 'asked', of: (rows) => ['dispatch_id', rows.dispatchId] },
  dispatch_report: { reach: 'asked', of: (rows) => ['dispatch_id', rows.dispatchId] },
  contact: { reach: 'engagement', of: (rows) => ['engagement_id', rows.engagementId] },
};

/** Tables that are not about one place; each has a reason and tests of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  prefecture: 'a master that everybody may read',
  municipality: 'a master that everybody may read',
  programme: 'offers of all bodies are public within the system',
  programme_year: 'as programme',
  programme_body: 'as programme',
  tenant_field: 'the prefectures of one’s own office',
  first_step_skip: 'what one’s own office has passed over (first-steps.spec.ts)',
  jurisdiction: 'a master',
  tenant: 'the name of one’s own body',
  organisation: 'names of bodies',
  area: 'geography',
  area_municipality: 'geography',
  closed_day: 'one’s own calendar',
  confirmation_rule: 'a number of one’s own body',
  reminder_ladder: 'the numbers of one’s own body (reminder-ladder.spec.ts)',
  small_number_rule: 'as reminder_ladder (bureau.spec.ts)',
  paper_heading: 'what stands at the head of one’s own body’s papers (record-papers.spec.ts)',
  record_form: 'as paper_heading',
  sweep_mark: 'the worker’s notes; nobody else has a right on it',
  consent:
    'what waits in one’s own office for a second person, for its administrators, managers and auditors (access-proof: GET /consents)',
  peer_supporter:
    'staff and managers of one’s own tenant, and whoever it is about (peers-registry.spec.ts; access-proof: GET /peer-supporters)',
  peer_consent: 'as peer_supporter',
  peer_consent_scan: 'staff and managers of one’s own tenant (peers-registry.spec.ts)',
  peer_overload: 'who let a limit pass, and why: staff and managers within their reach (peers-rules.spec.ts)',
  peer_vocabulary: 'words of one’s own body',
  person: 'colleagues of one’s own tenant (access-proof: GET /people)',
  role_holding: 'as person',
  assignment: 'as person',
  role_end: 'hidden until the announcement (end-of-service.spec.ts)',
  term_clash: 'managers alone (hidden-terms.spec.ts)',
  reminder: 'one person’s, and those of engagements one writes (access-proof: GET /reminders)',
  mail: 'operations.spec.ts',
  mail_attempt: 'as mail',
  worker: 'who is at work: ids and times',
  job_state: 'operations.spec.ts',
  job_schedule: 'the schedule',
  failed_job: 'as job_state',
  queue_state: 'counts',
  ...Object.fromEntries(
    [
      'credential',
      'session',
      'sign_in_failure',
      'second_factor',
      'recovery_code',
      'account_link',
      'api_token',
      'oidc_identity',
      'oidc_request',
      'request_level',
    ].map((table) => [table, 'reached by functions only']),
  ),
  profession_list: 'a list of words of one’s own office',
  fee_class: 'of the roster (access-proof: GET /fee-classes)',
  expert: 'of the roster (access-proof: GET /experts)',
  dispatch_letter_count: 'reached by a trigger only',
  export_job: 'one person’s own (exports.spec.ts)',
  webhook: 'an administrator’s own tenant (access-proof: GET /webhooks)',
  webhook_delivery: 'as webhook',
  calendar_feed: 'reached by functions only',
  idempotency: 'one person’s own answers',
  audit_entry: 'an auditor’s own tenant (access-proof: GET /audit-entries)',
  audit_link: 'as audit_entry',
  audit_pending: 'as audit_entry',
  migration: 'the migrator’s notes',
  schema_object: 'the migrator’s notes',
};

/** What a bureau knows: numbers per municipality, never a row of an engagement. */
const AGGREGATES = ['coverage_month', 'coverage_year'];

let world: World;
let pool: pg.Pool;
const places = new Map<string, Rows>();

beforeAll(async () => {
  world = await openWorld();
  pool = new pg.Pool({ connectionString: world.database.appUrl, max: 2 });
  for (const role of ROLES) {
    for (const situation of SITUATIONS) {
      const person = situation === 'own' ? world.asker(role, situation) : null;
      const rows = await world.rows(situation, person ? { person, role } : undefined);
      await furnish(rows);
      places.set(`${role} ${situation}`, rows);
    }
  }
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

describe('requirement 4: row-level security alone, without the API’s guard', () => {
  it('every table of the catalogue is classified', async () => {
    const tables = await world.database.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !(name in TABLES) && !(name in ELSEWHERE))).toEqual([]);
  });

  it.each(Object.keys(TABLES))('%s', async (table) => {
    const { reach, of } = TABLES[table]!;
    const surprises: string[] = [];
    for (const role of ROLES) {
      for (const situation of SITUATIONS) {
        const [column, value] = of(places.get(`${role} ${situation}`)!);
        const [there] = await world.database.query<{ n: number }>(
          `select count(*)::int as n from ${table} where ${column} = $1`,
          [value],
        );
        if (!there!.n)
          surprises.push(`${role}, ${situation}: there is nothing to find, so finding nothing proves nothing`);
        const answer = await as(role, situation, async (client) => ({
          seen: await count(client, `select count(*)::int as n from ${table} where ${column} = $1`, value),
          changed: await refusedOrNone(client, `update ${table} set tenant_id = tenant_id where ${column} = $1`, value),
          removed: await refusedOrNone(client, `delete from ${table} where ${column} = $1`, value),
        }));
        const visible = isVisible(table, reach, role, situation);
        if (answer.seen > 0 !== visible)
          surprises.push(
            `${role}, ${situation}: ${visible ? 'should see rows' : 'must see none'}, sees ${answer.seen}`,
          );
        if (!visible && (answer.changed || answer.removed))
          surprises.push(
            `${role}, ${situation}: changed ${answer.changed}, removed ${answer.removed} rows that do not exist for them`,
          );
      }
    }
    expect(surprises).toEqual([]);
  });

  it('nobody plants a row at a place out of reach', async () => {
    const surprises: string[] = [];
    for (const role of ROLES) {
      for (const situation of SITUATIONS) {
        const { engagementId } = places.get(`${role} ${situation}`)!;
        const planted = await as(role, situation, (client) =>
          refusedOrNone(
            client,
            `insert into challenge (id, engagement_id, text, noted_on) values (gen_random_uuid(), $1, 'x', '2026-11-24')`,
            engagementId,
          ),
        );
        if (planted > 0 && !isVisible('challenge', 'engagement', role, situation))
          surprises.push(`${role}, ${situation}`);
      }
    }
    expect(surprises).toEqual([]);
  });
});

describe('requirement 8: what a term gave ends with the term', () => {
  it('a partner’s own draft, when the assignment has ended', async () => {
    const partner = world.asker('partner', 'own')!;
    const { plannedVisitId } = await world.rows('ended', { person: partner, role: 'partner' });
    await world.browser(partner).get(`/visits/${plannedVisitId}/draft`).expect(404);
    expect((await world.browser(partner).get('/drafts').expect(200)).text).not.toContain(plannedVisitId);
  });

  it('a partner’s own internal opinion, when the assignment has ended; until then they may read what they wrote', async () => {
    const partner = world.asker('partner', 'own')!;
    const seen = async (situation: Situation): Promise<number> => {
      const { recordedVisitId } = await world.rows(situation, { person: partner, role: 'partner' });
      await world.database.query(
        'update visit_opinion o set written_by = p.id, body_id = p.organisation_id from person p where p.id = $2 and o.visit_id = $1',
        [recordedVisitId, partner.id],
      );
      return as('partner', 'own', (client) =>
        count(client, 'select count(*)::int as n from visit_opinion where visit_id = $1', recordedVisitId),
      );
    };
    expect(await seen('own')).toBe(1);
    expect(await seen('ended')).toBe(0);
  });

  it('all but their own packets, until they close: then those as well', async () => {
    const former = world.asker('staff', 'ended')!;
    const { packetId, engagementId } = await world.rows('own', { person: former, role: 'staff' });
    const seen = () =>
      as('staff', 'ended', async (client) => [
        await count(client, 'select count(*)::int as n from handover_packet where id = $1', packetId),
        await count(client, 'select count(*)::int as n from engagement where id = $1', engagementId),
      ]);
    expect(await seen()).toEqual([1, 0]);
    await world.database.query(`update handover_packet set questions_until = '2026-11-23' where id = $1`, [packetId]);
    expect(await seen()).toEqual([0, 0]);
  });
});

describe('requirement 6: no context, no rows, no writes', () => {
  const MASTERS = ['prefecture', 'municipality', 'migration'];
  // What the worker writes down of itself and of the queue belongs to the installation: ids, times and codes.
  const WORKER_MASTERS = [
    ...MASTERS,
    'tenant',
    'tenant_field',
    'jurisdiction',
    'programme_year',
    'programme_body',
    'programme',
    'organisation',
    'worker',
    'job_state',
    'job_schedule',
    'failed_job',
    'queue_state',
  ];

  it.each([
    ['the application', 'appUrl', MASTERS],
    ['the worker', 'workerUrl', WORKER_MASTERS],
  ] as const)('%s without an actor', async (_, url, masters) => {
    const client = new pg.Client({ connectionString: world.database[url] });
    await client.connect();
    const found: string[] = [];
    for (const table of [...Object.keys(TABLES), ...Object.keys(ELSEWHERE)].filter(
      (name) => !masters.includes(name as never),
    )) {
      if ((await count(client, `select count(*)::int as n from ${table}`)) > 0) found.push(`${table} shows rows`);
      if ((await refusedOrNone(client, `delete from ${table}`)) > 0) found.push(`${table} lost rows`);
    }
    await client.end();
    expect(found).toEqual([]);
  });

  it('a setting that a former transaction left behind means nothing', async () => {
    const client = await pool.connect();
    await enter(client, 'manager', 'own');
    await client.query('commit');
    expect(await count(client, 'select count(*)::int as n from engagement')).toBe(0);
    client.release();
  });
});

describe('requirement 7: two tenants on a pool of two connections', () => {
  it('interleaved requests never mix', async () => {
    const nagano = world.browser(world.asker('manager', 'own'));
    const partner = world.browser(world.asker('partner', 'own'));
    const saitama = world.browser(
      await world.story.person({
        organisation: {
          ...(
            await world.database.query<{ id: string; tenantId: number }>(
              `select id, tenant_id as "tenantId" from organisation o where kind = 'prefecture' and tenant_id = (select id from tenant where prefecture_code = '11')`,
            )
          )[0]!,
          kind: 'prefecture',
          name: '',
        },
        role: 'manager',
      }),
    );
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, n) =>
        [nagano, partner, saitama][n % 3]!.get('/engagements?limit=200').then(({ body }) => ({
          who: n % 3,
          codes: new Set(
            (body as { items: Array<{ municipality: { code: string } }> }).items.map((item) => item.municipality.code),
          ),
        })),
      ),
    );
    for (const { who, codes } of answers) {
      expect(codes.size).toBeGreaterThan(0);
      for (const code of codes)
        expect(who === 2 ? code.startsWith('11') : who === 1 ? code === '204323' : code.startsWith('20')).toBe(true);
    }
  });
});

function isVisible(table: string, reach: Reach, role: Role, situation: Situation): boolean {
  if (situation === 'notSignedIn') return false;
  if (role === 'bureau') return AGGREGATES.includes(table) && (situation === 'own' || situation === 'otherArea');
  return (
    expectationOf('signedIn', reach, role, situation) === 'answered' &&
    (role !== 'staff' && role !== 'manager' ? true : situation !== 'ended' && situation !== 'notYet')
  );
}

async function enter(client: pg.PoolClient, role: Role, situation: Situation): Promise<void> {
  const token = world.asker(role, situation)?.token ?? Buffer.alloc(32);
  await client.query('begin');
  await client.query('select enter($1, $2)', [token, world.clock.now()]);
}

/** Acts in the database as the person, and undoes it. */
async function as<Result>(
  role: Role,
  situation: Situation,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await enter(client, role, situation);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const DENIED = '42501';

/** Rows seen; a table that may not be read at all shows none. */
async function count(client: pg.ClientBase, sql: string, ...values: unknown[]): Promise<number> {
  return attempt(client, async () => (await client.query<{ n: number }>(sql, values)).rows[0]!.n);
}

/** Rows changed; a refusal by privilege or policy counts as none, any other error is one. */
async function refusedOrNone(client: pg.ClientBase, sql: string, ...values: unknown[]): Promise<number> {
  return attempt(client, async () => (await client.query(sql, values)).rowCount ?? 0);
}

async function attempt(client: pg.ClientBase, work: () => Promise<number>): Promise<number> {
  await client.query('begin').catch(() => undefined); // inside a transaction this only warns
  await client.query('savepoint attempt');
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: string };
    // A row that others refer to cannot be removed: then the policy let it through, and the schema did not.
    if (code === '23503') return 1;
    if (code === DENIED) return 0;
    throw error;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

/** The rows that `world.rows` leaves out because no route asks for them. */
async function furnish(rows: Rows): Promise<void> {
  const {
    engagementId: e,
    recordedVisitId: v,
    plannedVisitId: p,
    challengeId,
    colleague,
    tenantId,
    municipalityCode,
    transferId,
    packetId,
  } = rows;
  const run = (sql: string, values: unknown[]) => world.database.query(sql, values);
  await run(
    `insert into engagement_pause (id, engagement_id, from_on, until_on, reason) values (gen_random_uuid(), $1, '2026-06-01', '2026-06-30', '選挙')`,
    [e],
  );
  await run(
    `insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2027-03-31', '達成')`,
    [e],
  );
  await run(
    `insert into stage_change (id, engagement_id, stage, since, reason, recorded_at) values (gen_random_uuid(), $1, 1, '2026-06-01', '把握', '2026-06-01')`,
    [e],
  );
  await run(
    `insert into true_challenge (id, engagement_id, challenge_id, since, recorded_at) values (gen_random_uuid(), $1, $2, '2026-06-01', '2026-06-01')`,
    [e, challengeId],
  );
  await run(
    `insert into engagement_reopening (engagement_id, closure_id, reason, reopened_on, reopened_at) select $1, id, '続ける', '2027-03-31', '2027-03-31' from engagement_closure where engagement_id = $1`,
    [e],
  );
  await run(
    `insert into text_version (engagement_id, subject_kind, subject_id, version, text) values ($1, 'vision', $1, 1, '町')`,
    [e],
  );
  await run(
    `insert into visit_record_event (visit_id, engagement_id, version, kind, steps, person_id, at) values ($1, $2, 1, 'confirmed', 1, $3, '2026-10-22')`,
    [v, e, colleague.id],
  );
  await run(
    `insert into visit_cancellation (visit_id, engagement_id, reason, cancelled_at) values ($1, $2, '雪', '2026-10-22')`,
    [p, e],
  );
  await run(
    `insert into visit_remark (id, visit_id, engagement_id, text, written_by, written_at) values (gen_random_uuid(), $1, $2, '雪の中を来てくれた', $3, '2026-10-22')`,
    [v, e, colleague.id],
  );
  await run(
    `insert into team_member_end (member_id, engagement_id, person_id, until_on) values ($1, $2, $3, '2027-03-31')`,
    [rows.memberId, e, colleague.id],
  );
  await run(
    `insert into support_given (source_id, source_kind, tenant_id, municipality_code, support_type, given_on) values ($1, 'visit', $2, $3, 'A', '2026-10-20')`,
    [v, tenantId, municipalityCode],
  );
  await run(
    `insert into coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on) values ($1, $2, 'A', '2026-10-01', 1, '2026-10-20') on conflict do nothing`,
    [tenantId, municipalityCode],
  );
  await run(
    `insert into coverage_year (tenant_id, municipality_code, support_type, fiscal_year, delivered, last_on) values ($1, $2, 'A', 2026, 1, '2026-10-20') on conflict do nothing`,
    [tenantId, municipalityCode],
  );
  await run(
    `insert into coverage_place_month (tenant_id, municipality_code, month, visits) values ($1, $2, '2026-10-01', 1) on conflict do nothing`,
    [tenantId, municipalityCode],
  );
  await run(
    `insert into coverage_person_month (tenant_id, municipality_code, month, person_id, visits) values ($1, $2, '2026-10-01', $3, 1) on conflict do nothing`,
    [tenantId, municipalityCode, colleague.id],
  );
  await run(
    `insert into coverage_person_year (tenant_id, municipality_code, fiscal_year, person_id, visits) values ($1, $2, 2026, $3, 1) on conflict do nothing`,
    [tenantId, municipalityCode, colleague.id],
  );
  await run(
    `insert into coverage_judgement (id, tenant_id, municipality_code, support_type, fiscal_year, reason, look_again_on, judged_on) values (gen_random_uuid(), $1, $2, 'D', 2026, '足りている', '2027-04-01', '2026-10-01') on conflict do nothing`,
    [tenantId, municipalityCode],
  );
  await run(
    `insert into disposition (id, tenant_id, transfer_id, held_kind, held_id, kind, successor_id) values (gen_random_uuid(), $1, $2, 'lead', $3, 'successor', $4)`,
    [tenantId, transferId, e, colleague.id],
  );
  await run(
    `insert into handover_signature (id, packet_id, number, step, person_id, name, signed_at) values (gen_random_uuid(), $1, 1, 'drafted', $2, '同僚', '2026-11-23')`,
    [packetId, colleague.id],
  );
  await run(
    `insert into dispatch_report (id, dispatch_id, version, on_case, on_sheet, on_conduct, follow_up, written_by, written_at)
     values (gen_random_uuid(), $1, 1, '助言', '', '', '', $2, '2026-11-23')`,
    [rows.dispatchId, colleague.id],
  );
  await run(
    `insert into contact (id, engagement_id, contacted_on, mode, counterpart, text, created_at)
     values (gen_random_uuid(), $1, '2026-10-01', 'phone', '係長', '電話で話した。', '2026-10-01')`,
    [e],
  );
}
