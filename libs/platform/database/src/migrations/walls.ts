/**
 * The walls of the database, as SQL that the migrations put up.
 *
 * Who sees what is decided here and nowhere else. A transaction carries its actor's reach in settings (`app.*`) that
 * `enter()` writes; the policies compare each row with them. Without settings the arrays are empty, so there are no rows.
 * The form `= any((select ctx_ints(…))::int[])` matters: the array is then computed once per statement, not once per row.
 * A migration that puts up walls ends with SPELLED_OUT_WALLS (0021), which puts what these functions say in their place:
 * the planner would look each of them up for every statement. A test of the catalogue finds a wall where this was forgotten.
 *
 * Nor may the common cases pay for the rare ones: a condition "whole prefecture, or own area, or assigned, or own
 * engagement" is right for everybody, but no index answers an "or". So a transaction acts as one of three database roles,
 * and the wall of reading has a form for each. `enter()` chooses the role from the reach it has found.
 */
export const ACTORS = 'banso_wide, banso_area, banso_mixed';
/** In a trigger: whether the statement is another's than the application's (the migrator's, the worker's). */
export const NOT_APPLICATION = `current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed'])`;
const ints = (name: string) => `any((select ctx_ints('app.${name}'))::int[])`;
const texts = (name: string) => `any((select ctx_texts('app.${name}'))::text[])`;
const uuids = (name: string) => `any((select ctx_uuids('app.${name}'))::uuid[])`;

/** The one tenant of whoever acts as wide or area: a comparison with a number is a tenth dearer than without the wall, one with an array a fifth. */
const theTenant = '(select ctx_tenant())';

const inOwnArea = `tenant_id = ${ints('wide')} or (tenant_id = ${ints('tenants')} and municipality_code = ${texts('own')})`;

/** The reach over rows that belong to an engagement: own area, assigned municipality, or (peer) own engagements. */
export const reach = {
  /** Rows of the own body only: drafts of the law, internal opinions. */
  own: `(${inOwnArea})`,
  read: (engagement = 'engagement_id') => `«read ${engagement}»`,
  write: (engagement = 'engagement_id') =>
    `(${inOwnArea} or (${engagement} = ${uuids('member')} and (municipality_code = ${texts('assigned')} or ${engagement} = ${uuids('peer')})))`,
  manages: `tenant_id = ${ints('manages')}`,
  administers: `tenant_id = ${ints('administers')}`,
  audits: `tenant_id = ${ints('audits')}`,
  bureau: `tenant_id = ${ints('bureau')}`,
  tenants: `tenant_id = ${ints('tenants')}`,
  me: (column = 'person_id') => `${column} = (select ctx_person())`,
  signedIn: `(select ctx_person()) is not null`,
  /** Secrecy until the announcement: a row with `hidden_until` exists only for managers (and whom `except` names) before. */
  announced: (except = 'false') =>
    `(hidden_until is null or hidden_until <= (select ctx_today()) or tenant_id = ${ints('manages')} or ${except})`,
};

/** For each verb, which rows it may touch. */
type Verbs = { select?: string; insert?: string; update?: string; delete?: string };

/**
 * Puts a table behind row-level security: forced, open to the migrator, to the worker's tenant, and to the application
 * as the given predicates say. A verb that is not named is refused.
 */
export function wall(
  table: string,
  verbs: Verbs,
  worker: string | null = `tenant_id = ${ints('jobs')}`,
): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    do $$ begin execute format('create policy ${table}_migrator on ${table} to %I using (true) with check (true)', current_user); end $$;
    ${policies(table, verbs)}
    ${worker ? `create policy ${table}_worker on ${table} to banso_worker using (${worker}) with check (${worker});
    grant select, insert, update, delete on ${table} to banso_worker;` : ''}
  `;
}

/** Reading, as each role's reach allows it. */
const READING: Readonly<Record<string, (engagement: string) => string>> = {
  /** The whole of one prefecture and nothing else: managers, staff of the head office. */
  wide: () => `tenant_id = ${theTenant}`,
  /** Certain municipalities of one prefecture and nothing else: staff of a health office, partners; nobody's where there are none. */
  area: () => `(municipality_code = ${texts('readable')} and tenant_id = ${theTenant})`,
  /** Everything else: peers, and people whose roles add up or lie in several prefectures. */
  mixed: (engagement) => `(${inOwnArea} or (tenant_id = ${ints('tenants')} and municipality_code = ${texts('assigned')}) or ${engagement} = ${uuids('peer')})`,
};

/** Puts other policies in place of those of the given verbs. */
export function rewall(table: string, verbs: Verbs): string {
  const names = Object.keys(verbs).flatMap((verb) => [`${table}_${verb}`, ...Object.keys(READING).map((kind) => `${table}_${verb}_${kind}`)]);
  return `${names.map((name) => `drop policy if exists ${name} on ${table};`).join('\n')}
    ${policies(table, verbs)}`;
}

function policies(table: string, verbs: Verbs): string {
  return Object.entries(verbs).map(([verb, predicate]) => {
    const isAboutReading = predicate.includes('«read ');
    const forms = isAboutReading
      ? Object.entries(READING).map(([kind, reads]) => policy(`${table}_${verb}_${kind}`, table, verb, `banso_${kind}`, predicate.replace(/«read ([^»]+)»/g, (_, engagement: string) => reads(engagement))))
      : [policy(`${table}_${verb}`, table, verb, ACTORS, predicate)];
    return `${forms.join('\n')}
            grant ${verb} on ${table} to ${ACTORS};`;
  }).join('\n');
}

function policy(name: string, table: string, verb: string, roles: string, predicate: string): string {
  const using = verb === 'insert' ? '' : ` using (${predicate})`;
  const check = verb === 'insert' || verb === 'update' ? ` with check (${predicate})` : '';
  return `create policy ${name} on ${table} for ${verb} to ${roles}${using}${check};`;
}

/** Columns of every table whose rows belong to one engagement. Tenant and municipality are copied so that the wall needs no join. */
export const ofEngagement = `
  engagement_id uuid not null,
  tenant_id int not null,
  municipality_code text not null,
  foreign key (engagement_id, tenant_id, municipality_code) references engagement (id, tenant_id, municipality_code)`;

/** Walls and the copying trigger for a table with {@link ofEngagement}. */
export function engagementWall(table: string, verbs: Verbs = {}): string {
  return `
    create trigger ${table}_follows_engagement before insert on ${table} for each row execute function follow_engagement();
    create index ${table}_engagement on ${table} (engagement_id);
    ${wall(table, { select: reach.read(), insert: reach.write(), update: reach.write(), ...verbs })}
  `;
}
