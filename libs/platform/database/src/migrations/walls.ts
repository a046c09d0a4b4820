/**
 * The walls of the database, as SQL that the migrations put up.
 *
 * Who sees what is decided here and nowhere else. A transaction carries its actor's reach in settings (`app.*`) that
 * `enter()` writes; the policies compare each row with them. Without settings the arrays are empty, so there are no rows.
 * The form `= any((select ctx_ints(…))::int[])` matters: the array is then computed once per statement, not once per row.
 */
const ints = (name: string) => `any((select ctx_ints('app.${name}'))::int[])`;
const texts = (name: string) => `any((select ctx_texts('app.${name}'))::text[])`;
const uuids = (name: string) => `any((select ctx_uuids('app.${name}'))::uuid[])`;

const inOwnArea = `tenant_id = ${ints('wide')} or (tenant_id = ${ints('tenants')} and municipality_code = ${texts('own')})`;

/** The reach over rows that belong to an engagement: own area, assigned municipality, or (peer) own engagements. */
export const reach = {
  /** Rows of the own body only: drafts of the law, internal opinions. */
  own: `(${inOwnArea})`,
  read: (engagement = 'engagement_id') =>
    `(${inOwnArea} or (tenant_id = ${ints('tenants')} and municipality_code = ${texts('assigned')}) or ${engagement} = ${uuids('peer')})`,
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

/** Puts other policies in place of those of the given verbs. */
export function rewall(table: string, verbs: Verbs): string {
  return `${Object.keys(verbs).map((verb) => `drop policy if exists ${table}_${verb} on ${table};`).join('\n')}
    ${policies(table, verbs)}`;
}

function policies(table: string, verbs: Verbs): string {
  return Object.entries(verbs).map(([verb, predicate]) => {
    const using = verb === 'insert' ? '' : ` using (${predicate})`;
    const check = verb === 'insert' || verb === 'update' ? ` with check (${predicate})` : '';
    return `create policy ${table}_${verb} on ${table} for ${verb} to banso_app${using}${check};
            grant ${verb} on ${table} to banso_app;`;
  }).join('\n');
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
