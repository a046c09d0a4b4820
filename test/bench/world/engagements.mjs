// Engagements of the world: each municipality with each programme, begun over the years, some of them closed.

/** One in so many hundred is closed. */
const CLOSED = 15;
/** Months after which a lead gives way to another, on the first of April. */
const YEARS_OF_A_LEAD = 3;

/**
 * Lays out engagements with teams, counterparts, challenges and stages.
 * @param {import('pg').Client} client the migrator's connection
 * @param {{ years: number; now: string }} size
 */
export async function layOutEngagements(client, { years, now }) {
  const today = `date '${now.slice(0, 10)}'`;
  // Nothing of the world can be found: filling the index would take longer than laying out all else.
  await withoutTriggers(client, ['engagement'], () =>
    client.query(`
    create unlogged table bench_engagement as
      select bench_id(started_on, 'e' || code || programme_id) as id, tenant_id, code, programme_id, started_on, n,
             case when bench_chance('closed' || code || programme_id) < 0.${CLOSED}
                  then started_on + ((${today} - started_on) * (0.3 + 0.7 * bench_chance('end' || code || programme_id)))::int
             end as closed_on
        from (select p.tenant_id, p.code, g.id as programme_id, (row_number() over (order by p.code, g.id))::int as n,
                     ${today} - (${years} * 365 * power(bench_chance('start' || p.code || g.id), 0.8))::int - 40 as started_on
                from bench_place p join programme g on g.tenant_id = p.tenant_id) e;
    insert into engagement (id, tenant_id, municipality_code, programme_id, status, stage, started_on, vision, created_at)
      select id, tenant_id, code, programme_id, case when closed_on is null then 'active' else 'closed' end, n % 4, started_on,
             '住み慣れた地域で、だれもが自分らしく暮らし続けられるまち（' || n || '）', started_on from bench_engagement
       order by started_on;
    insert into engagement_closure (id, engagement_id, tenant_id, municipality_code, closed_on, reason)
      select bench_id(closed_on, 'c' || id), id, tenant_id, code, closed_on, '自走できるようになった' from bench_engagement
       where closed_on is not null;
    create unique index on bench_engagement (id);`),
  );
  await withoutTriggers(client, ['team_member', 'team_member_end'], () => layOutTeams(client, today));
  await withoutTriggers(client, ['counterpart', 'challenge', 'true_challenge', 'initiative', 'stage_change'], () =>
    layOutStories(client, today),
  );
}

/** Leads follow each other in April, a deputy and somebody of the health office stay. */
async function layOutTeams(client, today) {
  await client.query(`
    create unlogged table bench_lead as
      select e.*, greatest(started_on, make_date(y, 4, 1)) as from_on, make_date(y + ${YEARS_OF_A_LEAD}, 3, 31) as until_on,
             bench_id(greatest(started_on, make_date(y, 4, 1)), 'l' || y || id) as member_id,
             bench_staff(tenant_id, y || '-' || n) as person_id
        from (select *, extract(year from started_on)::int - 1 - n % ${YEARS_OF_A_LEAD} as first from bench_engagement) e
       cross join lateral generate_series(first, extract(year from ${today})::int, ${YEARS_OF_A_LEAD}) y
       where make_date(y + ${YEARS_OF_A_LEAD}, 3, 31) >= started_on and make_date(y, 4, 1) <= ${today};
    insert into team_member (id, engagement_id, tenant_id, municipality_code, person_id, role, from_on)
      select member_id, id, tenant_id, code, person_id, 'lead', from_on from bench_lead
      union all
      select bench_id(started_on, 'd' || id), id, tenant_id, code, bench_staff(tenant_id, 'd' || n), 'deputy', started_on
        from bench_engagement;
    insert into team_member (id, engagement_id, tenant_id, municipality_code, person_id, role, from_on)
      select bench_id(e.started_on, 'h' || e.id), e.id, e.tenant_id, e.code, p.id, 'healthOfficeStaff', e.started_on
        from bench_engagement e join area_municipality a on a.municipality_code = e.code and a.tenant_id = e.tenant_id
        join bench_person p on p.tenant_id = e.tenant_id and p.area_id = a.area_id and p.n = e.n % 4;
    insert into team_member_end (member_id, engagement_id, tenant_id, municipality_code, person_id, until_on, reason)
      select member_id, id, tenant_id, code, person_id, until_on, '異動' from bench_lead where until_on < ${today};`);
}

async function layOutStories(client, today) {
  await client.query(`
    insert into counterpart (id, engagement_id, tenant_id, municipality_code, name, post, from_on, until_on, is_main)
      select bench_id(started_on + k, 'p' || k || id), id, tenant_id, code, '担当 ' || n || '-' || k, '係長',
             started_on + k * 400, case when k < 2 then started_on + (k + 1) * 400 - 1 end, k = 2
        from bench_engagement cross join generate_series(0, 2) k where started_on + k * 400 <= ${today};
    insert into challenge (id, engagement_id, tenant_id, municipality_code, text, noted_on)
      select bench_id(started_on + k * 60, 'q' || k || id), id, tenant_id, code,
             '通いの場の担い手が固定し、次の世代につながらない（' || k || '）', started_on + k * 60
        from bench_engagement cross join generate_series(1, 2) k;
    insert into true_challenge (id, engagement_id, tenant_id, municipality_code, challenge_id, since, recorded_at)
      select bench_id(started_on + 90, 'w' || id), id, tenant_id, code, bench_id(started_on + 60, 'q1' || id),
             started_on + 90, started_on + 90 from bench_engagement;
    insert into initiative (id, engagement_id, tenant_id, municipality_code, text, state, started_on)
      select bench_id(started_on + 100, 'i' || id), id, tenant_id, code, '地域ケア会議の事例検討を四半期ごとに', 'running',
             started_on + 100 from bench_engagement;
    insert into stage_change (id, engagement_id, tenant_id, municipality_code, stage, since, reason, recorded_at)
      select bench_id(started_on + k * 200, 's' || k || id), id, tenant_id, code, k, started_on + k * 200, '合意ができた',
             started_on + k * 200
        from bench_engagement cross join lateral generate_series(0, n % 4) k;`);
}

/**
 * Rows are filled in whole here; what their triggers would add row by row they have already.
 * @param {import('pg').Client} client
 * @param {readonly string[]} tables
 * @param {() => Promise<unknown>} work
 */
export async function withoutTriggers(client, tables, work) {
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await work();
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
}
