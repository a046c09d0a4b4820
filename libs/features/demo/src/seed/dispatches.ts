import { addOpenDays, type CivilDay, type DispatchStepKind, japaneseOpenDays } from '@banso/domain';
import type pg from 'pg';
import { demoId, type DemoStory } from '../story/index.js';
import { type DispatchSketch, SAITAMA_DISPATCHES, SAITAMA_FEE_CLASSES } from '../story/dispatches-saitama.js';
import { personKey } from '../story/people.js';
import type { Lookup } from './masters.js';
import { insertRows } from './rows.js';

const OFFICE = { holder: personKey('saitama', 'kenichi'), manager: personKey('saitama', 'tadashi') };

/** Needs and dispatches of Saitama, each with its steps, letters and reports, as they came to be. */
export async function seedDispatches(client: pg.Client, story: DemoStory, lookup: Lookup): Promise<void> {
  const tenant = lookup.tenantId('saitama');
  const calendar = japaneseOpenDays();
  const day = (openDays: number): CivilDay => addOpenDays(story.today, openDays, calendar);
  await insertRows(
    client,
    'fee_class',
    SAITAMA_FEE_CLASSES.map(([name, feeYen, travelYen]) => ({
      id: feeId(name),
      tenant_id: tenant,
      name,
      fee_yen: feeYen,
      travel_yen: travelYen,
      created_at: at(day(-100)),
    })),
  );
  const experts = [...new Set(SAITAMA_DISPATCHES.map(({ expert }) => expert))];
  await insertRows(
    client,
    'expert',
    experts.map((expert) => ({
      person_id: idOf(expert),
      tenant_id: tenant,
      modes: expert === 'npo' ? ['onSite', 'online'] : ['onSite'],
      fee_class_id: feeId('標準'),
    })),
  );
  await client.query('update person set load_limit = 3 where id = any($1)', [experts.map(idOf)]);
  for (const [n, sketch] of SAITAMA_DISPATCHES.entries()) await seedOne(client, story, { n, sketch, tenant, day });
}

interface Laid {
  n: number;
  sketch: DispatchSketch;
  tenant: number;
  day: (openDays: number) => CivilDay;
}

async function seedOne(client: pg.Client, story: DemoStory, { n, sketch, tenant, day }: Laid): Promise<void> {
  const need = demoId(`need-saitama-${n}`);
  const dispatch = demoId(`dispatch-saitama-${n}`);
  const engagement = story.engagements.find(
    ({ tenant: key, municipalityCode }) => key === 'saitama' && municipalityCode === sketch.code,
  );
  const person = story.people.find(({ key }) => key === personKey('saitama', sketch.expert))!;
  const planned = day(sketch.planned);
  await insertRows(client, 'need', [
    {
      id: need,
      tenant_id: tenant,
      municipality_code: sketch.code,
      engagement_id: sketch.isMeeting ? null : demoId(engagement!.key),
      purpose: sketch.purpose,
      professions: sketch.professions,
      wished_on: planned,
      place: sketch.place,
      created_at: at(day(sketch.requested)),
      created_by: demoId(OFFICE.holder),
    },
  ]);
  await insertRows(client, 'need_holder', [
    {
      id: demoId(`need-saitama-${n}/holder`),
      need_id: need,
      person_id: demoId(OFFICE.holder),
      from_on: day(sketch.requested),
    },
  ]);
  await insertRows(client, 'dispatch', [
    {
      id: dispatch,
      need_id: need,
      expert_id: idOf(sketch.expert),
      is_lead: true,
      planned_on: planned,
      requested_by: demoId(OFFICE.holder),
      created_at: at(day(sketch.requested)),
    },
  ]);
  const step = (kind: DispatchStepKind, by: string, on: number, reason = '') =>
    insertRows(client, 'dispatch_step', [
      {
        id: demoId(`dispatch-saitama-${n}/${kind}`),
        dispatch_id: dispatch,
        kind,
        person_id: by,
        at: at(day(on)),
        reason,
      },
    ]);
  const [holder, expert] = [demoId(OFFICE.holder), idOf(sketch.expert)];
  await step('requested', holder, sketch.requested);
  if (sketch.state === 'requested') return;
  await step('approved', demoId(OFFICE.manager), sketch.requested + 1);
  if (sketch.asked === null) {
    await client.query(`update dispatch set state = $2, version = 2 where id = $1`, [dispatch, sketch.state]);
    return;
  }
  const wasHeld = sketch.planned < 0 && sketch.end === undefined;
  await client.query(
    `update dispatch set state = $2, asked_at = $3, held_on = $4, fee_class = $5, fee_yen = $6, travel_yen = $7, version = 3
      where id = $1`,
    [
      dispatch,
      sketch.state,
      at(day(sketch.asked)),
      wasHeld ? planned : null,
      ...(wasHeld ? SAITAMA_FEE_CLASSES[0] : [null, null, null]),
    ],
  );
  await step('asked', holder, sketch.asked);
  await insertRows(client, 'dispatch_letter', [
    {
      dispatch_id: dispatch,
      asked_on: day(sketch.asked),
      content: {
        organisation: story.organisations.find(({ key }) => key === person.roles.at(-1)!.organisationKey)!.name,
        expert: person.name,
        post: person.roles.at(-1)!.post,
        profession: person.profession,
        office: '埼玉県',
        municipality: await nameOf(client, sketch.code),
        programme: sketch.isMeeting ? null : '総合支援チーム派遣',
        purpose: sketch.purpose,
        professions: sketch.professions,
        place: sketch.place,
        mode: 'onSite',
        plannedOn: planned,
        isLead: true,
      },
    },
  ]);
  if (sketch.state !== 'asked' && sketch.state !== 'declined') await step('accepted', expert, sketch.asked + 1);
  if (sketch.end)
    await step(
      sketch.state === 'declined' ? 'declined' : 'cancelled',
      sketch.state === 'declined' ? expert : holder,
      sketch.end.on,
      sketch.end.reason,
    );
  if (wasHeld) await step('held', holder, sketch.planned + 1);
  if (!sketch.report) return;
  const { onCase, onSheet, onConduct, followUp } = sketch.report;
  await insertRows(client, 'dispatch_report', [
    {
      id: demoId(`dispatch-saitama-${n}/report`),
      dispatch_id: dispatch,
      version: 1,
      on_case: onCase,
      on_sheet: onSheet,
      on_conduct: onConduct,
      follow_up: followUp,
      written_by: expert,
      written_at: at(day(sketch.planned + 2)),
    },
  ]);
  await step('reported', expert, sketch.planned + 2);
  if (sketch.state === 'done') await step('reportAccepted', holder, sketch.planned + 4);
}

async function nameOf(client: pg.Client, code: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'select f.name || m.name as name from municipality m join prefecture f on f.code = m.prefecture_code where m.code = $1',
    [code],
  );
  return rows[0]!.name;
}

function idOf(expert: string): string {
  return demoId(personKey('saitama', expert));
}

function feeId(name: string): string {
  return demoId(`fee-saitama-${name}`);
}

/** Ten in the morning of a day, in Tokyo. */
function at(day: CivilDay): string {
  return `${day}T10:00:00+09:00`;
}
