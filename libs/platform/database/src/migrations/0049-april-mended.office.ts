import { ACTORS } from './walls.js';

const DAYS = {
  from: 'greatest(t.from_on, h.from_on, a.from_on)',
  until: `least(t.until_on, h.until_on, a.until_on,
             (p.disabled_at at time zone 'Asia/Tokyo')::date - 1, x.leaves_on - 1)`,
};
const LEADS = `t.role in ('lead', 'deputy')`;

/**
 * Team terms with the days on which they count, as 0042 says; in one walk through the table.
 * @param members whether those who neither lead nor deputise come along, by their terms as they stand
 */
const terms = (members: boolean): string => `
  select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role,
         ${members ? `case when ${LEADS} then ${DAYS.from} else t.from_on end` : DAYS.from} as from_on,
         ${members ? `case when ${LEADS} then ${DAYS.until} else t.until_on end` : DAYS.until} as until_on
    from team_term t join person p on p.id = t.person_id
    ${members ? 'left ' : ''}join role_term h on h.person_id = t.person_id and h.tenant_id = t.tenant_id
     and h.role in ('staff', 'manager', 'partner', 'peer')${members ? ` and ${LEADS}` : ''}
    ${members ? 'left ' : ''}join organisation o on o.id = h.organisation_id
    left join lateral (
      select min(l.effective_on) as leaves_on from transfer l
       where l.person_id = t.person_id and l.tenant_id = t.tenant_id
         and l.withdrawn_at is null and l.kind <> 'arrival' and l.effective_on > t.from_on) x on true
    left join area_municipality i on h.role = 'staff' and o.kind = 'healthOffice'
     and i.area_id = o.area_id and i.municipality_code = t.municipality_code
    left join assignment a on h.role = 'partner'
     and a.organisation_id = h.organisation_id and a.municipality_code = t.municipality_code
   where ${members ? `not ${LEADS} or h.id is not null and ` : ''}(h.role <> 'partner' or a.id is not null)
     and (h.role <> 'staff' or o.kind <> 'healthOffice' or i.area_id is not null)`;

/**
 * Parts in a team as they count, for every part of the product: leads and deputies while they are in office, everybody
 * else as their term says, since experts hold no role that reaches a municipality. Whoever holds two roles has a row
 * for each. `office_term` is as it was; both stand here so that the rule has one text.
 */
export const OFFICE = `
  create or replace view office_term with (security_invoker = true) as ${terms(false)};
  create view part_term with (security_invoker = true) as ${terms(true)};
  grant select on part_term to ${ACTORS}, banso_worker;
`;
