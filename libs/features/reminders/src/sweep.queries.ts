import { addDays, type CivilDay, PLAN_TOLERANCE_DAYS, type ReminderSubjectKind, windowsOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Office } from './office.js';

/** Every engagement that has something a reminder can be about, or a reminder that stands. */
export async function everything(actor: Actor, tenantId: number): Promise<string[]> {
  return ids(actor,
    `select id from engagement where tenant_id = $1 and status = 'active' and next_visit_due_on is not null
     union select engagement_id from visit where tenant_id = $1 and status = 'planned'
     union select engagement_id from visit where tenant_id = $1 and status = 'recorded'
     union select engagement_id from action_item where tenant_id = $1 and state = 'open' and side = 'ours'
     union select engagement_id from handover_packet where tenant_id = $1 and state not in ('received', 'done')
     union select engagement_id from reminder where tenant_id = $1 and state in ('open', 'acknowledged')`, [tenantId]);
}

/** Where the day of each kind of subject stands; handovers are few and always looked at. */
const DUE_DAYS: Readonly<Record<Exclude<ReminderSubjectKind, 'handover'>, { table: string; engagement: string; day: string; open: string }>> = {
  visitDue: { table: 'engagement', engagement: 'id', day: 'next_visit_due_on', open: `status = 'active'` },
  plannedVisit: { table: 'visit', engagement: 'engagement_id', day: 'planned_on', open: `status = 'planned'` },
  recordMissing: { table: 'visit', engagement: 'engagement_id', day: 'planned_on', open: `status = 'planned'` },
  unconfirmed: {
    table: `(select v.engagement_id, v.tenant_id, (v.recorded_at at time zone 'Asia/Tokyo')::date as recorded_on from visit_unconfirmed v) waiting`,
    engagement: 'engagement_id', day: 'recorded_on', open: 'true',
  },
  actionItem: { table: 'action_item', engagement: 'engagement_id', day: 'due_on', open: `state = 'open' and side = 'ours'` },
};

/**
 * The engagements whose reminders can be others today than on the day `after`, although nobody has changed them: a step of
 * a ladder has come, a planned day or a term has begun or ended, or what certain people may hear has changed. What people
 * change is brought up to date by the change itself, so nothing else needs a look.
 */
export async function movedByTime(actor: Actor, tenantId: number, after: CivilDay, { ladders, calendar }: Office, people: readonly string[]): Promise<string[]> {
  const parameters: unknown[] = [tenantId];
  const given = (value: unknown, type = 'date'): string => `$${parameters.push(value)}::${type}`;
  const windows = new Map(ladders.all().flatMap((ladder) => windowsOf(ladder, after, actor.today, calendar)).map((window) => [JSON.stringify(window), window]));
  const stepsCame = [...windows.values()].flatMap(({ subject, from, until, everyDays, width }) => {
    if (subject === 'handover') return [];
    const { table, engagement, day, open } = DUE_DAYS[subject];
    const repeats = everyDays === null ? '' : ` and (${given(until)} - ${day}) % ${everyDays} < ${width}`;
    return [`select ${engagement} from ${table} where tenant_id = $1 and ${open} and ${day} <= ${given(until)}${from === null ? '' : ` and ${day} >= ${given(from)}`}${repeats}`];
  });
  const past = given(after);
  const now = given(actor.today);
  const whom = given(people, 'uuid[]');
  return ids(actor, [
    ...stepsCame,
    // A planned day that has passed no longer answers, and the visit is no longer on its way.
    `select engagement_id from visit where tenant_id = $1 and status = 'planned' and planned_on >= ${past} and planned_on < ${now}`,
    // Past the due day, a visit planned far off comes near enough to answer.
    `select v.engagement_id from visit v join engagement e on e.id = v.engagement_id where v.tenant_id = $1 and v.status = 'planned' and e.next_visit_due_on < ${now}
        and v.planned_on > ${given(addDays(after, PLAN_TOLERANCE_DAYS))} and v.planned_on <= ${given(addDays(actor.today, PLAN_TOLERANCE_DAYS))}`,
    `select engagement_id from team_member where tenant_id = $1 and from_on > ${past} and from_on <= ${now}`,
    `select engagement_id from team_member_end where tenant_id = $1 and until_on >= ${past} and until_on < ${now}`,
    `select engagement_id from action_item_owner where tenant_id = $1 and from_on > ${past} and from_on <= ${now}`,
    // Whoever leaves is in office no more, whatever became of the dispositions.
    `select m.engagement_id from transfer x
       join team_member m on m.person_id = x.person_id and m.tenant_id = x.tenant_id
      where x.tenant_id = $1 and x.withdrawn_at is null and x.kind <> 'arrival'
        and x.effective_on > ${past} and x.effective_on <= ${now}`,
    // Whoever hands over may do so from outside the area by now, where the change itself cannot reach the reminders.
    `select engagement_id from handover_packet where tenant_id = $1 and state not in ('received', 'done')`,
    `select engagement_id from reminder where tenant_id = $1 and state in ('open', 'acknowledged') and subject_kind = 'handover'`,
    `select engagement_id from team_member where person_id = any(${whom}) and tenant_id = $1`,
    `select engagement_id from action_item_owner where person_id = any(${whom}) and tenant_id = $1`,
    `select engagement_id from reminder where person_id = any(${whom}) and tenant_id = $1 and state in ('open', 'acknowledged')`,
  ].join('\nunion '), parameters);
}

async function ids(actor: Actor, sql: string, parameters: unknown[]): Promise<string[]> {
  const rows = await actor.tx.query<{ id: string }>(`select id::text from (${sql}) found (id) where id is not null order by found.id`, parameters);
  return rows.map((row) => row.id);
}
