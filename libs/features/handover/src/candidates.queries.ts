import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** Somebody who could take over, as of the effective day. */
export interface Candidate {
  id: string;
  name: string;
  organisation: string;
  post: string | null;
  loadLimit: number | null;
  leads: number;
  deputies: number;
  /** Engagements carried as lead or deputy on the effective day, apart from this transfer. */
  carried: string[];
  isActive: boolean;
  /** Own coming transfer. */
  leavesOn: CivilDay | null;
  /** Engagements of the question that the person's office, or the person's partner or peer role, reaches. */
  officeReach: string[];
  guestReach: string[];
}

/** Who could take over from a leaver. */
@Injectable()
export class CandidatesQueries {
  /**
   * People of the tenant with a standing role as staff or manager on the effective day, and, where the leaver is a partner
   * or peer, those with the same role; also the already chosen ones, whatever became of them. One statement.
   */
  of(actor: Actor, transfer: { id: string; tenantId: number; personId: string; effectiveOn: string }, engagementIds: readonly string[], chosen: readonly string[]): Promise<Candidate[]> {
    return actor.tx.query<Candidate>(CANDIDATES, [transfer.tenantId, transfer.effectiveOn, engagementIds, chosen, transfer.personId, transfer.id]);
  }
}

const CANDIDATES = `
  with role as (
    select h.person_id, h.role, h.organisation_id, o.kind, o.area_id
      from role_holding h join organisation o on o.id = h.organisation_id
     where h.tenant_id = $1 and h.from_on <= $2 and (h.until_on is null or h.until_on >= $2)
       and (h.role in ('staff', 'manager') or h.role in (select l.role from role_holding l where l.person_id = $5 and l.tenant_id = $1 and l.role in ('partner', 'peer')))
  ), carried as (
    select t.person_id, count(distinct t.engagement_id) filter (where t.role = 'lead')::int as leads, count(distinct t.engagement_id) filter (where t.role = 'deputy')::int as deputies,
           array_agg(distinct t.engagement_id) as engagements
      from team_term t join engagement e on e.id = t.engagement_id
     where t.tenant_id = $1 and t.role in ('lead', 'deputy') and e.status <> 'closed' and t.transfer_id is distinct from $6::uuid
       and t.from_on <= $2 and (t.until_on is null or t.until_on >= $2)
     group by 1
  ), wanted as (
    select id, municipality_code from engagement where id = any($3::uuid[])
  )
  select p.id, p.name, o.name as organisation, p.post, p.load_limit as "loadLimit", coalesce(c.leads, 0) as leads, coalesce(c.deputies, 0) as deputies, coalesce(c.engagements, '{}') as carried,
         p.disabled_at is null and exists (select from role r where r.person_id = p.id) as "isActive",
         (select min(x.effective_on) from transfer x where x.person_id = p.id and x.id <> $6::uuid and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on > (select ctx_today())) as "leavesOn",
         coalesce((select array_agg(w.id) from wanted w where exists (
           select from role r where r.person_id = p.id
             and (r.role = 'manager' or (r.role = 'staff' and (r.kind <> 'healthOffice' or exists (select from area_municipality i where i.area_id = r.area_id and i.municipality_code = w.municipality_code)))))), '{}') as "officeReach",
         coalesce((select array_agg(w.id) from wanted w where exists (
           select from role r where r.person_id = p.id
             and (r.role = 'peer' or (r.role = 'partner' and exists (
               select from assignment a where a.organisation_id = r.organisation_id and a.municipality_code = w.municipality_code and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)))))), '{}') as "guestReach"
    from person p join organisation o on o.id = p.organisation_id left join carried c on c.person_id = p.id
   where p.id <> $5 and ((p.disabled_at is null and exists (select from role r where r.person_id = p.id)) or p.id = any($4::uuid[]))
   order by o.name, p.kana, p.id`;
