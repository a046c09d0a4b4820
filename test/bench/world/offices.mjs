// Offices of the world: prefectures with their real municipalities, health offices, universities, a regional bureau.
import { createHash, randomBytes } from 'node:crypto';

/** 関東信越厚生局 looks after ten of them. */
export const BUREAU = ['08', '09', '10', '11', '12', '13', '14', '15', '19', '20'];
const PROGRAMMES = 12;
/** Municipalities of a health office, and of a university. */
const OF_A_HEALTH_OFFICE = 8;
const OF_A_UNIVERSITY = 4;

/**
 * Lays out offices, areas, people and programmes; 長野県 is always one of them.
 * @param {import('pg').Client} client the migrator's connection
 * @param {{ offices: number; years: number; now: string }} size
 */
export async function layOutOffices(client, { offices, years, now }) {
  const from = `${Number(now.slice(0, 4)) - years - 1}-04-01`;
  await client.query(
    `insert into tenant (prefecture_code, name)
     select code, name from prefecture order by code <> '20', code limit $1`,
    [offices],
  );
  await client.query(`
    create unlogged table bench_place as
      select t.id as tenant_id, m.code, (row_number() over (partition by t.id order by m.code))::int - 1 as n
        from tenant t join municipality m on m.prefecture_code = t.prefecture_code;
    insert into area (id, tenant_id, kind, name)
      select uuidv7(), tenant_id, 'healthOffice', '第' || 1 + n / ${OF_A_HEALTH_OFFICE} || '圏域' from bench_place
       where n % ${OF_A_HEALTH_OFFICE} = 0;
    insert into area_municipality (area_id, municipality_code, tenant_id)
      select a.id, p.code, p.tenant_id from bench_place p
        join area a on a.tenant_id = p.tenant_id and a.name = '第' || 1 + p.n / ${OF_A_HEALTH_OFFICE} || '圏域';
    insert into organisation (id, tenant_id, kind, name) select uuidv7(), id, 'prefecture', '健康福祉部' from tenant;
    insert into organisation (id, tenant_id, kind, name, area_id)
      select uuidv7(), tenant_id, 'healthOffice', name || '保健福祉事務所', id from area;
    insert into organisation (id, tenant_id, kind, name)
      select uuidv7(), tenant_id, 'university', '第' || n / 40 || '大学' from bench_place where n % 40 = 0;
    insert into organisation (id, kind, name) values (uuidv7(), 'regionalBureau', '関東信越厚生局');`);
  await client.query(
    `insert into jurisdiction (organisation_id, prefecture_code)
     select o.id, unnest($1::text[]) from organisation o where o.kind = 'regionalBureau'`,
    [BUREAU],
  );
  await layOutPeople(client, from);
  await client.query(
    `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on)
     select uuidv7(), p.tenant_id, o.id, p.code, $1 from bench_place p
       join organisation o on o.tenant_id = p.tenant_id and o.name = '第' || p.n / 40 || '大学'
      where p.n % 40 < ${OF_A_UNIVERSITY}`,
    [from],
  );
  await client.query(
    `insert into programme (id, tenant_id, name, from_fiscal_year)
     select uuidv7(), t.id, '支援事業（' || n || '）', $1 from tenant t cross join generate_series(1, ${PROGRAMMES}) n`,
    [Number(from.slice(0, 4))],
  );
  await client.query(`
    insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
      select id, from_fiscal_year, '{accompanying}', (array['{B}', '{A,B}', '{B,D}', '{A,B,C}', '{B,E}', '{C}'])
               [1 + substring(name from '[0-9]+')::int % 6]::text[], 'free'
        from programme where tenant_id is not null;
    insert into programme_body (programme_id, from_fiscal_year, organisation_id, position)
      select p.id, p.from_fiscal_year, o.id, 0 from programme p join organisation o on o.tenant_id = p.tenant_id and o.kind = 'prefecture'`);
}

/** Staff and managers of the prefecture, staff of health offices, partners at universities, one at the bureau. */
async function layOutPeople(client, from) {
  await client.query(`
    insert into person (id, tenant_id, organisation_id, name, kana)
      select uuidv7(), o.tenant_id, o.id, '職員 ' || n || '号', 'しょくいん'
        from organisation o cross join lateral (select count(*) as places from bench_place p
                                                 where p.tenant_id is not distinct from o.tenant_id) c
       cross join generate_series(1, case o.kind when 'prefecture' then 12 + c.places / 3 when 'healthOffice' then 4
                                                 when 'university' then 3 else 1 end) n
       where o.tenant_id is not null or o.kind = 'regionalBureau';
    create unlogged table bench_person as
      select p.id, p.tenant_id, p.organisation_id, o.kind, o.area_id,
             (row_number() over (partition by p.organisation_id order by p.id))::int - 1 as n
        from person p join organisation o on o.id = p.organisation_id;
    create index on bench_person (tenant_id, kind, n);`);
  await client.query(
    `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
     select uuidv7(), id, tenant_id, organisation_id,
            case kind when 'university' then 'partner' when 'regionalBureau' then 'bureau'
                      when 'prefecture' then case when n < 3 then 'manager' else 'staff' end else 'staff' end, $1
       from bench_person`,
    [from],
  );
}

/**
 * Somebody of each kind, with a session.
 * @returns {Promise<Record<'manager' | 'healthOffice' | 'partner' | 'bureau', { id: string; secret: string }>>}
 */
export async function signIn(client, now) {
  const asked = {
    manager: `kind = 'prefecture' and n = 0`,
    healthOffice: `kind = 'healthOffice' and n = 0`,
    partner: `kind = 'university' and n = 0`,
    bureau: `kind = 'regionalBureau'`,
  };
  const people = /** @type {any} */ ({});
  for (const [name, condition] of Object.entries(asked)) {
    const secret = randomBytes(32).toString('base64url');
    const { rows } = await client.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
       select $1, p.id, $2::timestamptz, $2::timestamptz, $2::timestamptz + interval '12 hours'
         from (select b.*, t.prefecture_code as office from bench_person b left join tenant t on t.id = b.tenant_id) p
        where ${condition} and coalesce(p.office, '20') = '20' order by p.id limit 1 returning person_id as id`,
      [createHash('sha256').update(secret).digest(), now],
    );
    people[name] = { id: rows[0].id, secret };
  }
  return people;
}
