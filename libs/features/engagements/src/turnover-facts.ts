import { NEWLY_ARRIVED_MONTHS } from '@banso/domain';

/*
 * Parts of statements that are composed as text (the list and the page of engagements, the coverage): what the domain's
 * rule of turnover looks at, as JSON. The same as a statement of its own: turnover.sql.
 */
const lately = (day: string) => `${day}::date - interval '${NEWLY_ARRIVED_MONTHS} months'`;

/** An aggregate over terms `t`, begun by the day, of persons `p` (id, name): the leads among them; null where none of them followed another lately. */
export const leadsOf = (day: string) => `
  case when count(*) filter (where t.role = 'lead') > 1 and max(t.from_on) filter (where t.role = 'lead') >= ${lately(day)}
       then json_agg(json_build_object('who', t.person_id, 'name', p.name, 'from', t.from_on, 'until', t.until_on)) filter (where t.role = 'lead') end as leads`;

/** The municipality's people of certain engagements (a condition on `c`) until a day, by engagement; only where somebody can have followed another lately. */
export const contactsOf = (condition: string, day: string) => `
  select c.engagement_id, json_agg(json_build_object('who', c.name, 'name', c.name, 'from', c.from_on, 'until', c.until_on, 'isMain', c.is_main)) as terms
    from counterpart c where ${condition} and c.from_on <= ${day} group by 1 having count(*) > 1 and max(c.from_on) >= ${lately(day)}`;

/** The facts of an engagement `e`, null where nobody can be new. Both arguments are JSON lists of terms, or null. */
export const turnoverFacts = (leads: string, contacts: string) => `
  case when ${leads} is not null or ${contacts} is not null then json_build_object(
    'status', e.status, 'startedOn', e.started_on, 'lastHeldOn', case when e.online_counts then e.last_held_on else e.last_held_in_person_on end,
    'plannedDays', e.planned_days, 'dueOn', e.next_visit_due_on, 'leads', coalesce(${leads}, '[]'), 'contacts', coalesce(${contacts}, '[]'),
    'closedDays', (select coalesce(json_agg(d.day), '[]') from closed_day d where d.tenant_id = e.tenant_id)) end`;
