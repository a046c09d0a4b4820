import { type CivilDay, type LedSpan, unownedFrom } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** An engagement, active or paused, that nobody leads, today or from a coming day on. */
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
 * Leads in office, as the view `office_term` says; every engagement that is not closed needs one, a paused one too.
 * Engagements with somebody who leads from today on for good need no second look; of the others the domain finds the day.
 */
const UNOWNED_SQL = `
  with span as materialized (
    select t.engagement_id, t.from_on, t.until_on from office_term t where t.tenant_id = any($1::int[]) and t.role = 'lead' and (t.until_on is null or t.until_on >= $2)
  )
  select e.id as "engagementId", json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality, g.name as programme, e.next_visit_due_on as "dueOn",
         (select p.name from team_term t join person p on p.id = t.person_id where t.engagement_id = e.id and t.role = 'lead' and t.from_on <= $2 and (t.until_on is null or t.until_on >= $2) order by t.from_on desc limit 1) as "inName",
         coalesce((select json_agg(json_build_object('from', s.from_on, 'until', s.until_on)) from span s where s.engagement_id = e.id and (s.until_on is null or s.until_on >= s.from_on)), '[]') as spans
    from engagement e join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id
   where e.tenant_id = any($1::int[]) and e.status <> 'closed'
     -- "not in" is answered from one table of hashes, however few rows the planner expects behind the walls.
     and e.id not in (select s.engagement_id from span s where s.from_on <= $2 and s.until_on is null)
   order by e.municipality_code, e.id`;
