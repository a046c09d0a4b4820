import { type CivilDay, type LedSpan, unownedFrom } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** An active engagement that nobody leads, today or from a coming day on. */
export interface Unowned {
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  /** The first day, from today on, without a lead. */
  from: CivilDay;
  /** Who leads in name today: a term stands, but the person is not in office any more. */
  inName: string | null;
  dueOn: CivilDay | null;
}

/** Which engagements are left without an owner. */
@Injectable()
export class OwnershipQueries {
  /**
   * All of the given tenants, ordered by municipality. Only managers may be told: terms that begin or end before their
   * announcement count too, and show through the answer.
   */
  async unowned(actor: Actor, tenantIds: readonly number[]): Promise<Unowned[]> {
    if (tenantIds.length === 0) return [];
    const rows = await actor.tx.query<Omit<Unowned, 'from'> & { spans: LedSpan[] }>(UNOWNED_SQL, [tenantIds, actor.today]);
    return rows.flatMap(({ spans, ...row }) => {
      const from = unownedFrom(spans, actor.today);
      return from === null ? [] : [{ ...row, from }];
    });
  }
}

/**
 * A lead counts while in office: not disabled, with a role in the tenant that reaches the municipality, and not beyond the day of leaving that is
 * registered, whatever became of it: a transfer whose dispositions nobody has confirmed leaves everything unowned.
 * Engagements with somebody who leads from today on for good need no second look; of the others the domain finds the day.
 */
const UNOWNED_SQL = `
  with leaving as (
    select x.person_id, x.tenant_id, x.effective_on from transfer x where x.tenant_id = any($1::int[]) and x.withdrawn_at is null and x.kind <> 'arrival'
  ), span as materialized (
    select t.engagement_id, greatest(t.from_on, h.from_on, a.from_on) as from_on,
           least(t.until_on, h.until_on, a.until_on, (select min(l.effective_on) - 1 from leaving l where l.person_id = t.person_id and l.tenant_id = t.tenant_id and l.effective_on > t.from_on)) as until_on
      from team_term t join person p on p.id = t.person_id and p.disabled_at is null
      join role_holding h on h.person_id = t.person_id and h.tenant_id = t.tenant_id and h.role in ('staff', 'manager', 'partner', 'peer')
      join organisation o on o.id = h.organisation_id
      left join assignment a on h.role = 'partner' and a.organisation_id = h.organisation_id and a.municipality_code = t.municipality_code
     where (h.role <> 'partner' or a.id is not null)
       and (h.role <> 'staff' or o.kind <> 'healthOffice' or exists (select from area_municipality i where i.area_id = o.area_id and i.municipality_code = t.municipality_code))
       and t.tenant_id = any($1::int[]) and t.role = 'lead' and (t.until_on is null or t.until_on >= $2) and (h.until_on is null or h.until_on >= $2)
  ), safe as materialized (
    select distinct engagement_id from span where from_on <= $2 and until_on is null
  )
  select e.id as "engagementId", json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality, g.name as programme, e.next_visit_due_on as "dueOn",
         (select p.name from team_term t join person p on p.id = t.person_id where t.engagement_id = e.id and t.role = 'lead' and t.from_on <= $2 and (t.until_on is null or t.until_on >= $2) order by t.from_on desc limit 1) as "inName",
         coalesce((select json_agg(json_build_object('from', s.from_on, 'until', s.until_on)) from span s where s.engagement_id = e.id and (s.until_on is null or s.until_on >= s.from_on)), '[]') as spans
    from engagement e join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id
    left join safe on safe.engagement_id = e.id
   where e.tenant_id = any($1::int[]) and e.status = 'active' and safe.engagement_id is null
   order by e.municipality_code, e.id`;
