import type { SupportType } from '@banso/domain';
import { type Actor, BeforeCommit } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** A stored month that does not say what the visits say. */
export interface CoverageDifference {
  municipalityCode: string;
  supportType: SupportType;
  /** First day of the month. */
  month: string;
  /** How many deliveries were stored; null when the row was missing. */
  stored: number | null;
  /** How many there are; null when there are none. */
  counted: number | null;
}

/** What the held visits of an engagement ($1) counted for, kept before its records are purged: counts outlive what they were counted from. */
export const KEEP_PURGED_COUNTS_SQL = `
  insert into coverage_purged (tenant_id, municipality_code, support_type, held_on, delivered, body_kinds)
  select v.tenant_id, v.municipality_code, t.type, v.held_on, count(distinct v.id)::int,
         coalesce(array_agg(distinct o.kind order by o.kind) filter (where o.kind is not null), '{}')
    from visit v cross join lateral unnest(v.support_types) as t(type) join engagement e on e.id = v.engagement_id
    left join programme_body b on b.programme_id = e.programme_id left join organisation o on o.id = b.organisation_id
   where v.engagement_id = $1 and v.held_on is not null group by 1, 2, 3, 4
  on conflict (tenant_id, municipality_code, support_type, held_on) do update
     set delivered = coverage_purged.delivered + excluded.delivered,
         body_kinds = array(select distinct k from unnest(coverage_purged.body_kinds || excluded.body_kinds) k order by k)`;

/**
 * Brings `coverage_month` to what the held visits and the counts of purged ones say, and returns what differed, in one statement: `scope` narrows both
 * sides by `$1…`. All parts read the same snapshot, so a row is compared with exactly the visits it is replaced by.
 */
const bringUpToDate = (scope: (table: string) => string) => `
  with live as (
    select v.tenant_id, v.municipality_code, t.type as support_type, date_trunc('month', v.held_on)::date as month,
           count(distinct v.id)::int as delivered, max(v.held_on) as last_on,
           coalesce(array_agg(distinct o.kind order by o.kind) filter (where o.kind is not null), '{}') as body_kinds
      from visit v cross join lateral unnest(v.support_types) as t(type)
      join engagement e on e.id = v.engagement_id
      left join programme_body b on b.programme_id = e.programme_id
      left join organisation o on o.id = b.organisation_id
     where v.held_on is not null and ${scope('v')}
     group by 1, 2, 3, 4
  ), left_over as (
    select p.*, date_trunc('month', p.held_on)::date as month from coverage_purged p where ${scope('p')}
  ), purged as (
    select tenant_id, municipality_code, support_type, month, sum(delivered)::int as delivered, max(held_on) as last_on,
           array(select distinct k from left_over i cross join lateral unnest(i.body_kinds) k
                  where (i.tenant_id, i.municipality_code, i.support_type, i.month)
                      = (o.tenant_id, o.municipality_code, o.support_type, o.month)) as body_kinds
      from left_over o group by 1, 2, 3, 4
  ), counted as (
    select tenant_id, municipality_code, support_type, month, coalesce(l.delivered, 0) + coalesce(p.delivered, 0) as delivered, greatest(l.last_on, p.last_on) as last_on,
           array(select distinct k from unnest(coalesce(l.body_kinds, '{}') || coalesce(p.body_kinds, '{}')) k order by k) as body_kinds
      from live l full join purged p using (tenant_id, municipality_code, support_type, month)
  ), stored as (
    select * from coverage_month c where ${scope('c')}
  ), difference as (
    select coalesce(n.tenant_id, s.tenant_id) as tenant_id, coalesce(n.municipality_code, s.municipality_code) as municipality_code,
           coalesce(n.support_type, s.support_type) as support_type, coalesce(n.month, s.month) as month,
           s.delivered as was, n.delivered, n.last_on, n.body_kinds
      from counted n full join stored s using (tenant_id, municipality_code, support_type, month)
     where (n.delivered, n.last_on, n.body_kinds) is distinct from (s.delivered, s.last_on, s.body_kinds)
  ), gone as (
    delete from coverage_month c using difference d
     where d.delivered is null and c.tenant_id = d.tenant_id and c.municipality_code = d.municipality_code and c.support_type = d.support_type and c.month = d.month
  ), put as (
    insert into coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds)
    select tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds from difference where delivered is not null
    on conflict (tenant_id, municipality_code, support_type, month) do update
       set delivered = excluded.delivered, last_on = excluded.last_on, body_kinds = excluded.body_kinds
  )
  select municipality_code as "municipalityCode", support_type as "supportType", month, was as stored, delivered as counted
    from difference order by municipality_code, month, support_type`;

// All months of the municipality are compared, not only the visit's own: a visit that was moved to another month leaves
// its former month without a trace of which one it was.
const OF_MUNICIPALITY = bringUpToDate((table) => `${table}.tenant_id = $1 and ${table}.municipality_code = $2`);
const OF_TENANT = bringUpToDate((table) => `${table}.tenant_id = $1`);

/** Keeps the months of coverage true in the transaction that changes a visit, so that the review never counts visits. */
@Injectable()
export class CoverageMonths implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    this.beforeCommit.register('visit', (actor, ids) => this.follow(actor, ids));
  }

  private async follow(actor: Actor, visitIds: readonly string[]): Promise<void> {
    // Two visits of one municipality at the same moment would each count without the other: the second waits here, and its
    // next statement sees what the first has committed. Always in the order of codes, so that nobody waits in a circle.
    const places = await actor.tx.query<{ tenantId: number; code: string }>(
      `select tenant_id as "tenantId", municipality_code as code, pg_advisory_xact_lock(tenant_id, municipality_code::int)
         from (select distinct tenant_id, municipality_code from visit where id = any($1::uuid[]) order by 1, 2) as place`,
      [visitIds],
    );
    for (const place of places) await actor.tx.query(OF_MUNICIPALITY, [place.tenantId, place.code]);
  }
}

/** The nightly look whether the stored months still say what the visits say. */
@Injectable()
export class CoverageDrift {
  /** Recounts the actor's tenant, mends what differs and returns it. Nothing should: a difference points at a write past the verbs. */
  async run(actor: Actor): Promise<CoverageDifference[]> {
    return actor.tx.query<CoverageDifference>(OF_TENANT, [actor.tenantId]);
  }
}
