import { readConfig, SecretBox } from '@banso/config';
import type { FreshDatabase } from '@banso/testing';
import { Story } from '@banso/testing';
import { v7 } from 'uuid';

const TENANTS = ['20', '11'];
const MUNICIPALITIES = 45;
/**
 * The days on which there is work, at nine in the morning: the clock jumps over a week, and over the change of the
 * fiscal year.
 */
export const DAYS = ['2027-03-18', '2027-03-25', '2027-03-31', '2027-04-01'] as const;
export const at = (day: string): string => `${day}T09:00:00+09:00`;

/**
 * When engagements began, and so when their first visits are due: three open days before the first day of the story, in
 * its middle, and on its last.
 */
const STARTED = ['2027-02-15', '2027-02-28', '2027-03-01'];
const DUE = ['2027-03-15', '2027-03-29', '2027-04-01'];

/**
 * Two offices in which every lead has three engagements without any plan. Half of the engagements due on 1 April change
 * hands on that day. Another system of each is told of every reminder that was escalated.
 * @param receiver where that system listens
 */
export async function layOut(database: FreshDatabase, receiver: string): Promise<void> {
  const story = new Story(database);
  for (const prefecture of TENANTS) {
    const tenantId = await story.tenant(prefecture);
    const organisation = await story.organisation({ tenantId });
    const webhook = v7();
    const secret = new SecretBox(readConfig({ BANSO_MODE: 'demo' }).secret, 'webhook').seal(
      `whsec_${Buffer.alloc(32).toString('base64')}`,
      webhook,
    );
    await database.query(
      `insert into webhook (id, tenant_id, name, url, events, secret, created_at) values ($1, $2, '県の基盤', $3, '{reminder.escalated}', $4, '2027-01-01')`,
      [webhook, tenantId, receiver, secret],
    );
    const programmes: string[] = [];
    for (const half of ['甲', '乙'])
      for (const due of DUE)
        programmes.push(await story.programme({ tenantId, body: organisation, name: `${half} ${due}` }));
    const deputy = await story.person({ organisation, role: 'staff', name: '高原 次郎' });
    await story.person({ organisation, role: 'manager', name: '梓川 太郎' });
    const successor = await story.person({ organisation, role: 'staff', name: '安曇 春子' });
    const codes = await database.query<{ code: string }>(
      'select code from municipality where prefecture_code = $1 order by code limit $2',
      [prefecture, MUNICIPALITIES],
    );
    for (const { code } of codes) {
      for (const half of [0, 1]) {
        const lead = await story.person({ organisation, role: 'staff', name: '信濃 花子' });
        for (const n of [0, 1, 2]) {
          const goes = half === 1 && n === 2;
          const { id } = await story.engagement({
            tenantId,
            programmeId: programmes[half * 3 + n]!,
            municipalityCode: code,
            startedOn: STARTED[n],
            lead: goes ? undefined : lead,
            deputy: n === 0 ? deputy : undefined,
          });
          if (!goes) continue;
          await story.member({ engagementId: id, person: lead, role: 'lead', from: STARTED[n], until: '2027-03-31' });
          await story.member({ engagementId: id, person: successor, role: 'lead', from: '2027-04-01' });
        }
      }
    }
  }
  await database.query(
    `update engagement e set next_visit_due_on = split_part(p.name, ' ', 2)::date from programme p where p.id = e.programme_id`,
  );
}

/**
 * Every reminder, mail and message as one line each, without ids: two databases with the same lines went through the
 * same.
 */
export async function linesOf(
  database: FreshDatabase,
): Promise<{ reminders: string[]; mails: string[]; messages: string[] }> {
  const reminders = await database.query<{ line: string }>(
    `select concat_ws(' ', e.municipality_code, g.name, r.step, r.occurrence, r.due_on, p.email, r.state) as line
       from reminder r join person p on p.id = r.person_id join engagement e on e.id = r.engagement_id join programme g on g.id = e.programme_id order by 1`,
  );
  const mails = await database.query<{ line: string }>(
    `select concat_ws(' ', m.day, p.email, m.kind, m.subject, md5(regexp_replace(m.body, '[0-9a-f-]{36}', '', 'g'))) as line from mail m join person p on p.id = m.person_id order by 1`,
  );
  const messages = await database.query<{ line: string }>(
    `select concat_ws(' ', e.municipality_code, g.name, d.event, d.fact) as line from webhook_delivery d join engagement e on e.id = d.subject_id join programme g on g.id = e.programme_id order by 1`,
  );
  return {
    messages: messages.map((row) => row.line),
    reminders: reminders.map((row) => row.line),
    mails: mails.map((row) => row.line),
  };
}
