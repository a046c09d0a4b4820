import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openWorld, type World } from './world.js';

/**
 * The form of a policy decides what it costs: an array that is computed once for the statement costs as much as an
 * explicit condition, a function or a sub-select that is asked for every row a hundred times more. So the plans are
 * pinned.
 */
let world: World;
let client: pg.Client;

beforeAll(async () => {
  world = await openWorld();
  const { engagementId, tenantId } = await world.rows('own');
  // Enough rows that a plan which looks at all of them is the wrong one.
  await world.database.query('alter table visit disable trigger user');
  await world.database.query(
    `insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, held_on, mode, created_at)
     select gen_random_uuid(), $1, $2, '204323', 'recorded', date '2020-04-01' + n % 2000, date '2020-04-01' + n % 2000, 'onSite', '2026-01-01' from generate_series(1, 20000) n`,
    [engagementId, tenantId],
  );
  await world.database.query('alter table visit enable trigger user');
  await world.database.query('analyze');
  client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
});

const STATEMENTS: Readonly<Record<string, string>> = {
  'the visits of a municipality, newest first': `select id from visit where municipality_code = '204323' and held_on is not null order by day desc, id desc limit 50`,
  'the visits of an engagement': `select v.id, r.facts from visit v join visit_record r on r.visit_id = v.id where v.engagement_id = '00000000-0000-4000-8000-000000000000'`,
  'how many visits a month had': `select count(*) from visit where held_on >= '2026-04-01'`,
  'the open engagements': `select id from engagement where status <> 'closed' order by municipality_code, id limit 50`,
  'the open action items': `select id from action_item where state = 'open' order by due_on limit 50`,
  'the internal opinions': 'select text from visit_opinion',
};

interface Plan {
  'Node Type': string;
  'Subplan Name'?: string;
  'Parent Relationship'?: string;
  Plans?: Plan[];
  'Index Name'?: string;
  [more: string]: unknown;
}
function* nodes(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodes(child);
}

describe.each(['staff', 'manager', 'partner', 'peer'] as const)('what row-level security costs a %s', (role) => {
  it.each(Object.entries(STATEMENTS))('%s: the reach is computed once, not for every row', async (_, sql) => {
    const plan = await planOf(role, sql);
    // A sub-select that runs once is an InitPlan; a SubPlan runs for every row.
    const perRow = [...nodes(plan)].filter((node) => node['Parent Relationship'] === 'SubPlan');
    expect(perRow.map((node) => node['Subplan Name'])).toEqual([]);
    // The reach reads settings through functions: none of them may stand in a condition that is asked for a row.
    const conditions = [...nodes(plan)]
      .filter((node) => node['Parent Relationship'] !== 'InitPlan')
      .flatMap((node) => ['Filter', 'Index Cond', 'Join Filter', 'Recheck Cond'].map((key) => String(node[key] ?? '')));
    expect(conditions.filter((condition) => /ctx_|current_setting/.test(condition))).toEqual([]);
  });
});

describe('the indexes are still used behind row-level security', () => {
  it.each([
    ['the visits of a municipality, newest first', 'visit_place'],
    ['the visits of an engagement', 'visit_story'],
  ])('%s: %s', async (statement, index) => {
    const plan = await planOf('partner', STATEMENTS[statement]!);
    expect([...nodes(plan)].map((node) => node['Index Name'])).toContain(index);
    expect(
      [...nodes(plan)].filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'visit'),
    ).toEqual([]);
  });
});

describe('the policy of drafts, which asks for successions', () => {
  beforeAll(async () => {
    // Four hundred people who each have left ten drafts, in four hundred engagements.
    const { engagementId } = await world.rows('own');
    await world.database.query(`
      insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, status, created_at)
        select gen_random_uuid(), tenant_id, municipality_code, programme_id, '2020-04-01', 'closed', '2020-04-01' from engagement, generate_series(1, 400) where id = '${engagementId}';
      insert into person (id, tenant_id, organisation_id, name, kana, email) select gen_random_uuid(), p.tenant_id, p.organisation_id, '書手', 'かきて', 'writer' || n || '@test.example' from person p, generate_series(1, 400) n where p.id = '${world.asker('staff', 'own')!.id}';
      insert into visit (id, engagement_id, planned_on, mode, created_at) select gen_random_uuid(), e.id, '2026-11-01', 'onSite', '2026-10-01' from engagement e, generate_series(1, 10) where e.status = 'closed';
      insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at)
        select v.id, p.id, e.id, '{}', '2026-11-01' from visit v join (select id, row_number() over () as n from engagement where status = 'closed') e on e.id = v.engagement_id
          join (select id, row_number() over () as n from person where name = '書手') p on p.n = e.n;
      analyze`);
  });

  it.each(['staff', 'manager', 'partner', 'peer'] as const)(
    'asks once for a statement of a %s, and looks only where one’s own or taken-over drafts can be',
    async (role) => {
      const me = `nullif(current_setting('app.person'), '')::uuid`;
      const plan = await planOf(
        role,
        `select content from visit_draft where person_id = ${me} or engagement_id = any(array(select engagement_id from disposition where successor_id = ${me}))`,
      );
      const [drafts] = [...nodes(plan)].filter((node) => node['Relation Name'] === 'visit_draft');
      expect(drafts!['Node Type']).toBe('Bitmap Heap Scan');
      // Gathered once into a hash table; `exists` would have been asked again for every draft.
      expect(String(drafts!['Filter'])).toContain('hashed SubPlan');
      expect((drafts!.Plans ?? []).filter((node) => node['Parent Relationship'] === 'SubPlan')).toHaveLength(1);
    },
  );
});

async function planOf(role: 'staff' | 'manager' | 'partner' | 'peer', sql: string): Promise<Plan> {
  await client.query('begin');
  try {
    await client.query('select enter($1, $2)', [world.asker(role, 'own')!.token, world.clock.now()]);
    const {
      rows: [row],
    } = await client.query<{ 'QUERY PLAN': Array<{ Plan: Plan }> }>(`explain (format json) ${sql}`);
    return row!['QUERY PLAN'][0]!.Plan;
  } finally {
    await client.query('rollback');
  }
}
