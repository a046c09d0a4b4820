// The large world: offices of real municipalities, years of engagements and visits, by the migrator's hand.
import pg from 'pg';
import { keepWhatFollows } from './derived.mjs';
import { layOutEngagements } from './engagements.mjs';
import { layOutOffices, signIn } from './offices.mjs';
import { layOutVisits } from './visits.mjs';

/** The moment at which everything is asked; the world was laid out for it. */
export const NOW = '2026-11-24T10:00:00+09:00';

/**
 * Lays the world out in a migrated database that has the masters and nothing else. The same size and seed make the same
 * world, but for the ids of offices and people.
 * @param {string} url the migrator's connection
 * @param {{ visits: number; offices: number; years: number; seed?: number }} size visits about; offices 1 to 47
 * @param {(sentence: string) => void} [tell] hears of each part
 * @returns somebody of each kind with the secret of a session, and how many rows there are
 */
export async function layOutWorld(url, { visits, offices, years, seed = 1 }, tell = () => undefined) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const size = { visits, offices, years, now: NOW };
  try {
    await client.query(`select set_config('app.now', '${NOW}', false), set_config('work_mem', '256MB', false),
                               set_config('maintenance_work_mem', '1GB', false)`);
    await makeHelpers(client, seed);
    tell('offices and their people …');
    await layOutOffices(client, size);
    tell('engagements with teams and stories …');
    await layOutEngagements(client, size);
    tell(`${visits.toLocaleString('en')} visits with records, confirmations and homework …`);
    await layOutVisits(client, size);
    tell('cadence and coverage …');
    await keepWhatFollows(client);
    const people = await signIn(client, NOW);
    await dropHelpers(client);
    tell('vacuum and analyze …');
    await client.query('vacuum (analyze)');
    return { people, rows: await countRows(client) };
  } finally {
    await client.end();
  }
}

/**
 * Chances that follow from a name and the seed, ids that carry the day as those of the product do, and whose turn it is
 * among the staff of an office.
 */
async function makeHelpers(client, seed) {
  await client.query(`
    create function bench_chance(name text) returns float8 language sql immutable parallel safe as
      $$ select (hashtextextended(name, ${Number(seed)}) & 1048575)::float8 / 1048576 $$;
    create function bench_id(day date, name text) returns uuid language sql immutable parallel safe as $$
      select (lpad(to_hex((day - date '1970-01-01')::bigint * 86400000 + (hashtextextended(name, 7) & 67108863)), 12, '0')
              || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid from (select md5(name || ${Number(seed)}) as m) h $$;
    create function bench_staff(tenant int, name text) returns uuid language plpgsql stable as $$
      begin
        return (select id from bench_person where tenant_id = tenant and kind = 'prefecture'
                  and n = (select 3 + (hashtextextended(name, ${Number(seed)}) & 65535) % (count(*) - 3) from bench_person
                            where tenant_id = tenant and kind = 'prefecture'));
      end $$;`);
}

async function dropHelpers(client) {
  await client.query(`
    drop table bench_place, bench_person, bench_engagement, bench_lead, bench_visit;
    drop function bench_chance, bench_id, bench_staff;`);
}

async function countRows(client) {
  const tables = ['tenant', 'person', 'engagement', 'team_member', 'visit', 'visit_record_version', 'action_item'];
  const { rows } = await client.query(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
  );
  return /** @type {Record<string, number>} */ (rows[0]);
}
