import { type CivilDay, type EngagementStatus, type HeldTerm, type SupportType, takeoverOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { contactsOf, leadsOf } from '@banso/engagements';
import { WHO_WENT } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import { type CoverageView, daysKnown } from './coverage-view.js';

export interface PlaceFacts { code: string; name: string; area: string | null }
export interface DeliveryFacts { municipalityCode: string; supportType: SupportType; count: number; lastOn: CivilDay | null; bodyKinds: string[]; earlier: number; purged: number }
export interface PlanFacts { municipalityCode: string; supportType: SupportType; count: number; plannedOn: CivilDay }
export interface JudgementFacts { municipalityCode: string; supportType: SupportType; reason: string; lookAgainOn: CivilDay }
export interface EngagementFacts {
  id: string;
  municipalityCode: string;
  status: EngagementStatus;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  hasDeputy: boolean;
  ourLeadSince: CivilDay | null;
  theirContactSince: CivilDay | null;
}

/** What the review asks of the database: one statement per question, each within the actor's reach. */
@Injectable()
export class CoverageQueries {
  /**
   * The municipalities the actor answers for. Their master is open to everybody, so this is the one question that names
   * the reach: the arrays are the ones the walls compare with.
   */
  places(actor: Actor, view: CoverageView): Promise<PlaceFacts[]> {
    return actor.tx.query<PlaceFacts>(
      `select m.code, m.name, a.name as area
         from municipality m
         left join area_of_municipality a on a.municipality_code = m.code and a.tenant_id = $2
        where m.prefecture_code = $1
          and ($2 = any((select ctx_ints('app.wide'))::int[]) or m.code = any((select ctx_texts('app.own'))::text[]) or m.code = any((select ctx_texts('app.assigned'))::text[]))
        order by a.name nulls last, m.code`,
      [view.prefectureCode, view.tenantId],
    );
  }

  /** What was delivered in the period and, for `earlier`, in the years before it. */
  deliveries(actor: Actor, view: CoverageView): Promise<DeliveryFacts[]> {
    const { from, until } = view.period;
    return view.isPast
      ? actor.tx.query<DeliveryFacts>(DELIVERED_UNTIL, [view.tenantId, view.earlier.from, from, daysKnown(view).until])
      : actor.tx.query<DeliveryFacts>(DELIVERED, [view.tenantId, view.earlier.from, from, until]);
  }

  /** What was planned in the period as the day of the view knew it: a plan counts for every kind its programme supports. */
  plans(actor: Actor, view: CoverageView): Promise<PlanFacts[]> {
    return actor.tx.query<PlanFacts>(
      `select v.municipality_code as "municipalityCode", t.type as "supportType", count(*)::int as count, min(v.planned_on) as "plannedOn"
         from visit v join engagement e on e.id = v.engagement_id join programme p on p.id = e.programme_id cross join lateral unnest(p.support_types) as t(type)
        where v.tenant_id = $1 and v.planned_on between $2 and $3 and ${view.isPast ? PLANNED_THEN : `v.status = 'planned' and $4::date is not null`}
        group by 1, 2`,
      [view.tenantId, view.period.from, view.period.until, view.asOf],
    );
  }

  judgements(actor: Actor, view: CoverageView): Promise<JudgementFacts[]> {
    return actor.tx.query<JudgementFacts>(
      `select distinct on (municipality_code, support_type) municipality_code as "municipalityCode", support_type as "supportType", reason, look_again_on as "lookAgainOn"
         from coverage_judgement
        where tenant_id = $1 and fiscal_year = $2 and judged_on <= $3::date and (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Tokyo')::date > $3::date)
        order by municipality_code, support_type, judged_on desc, id desc`,
      [view.tenantId, view.fiscalYear, view.asOf],
    );
  }

  /** Every engagement that had begun, as it stood on the day of the view. */
  async engagements(actor: Actor, view: CoverageView): Promise<EngagementFacts[]> {
    const lastHeld = view.isPast ? `(select max(v.held_on) from visit v where v.engagement_id = e.id and v.held_on <= $2)` : 'e.last_held_on';
    const rows = await actor.tx.query<Omit<EngagementFacts, 'ourLeadSince' | 'theirContactSince'> & { leads: HeldTerm[] | null; contacts: HeldTerm[] | null }>(
      `select e.id, e.municipality_code as "municipalityCode", e.started_on as "startedOn", ${lastHeld} as "lastHeldOn",
              case when exists (select from closure_in_force c where c.engagement_id = e.id and c.closed_on <= $2) then 'closed'
                   when exists (select from engagement_pause p where p.engagement_id = e.id and p.from_on <= $2 and (p.until_on is null or p.until_on > $2)) then 'paused'
                   else 'active' end as status,
              deputised.engagement_id is not null as "hasDeputy", held.leads, contacts.terms as contacts
         from engagement e
         left join (
           select t.engagement_id, ${leadsOf('$2')} from team_term t join person p on p.id = t.person_id where t.tenant_id = $1 and t.role = 'lead' and t.from_on <= $2 group by 1
         ) held on held.engagement_id = e.id
         left join (select distinct t.engagement_id from office_term t where t.tenant_id = $1 and t.role = 'deputy' and t.from_on <= $2 and (t.until_on is null or t.until_on >= $2)) deputised on deputised.engagement_id = e.id
         left join (${contactsOf('c.tenant_id = $1', '$2')}) contacts on contacts.engagement_id = e.id
        where e.tenant_id = $1 and e.started_on <= $2::date order by e.municipality_code, e.started_on, e.id`,
      [view.tenantId, view.asOf],
    );
    return rows.map(({ leads, contacts, ...row }) => ({
      ...row, ourLeadSince: takeoverOf(leads ?? [], row.startedOn, view.asOf)?.since ?? null, theirContactSince: takeoverOf(contacts ?? [], row.startedOn, view.asOf)?.since ?? null,
    }));
  }

  async visitCounts(actor: Actor, view: CoverageView): Promise<Map<string, number>> {
    const { from, until } = daysKnown(view);
    const rows = await actor.tx.query<{ code: string; visits: number }>(
      'select municipality_code as code, count(*)::int as visits from visit where tenant_id = $1 and held_on between $2 and $3 group by 1', [view.tenantId, from, until]);
    return new Map(rows.map((row) => [row.code, row.visits]));
  }

  /** Visits and open engagements led, per member of the staff. */
  perStaff(actor: Actor, view: CoverageView): Promise<Array<{ id: string; name: string; visits: number; leads: number }>> {
    const { from, until } = daysKnown(view);
    return actor.tx.query(
      `with went as (
         select distinct v.id, who.person_id
           from visit v join visit_record r on r.visit_id = v.id ${WHO_WENT}
          where v.tenant_id = $1 and v.held_on between $2 and $3
       ), visits as (select person_id, count(*)::int as visits from went group by 1),
       leads as (
         select t.person_id, count(distinct e.id)::int as leads from office_term t join engagement e on e.id = t.engagement_id
          where e.tenant_id = $1 and t.role = 'lead' and t.from_on <= $4 and (t.until_on is null or t.until_on >= $4)
            and not exists (select from closure_in_force c where c.engagement_id = e.id and c.closed_on <= $4)
          group by 1
       )
       select p.id, p.name, coalesce(v.visits, 0) as visits, coalesce(l.leads, 0) as leads
         from person p left join visits v on v.person_id = p.id left join leads l on l.person_id = p.id
        where p.tenant_id = $1 and (v.visits > 0 or l.leads > 0)
          and exists (select from role_holding h where h.person_id = p.id and h.role in ('staff', 'manager'))
        order by visits desc, leads desc, p.kana, p.id`,
      [view.tenantId, from, until, view.asOf],
    );
  }

  /** Totals of a prefecture for those who get numbers only. */
  async totals(actor: Actor, view: CoverageView): Promise<{ municipalityCount: number; delivered: Partial<Record<SupportType, number>>; bWithoutA: DeliveryFacts[] }> {
    const facts = await actor.tx.query<DeliveryFacts>(DELIVERED, [view.tenantId, view.earlier.from, view.period.from, view.period.until]);
    const counted = await actor.tx.one<{ n: number }>('select count(*)::int as n from municipality where prefecture_code = $1', [view.prefectureCode]);
    const delivered: Partial<Record<SupportType, number>> = {};
    for (const { supportType, count } of facts) if (count > 0) delivered[supportType] = (delivered[supportType] ?? 0) + 1;
    return { municipalityCount: counted?.n ?? 0, delivered, bWithoutA: facts };
  }
}

/** From the stored months. A period and the years before it begin and end with a month. */
const DELIVERED = `
  select c.municipality_code as "municipalityCode", c.support_type as "supportType",
         coalesce(sum(c.delivered) filter (where c.month >= $3::date), 0)::int as count, max(c.last_on) filter (where c.month >= $3::date) as "lastOn",
         coalesce((select array_agg(distinct k order by k) from coverage_month i cross join lateral unnest(i.body_kinds) k
                    where i.tenant_id = c.tenant_id and i.municipality_code = c.municipality_code and i.support_type = c.support_type and i.month between $3::date and $4::date), '{}') as "bodyKinds",
         coalesce(sum(c.delivered) filter (where c.month < $3::date), 0)::int as earlier, coalesce(sum(g.delivered) filter (where c.month >= $3::date), 0)::int as purged
    from coverage_month c left join (
      select tenant_id, municipality_code, support_type, date_trunc('month', held_on)::date as month, sum(delivered) as delivered
        from coverage_purged where tenant_id = $1 group by 1, 2, 3, 4) g using (tenant_id, municipality_code, support_type, month)
   where c.tenant_id = $1 and c.month between $2::date and $4::date
   group by c.tenant_id, c.municipality_code, c.support_type`;

/** The same, counted from the visits up to a day, and from what is left of purged ones. */
const DELIVERED_UNTIL = `
  with line as (
    select v.municipality_code, t.type, v.held_on as day, 1 as n, 0 as purged, array(select o.kind from programme_body b join organisation o on o.id = b.organisation_id where b.programme_id = e.programme_id) as kinds
      from visit v cross join lateral unnest(v.support_types) as t(type) join engagement e on e.id = v.engagement_id
     where v.tenant_id = $1 and v.held_on between $2::date and $4::date
    union all
    select g.municipality_code, g.support_type, g.held_on, g.delivered, g.delivered, g.body_kinds from coverage_purged g
     where g.tenant_id = $1 and g.held_on between $2::date and $4::date
  )
  select l.municipality_code as "municipalityCode", l.type as "supportType", coalesce(sum(l.n) filter (where l.day >= $3::date), 0)::int as count, max(l.day) filter (where l.day >= $3::date) as "lastOn",
         coalesce((select array_agg(distinct k order by k) from line i cross join lateral unnest(i.kinds) k where i.municipality_code = l.municipality_code and i.type = l.type and i.day >= $3::date), '{}') as "bodyKinds",
         coalesce(sum(l.n) filter (where l.day < $3::date), 0)::int as earlier, coalesce(sum(l.purged) filter (where l.day >= $3::date), 0)::int as purged
    from line l group by 1, 2`;

/** A visit that stood in the plan at the end of day $4. Whose record was withdrawn stood there until it was recorded. */
const PLANNED_THEN = `(v.created_at at time zone 'Asia/Tokyo')::date <= $4::date and (v.held_on is null or v.held_on > $4::date)
  and not exists (select from visit_cancellation c where c.visit_id = v.id and (c.cancelled_at at time zone 'Asia/Tokyo')::date <= $4::date)
  and not (v.status = 'withdrawn' and exists (select from visit_record_version r
    where r.visit_id = v.id and r.version = 1 and (r.recorded_at at time zone 'Asia/Tokyo')::date <= $4::date))`;
