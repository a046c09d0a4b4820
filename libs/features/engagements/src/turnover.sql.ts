import { NEWLY_ARRIVED_MONTHS } from '@banso/domain';

/**
 * What the domain's rule of turnover looks at, as JSON: the terms of our leads and of the municipality's people that have
 * begun. Who is new, and what follows, is said by the domain alone; SQL only fetches.
 */
const leadTerm = (t: string, p: string) => `json_build_object('who', ${t}.person_id, 'name', ${p}.name, 'from', ${t}.from_on, 'until', ${t}.until_on)`;
const contactTerm = (c: string) => `json_build_object('who', ${c}.name, 'name', ${c}.name, 'from', ${c}.from_on, 'until', ${c}.until_on, 'isMain', ${c}.is_main)`;

/** An aggregate over terms `t` of persons `p`: the leads among them; null where there was only ever one. */
export const LEADS = `case when count(*) filter (where t.role = 'lead') > 1 then json_agg(${leadTerm('t', 'p')}) filter (where t.role = 'lead') end as leads`;

/** The municipality's people of certain engagements (a condition on `c`) until a day, by engagement; only where somebody can have followed somebody. */
export const contactsOf = (condition: string, day: string) =>
  `select c.engagement_id, json_agg(${contactTerm('c')}) as terms from counterpart c where ${condition} and c.from_on <= ${day} group by 1 having count(*) > 1`;

/** The facts of an engagement `e`, null where nothing can have changed. Both arguments are JSON lists of terms, or null. */
export const turnoverFacts = (leads: string, contacts: string) => `
  case when ${leads} is not null or ${contacts} is not null then json_build_object(
    'tenantId', e.tenant_id, 'status', e.status, 'startedOn', e.started_on, 'lastHeldOn', case when e.online_counts then e.last_held_on else e.last_held_in_person_on end,
    'closedDays', (select coalesce(json_agg(d.day), '[]') from closed_day d where d.tenant_id = e.tenant_id), 'plannedDays', e.planned_days, 'dueOn', e.next_visit_due_on, 'leads', coalesce(${leads}, '[]'), 'contacts', coalesce(${contacts}, '[]')) end`;

/** The facts of certain engagements (what their id is to equal) on a day: `id`, `facts`. */
export const turnoverOf = (ids: string, day: string) => `
  select e.id, ${turnoverFacts('held.leads', 'contacts.terms')} as facts
    from engagement e
    left join (select t.engagement_id, ${LEADS} from team_term t join person p on p.id = t.person_id where t.engagement_id = ${ids} and t.role = 'lead' and t.from_on <= ${day} group by 1) held on held.engagement_id = e.id
    left join (${contactsOf(`c.engagement_id = ${ids}`, day)}) contacts on contacts.engagement_id = e.id
   where e.id = ${ids}`;

/** Which of certain engagements have a lead or a contact who began so lately that the rule may have something to say; the days of grace are for months of different length. */
export const recentlyChanged = (ids: string, day: string) => `
  select t.engagement_id from team_member t where t.engagement_id = ${ids} and t.role = 'lead' and t.from_on > ${day}::date - interval '${NEWLY_ARRIVED_MONTHS} months 4 days'
  union select c.engagement_id from counterpart c where c.engagement_id = ${ids} and c.from_on > ${day}::date - interval '${NEWLY_ARRIVED_MONTHS} months 4 days'`;
