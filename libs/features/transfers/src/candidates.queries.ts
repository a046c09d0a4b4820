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
  /** Engagements carried as lead or deputy on the effective day, apart from the transfers in question. */
  carried: string[];
  isActive: boolean;
  /** Own coming transfer. */
  leavesOn: CivilDay | null;
  /** Reaches the whole prefecture on the effective day. */
  everywhere: boolean;
  /** Municipalities of the person's office, and those that are assigned to the person's organisation. */
  officeCodes: string[];
  guestCodes: string[];
  isPeer: boolean;
}

/** Transfers that somebody could take over from: of one tenant and with one effective day. */
export interface CandidateQuestion {
  transferIds: readonly string[];
  tenantId: number;
  leaverIds: readonly string[];
  effectiveOn: CivilDay;
}

/** Who could take over from leavers. */
@Injectable()
export class CandidatesQueries {
  /**
   * People of the tenant with a standing role as staff or manager on the effective day, and, where a leaver is a partner or
   * peer, those with the same role; also the already chosen ones, whatever became of them. One statement.
   */
  everybody(actor: Actor, question: CandidateQuestion, chosen: readonly string[]): Promise<Candidate[]> {
    return actor.tx.query<Candidate>(EVERYBODY, parametersOf(question, chosen));
  }

  /** Only the chosen ones: looking at one leaver's successor must not cost a walk through the whole register. */
  chosen(actor: Actor, question: CandidateQuestion, chosen: readonly string[]): Promise<Candidate[]> {
    return chosen.length === 0 ? Promise.resolve([]) : actor.tx.prepared<Candidate>('chosen candidates', CHOSEN, parametersOf(question, chosen));
  }

  /** Whose successors of the same day lead back to the leaver: whoever of them takes over closes a ring. */
  async ring(actor: Actor, leaverId: string, tenantId: number, effectiveOn: CivilDay): Promise<Set<string>> {
    const rows = await actor.tx.query<{ id: string }>(RING, [leaverId, tenantId, effectiveOn]);
    return new Set(rows.map(({ id }) => id));
  }
}

function parametersOf({ transferIds, tenantId, leaverIds, effectiveOn }: CandidateQuestion, chosen: readonly string[]): unknown[] {
  return [tenantId, effectiveOn, chosen, leaverIds, transferIds];
}

/** `narrow` limits a part of the statement to the people it is about; `people` says which they are. */
const candidates = (narrow: (column: string) => string, people: string): string => `
  with role as (
    select h.person_id, h.role, h.organisation_id, o.kind, o.area_id
      from role_term h join organisation o on o.id = h.organisation_id
     where h.tenant_id = $1 and h.from_on <= $2 and (h.until_on is null or h.until_on >= $2) ${narrow('h.person_id')}
       and (h.role in ('staff', 'manager') or h.role in (select l.role from role_term l where l.person_id = any($4::uuid[]) and l.tenant_id = $1 and l.role in ('partner', 'peer')))
  ), reach as (
    select r.person_id, bool_or(r.role = 'manager' or (r.role = 'staff' and r.kind <> 'healthOffice')) as everywhere, bool_or(r.role = 'peer') as is_peer,
           array_agg(distinct c.code) filter (where c.own) as office, array_agg(distinct c.code) filter (where not c.own) as guest
      from role r left join lateral (
        select i.municipality_code as code, true as own from area_municipality i where r.role = 'staff' and r.kind = 'healthOffice' and i.area_id = r.area_id
        union all
        select a.municipality_code, false from assignment a
         where r.role = 'partner' and a.organisation_id = r.organisation_id and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)) c on true
     group by 1
  ), carried as (
    select t.person_id, count(distinct t.engagement_id) filter (where t.role = 'lead')::int as leads, count(distinct t.engagement_id) filter (where t.role = 'deputy')::int as deputies,
           array_agg(distinct t.engagement_id) as engagements
      from part_term t join team_member w on w.id = t.id join engagement e on e.id = t.engagement_id
     where t.tenant_id = $1 and t.role in ('lead', 'deputy') and e.status <> 'closed'
       and (w.transfer_id is null or w.transfer_id <> all($5::uuid[]))
       and t.from_on <= $2 and (t.until_on is null or t.until_on >= $2) ${narrow('t.person_id')}
     group by 1
  ), leaving as (
    select x.person_id, min(x.effective_on) as day from transfer x
     where x.tenant_id = $1 and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on > (select ctx_today()) ${narrow('x.person_id')}
     group by 1
  )
  select p.id, p.name, o.name as organisation, p.post, p.load_limit as "loadLimit", coalesce(c.leads, 0) as leads, coalesce(c.deputies, 0) as deputies, coalesce(c.engagements, '{}') as carried,
         p.disabled_at is null and r.person_id is not null as "isActive", l.day as "leavesOn",
         coalesce(r.everywhere, false) as everywhere, coalesce(r.office, '{}') as "officeCodes", coalesce(r.guest, '{}') as "guestCodes", coalesce(r.is_peer, false) as "isPeer"
    from person p join organisation o on o.id = p.organisation_id left join reach r on r.person_id = p.id left join carried c on c.person_id = p.id left join leaving l on l.person_id = p.id
   where ${people}
   order by o.name, p.kana, p.id`;
const EVERYBODY = candidates(() => '', 'p.id <> all($4::uuid[]) and ((p.disabled_at is null and r.person_id is not null) or p.id = any($3::uuid[]))');
const CHOSEN = candidates((column) => `and ${column} = any($3::uuid[])`, 'p.id = any($3::uuid[])');

const RING = `
  with recursive edge as (
    select x.person_id as giver, d.successor_id as taker from transfer x join disposition d on d.transfer_id = x.id and d.kind = 'successor'
     where x.tenant_id = $2 and x.effective_on = $3 and x.withdrawn_at is null and x.kind <> 'arrival'
    union
    select x.person_id, r.successor_id from transfer x join transfer_list_row r on r.transfer_id = x.id and r.successor_id is not null
     where x.tenant_id = $2 and x.effective_on = $3 and x.withdrawn_at is null and x.kind <> 'arrival'
  ), back as (
    select giver as id from edge where taker = $1
    union
    select e.giver from edge e join back b on e.taker = b.id
  )
  select id from back where id <> $1`;
