import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ActionsModule, ActionsService } from '@banso/actions';
import { fallingDue, packetsVerify, purge } from '@banso/cli';
import { CoverageDrift, CoverageModule } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { RolesLeftOpenQueries } from '@banso/directory';
import { addDays, type CivilDay, civilDay } from '@banso/domain';
import {
  CadenceService,
  EngagementsModule,
  EngagementsQueries,
  EngagementsService,
  OwnershipQueries,
  TeamService,
} from '@banso/engagements';
import { HandoversQueries, HandoversService, PacketsModule, QuestionsService } from '@banso/packets';
import { RemindersModule, Sweep } from '@banso/reminders';
import {
  freshDatabase,
  type FreshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';
import { DispositionsService, TransfersService } from '@banso/transfers';
import { ConfirmationsService, RecordsService, VisitsModule, VisitsService } from '@banso/visits';
import { Module } from '@nestjs/common';
import {
  deliveredOf,
  dueOf,
  holdersOf,
  isOpen,
  isPaused,
  openDaysAfter,
  remindersOf,
  statusOf,
  type Visit,
  type Walk,
} from './rules.js';

/**
 * Years of Aprils: people walk with municipalities day by day, a part of them is transferred on each 1 April, and every
 * rule is computed anew beside the product. Two small years by default; `BANSO_YEARS=10` runs that many with 40 people
 * and 77 engagements. The dice are of a fixed seed (`BANSO_SEED`), so that what was found is found again.
 */
const YEARS = Number(process.env.BANSO_YEARS ?? 2);
const IS_LARGE = YEARS > 2;
const [STAFF, WALKS] = IS_LARGE ? [37, 77] : [14, 20];
const BEGIN = '2027-04-01' as CivilDay;
/** Of the staff leave on each 1 April. */
const LEAVING = 0.4;
/** Of the leavers' transfers nobody confirms in time, beside the first of each year. */
const FORGOTTEN = 0.15;
/** Of the other leavers write and hand over after they have gone, beside the second of each year. */
const LATE = 0.2;

@Module({ imports: [ActionsModule, EngagementsModule, VisitsModule, PacketsModule, CoverageModule, RemindersModule] })
class Office {}
@Module({ imports: [RemindersModule, CoverageModule, EngagementsModule], providers: [Sweep] })
class Night {}

let database: FreshDatabase;
let story: Story;
let rooms: OpenRooms;
let night: OpenRooms;
let tenantId: number;
let office: OrganisationRow;
let managers: PersonRow[];
let staff: PersonRow[];
const everybody = new Map<string, PersonRow>();
/** The last day in office of those who left. */
const lastDays = new Map<string, CivilDay>();
/** The last day of those whose role outlived their office, because nobody had confirmed the transfer. */
const lastHeard = new Map<string, CivilDay>();
const walks: Walk[] = [];
let today: CivilDay;

const counts = {
  days: 0,
  visits: 0,
  records: 0,
  confirmations: 0,
  transfers: 0,
  forgotten: 0,
  pauses: 0,
  corrections: 0,
  items: 0,
  itemsDone: 0,
  packets: 0,
  latePackets: 0,
  questions: 0,
  reminders: 0,
  remindersCompared: 0,
  statuses: 0,
  cells: 0,
  purged: 0,
};
const faults: string[] = [];
/** Notes a difference between the product and the rules as they are computed here. */
function compare(what: string, seen: unknown, wanted: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(wanted))
    faults.push(
      `${today} ${what}: ${JSON.stringify(seen)?.slice(0, 300)} instead of ${JSON.stringify(wanted)?.slice(0, 300)}`,
    );
}

let dice = Number(process.env.BANSO_SEED ?? 20270401);
/** The next throw of the dice, from 0 to 1 (mulberry32). */
function chance(): number {
  dice = (dice + 0x6d2b79f5) | 0;
  let t = Math.imul(dice ^ (dice >>> 15), 1 | dice);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = <One>(from: readonly One[]): One => from[Math.floor(chance() * from.length)]!;

const at = (day: CivilDay, time: string): void => {
  today = day;
  for (const { clock } of [rooms, night]) clock.set(`${day}T${time}+09:00`);
};
const isHere = (person: string, day = today): boolean => !lastDays.has(person) || lastDays.get(person)! >= day;
const hears = (person: string, day = today): boolean => isHere(person, day) || (lastHeard.get(person) ?? '') >= day;
const leadOf = (walk: Walk, day = today): string | undefined =>
  holdersOf(walk, 'lead', day, (person) => isHere(person, day))[0];
const newcomer = async (role: 'staff' | 'manager', from: CivilDay): Promise<PersonRow> => {
  const person = await story.person({ organisation: office, role, from, name: `職員 ${everybody.size + 1}` });
  everybody.set(person.id, person);
  return person;
};

beforeAll(async () => {
  database = await freshDatabase();
  story = new Story(database);
  rooms = await openRooms(database, { now: `${BEGIN}T00:00:00+09:00`, imports: [Office] });
  night = await openRooms(database, { now: `${BEGIN}T00:00:00+09:00`, imports: [Night], worker: true });
  tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  managers = [await newcomer('manager', '2020-04-01' as CivilDay), await newcomer('manager', '2020-04-01' as CivilDay)];
  staff = [];
  for (let n = 0; n < STAFF; n++) staff.push(await newcomer('staff', '2020-04-01' as CivilDay));
  await database.query('update person set load_limit = 100');
  at(BEGIN, '09:00:00');
  const programmeId = await story.programme({ tenantId, body: office });
  const places = await database.query<{ code: string }>(
    `select code from municipality where prefecture_code = '20' order by code limit $1`,
    [WALKS],
  );
  for (const { code } of places) {
    const [lead, deputy] = [pick(staff), pick(staff)];
    const id = await rooms.as(managers[0]!, (actor) =>
      rooms.get(EngagementsService).open(actor, {
        municipalityCode: code,
        programmeId,
        startedOn: BEGIN,
        leadId: lead.id,
        ...(deputy !== lead ? { deputyId: deputy.id } : {}),
      }),
    );
    walks.push({
      id,
      code,
      startedOn: BEGIN,
      closedOn: null,
      pauses: [],
      visits: [],
      items: [],
      packets: [],
      terms: [
        { person: lead.id, role: 'lead', from: BEGIN, until: null },
        ...(deputy !== lead ? [{ person: deputy.id, role: 'deputy' as const, from: BEGIN, until: null }] : []),
      ],
    });
  }
});
afterAll(async () => {
  await night.close();
  await rooms.close();
  await database.drop();
});

/**
 * 00:05: the sweep; afterwards every reminder that stands is one that the rule gives, and none is missing or doubled.
 */
async function nightOf(day: CivilDay): Promise<void> {
  at(day, '00:05:00');
  await night.get(Sweep).run(tenantId);
  const { more, less, all } = await remindersApart();
  counts.remindersCompared += all;
  compare('reminders', { more: more.slice(0, 3), less: less.slice(0, 3) }, { more: [], less: [] });
}

/** What stands beyond what the rule gives today, one that stands twice too, and what is missing. */
async function remindersApart(): Promise<{ more: string[]; less: string[]; all: number }> {
  const stored = await database.query<{ key: string }>(
    `select subject_id || '/' || step || '/' || person_id as key from reminder where state in ('open', 'acknowledged')`,
  );
  const chiefs = managers.map(({ id }) => id);
  const wanted = walks.flatMap((walk) =>
    remindersOf(
      walk,
      today,
      chiefs,
      (person) => isHere(person),
      (person) => hears(person),
    ),
  );
  const seen = stored.map(({ key }) => key);
  return { more: without(seen, wanted), less: without(wanted, seen), all: wanted.length };
}

/** The entries of a list that another does not have, each as often as it is missing there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const entry of other) left.set(entry, (left.get(entry) ?? 0) + 1);
  return list.filter((entry) => {
    const n = left.get(entry) ?? 0;
    left.set(entry, n - 1);
    return n <= 0;
  });
}

/** 09:00: people plan, visit, write and confirm, each a little sluggish. */
async function workOf(day: CivilDay): Promise<void> {
  at(day, '09:00:00');
  const visits = rooms.get(VisitsService);
  for (const walk of walks) {
    const lead = leadOf(walk);
    if (walk.closedOn !== null || !lead) continue;
    const person = everybody.get(lead)!;
    if (await isResting(walk, person)) continue;
    await settleItems(walk, person);
    await correct(walk, person);
    const missing = walk.visits.find(({ heldOn, plannedOn }) => heldOn === null && plannedOn <= day);
    if (missing && (missing.plannedOn === day ? chance() < 0.7 : chance() < 0.4)) {
      const types = ['A', 'B', 'C'].filter(() => chance() < 0.6);
      Object.assign(missing, { heldOn: missing.plannedOn, recordedOn: day, types: types.length > 0 ? types : ['A'] });
      const version = (
        await database.query<{ version: number }>('select version from visit where id = $1', [missing.id])
      )[0]!.version;
      await rooms.as(person, (actor) =>
        rooms.get(RecordsService).record(actor, missing.id, version, {
          heldOn: missing.heldOn!,
          mode: 'onSite',
          facts: '区長と話した',
          supportTypes: [...missing.types],
        }),
      );
      counts.records++;
      if (chance() < 0.5) await promise(walk, person);
    }
    const isPlanned = walk.visits.some(({ heldOn }) => heldOn === null);
    if (!isPlanned && addDays(day, 10) >= dueOf(walk) && chance() < 0.25) {
      const plannedOn = openDaysAfter(day, 1 + Math.floor(chance() * 9));
      const id = await rooms.as(person, (actor) => visits.plan(actor, walk.id, { plannedOn, mode: 'onSite' }));
      walk.visits.push({ id, plannedOn, heldOn: null, recordedOn: null, confirmed: false, types: [] });
      counts.visits++;
    }
  }
  for (const waiting of walks
    .flatMap((walk) => walk.visits)
    .filter(({ recordedOn, confirmed }) => recordedOn !== null && recordedOn < day && !confirmed)) {
    if (chance() > 0.2) continue;
    await confirm(waiting);
  }
}

/** Now and then a walk with nothing planned is paused for some weeks. */
async function isResting(walk: Walk, lead: PersonRow): Promise<boolean> {
  const engagements = rooms.get(EngagementsService);
  const pause = walk.pauses.at(-1);
  if (pause?.until === null) {
    if (addDays(pause.from, 20) > today || chance() > 0.1) return true;
    const version = await versionOf('engagement', walk.id);
    await rooms.as(lead, (actor) => engagements.resume(actor, walk.id, version, { resumedOn: today }));
    pause.until = today;
    return false;
  }
  // A pause begins after the one before has ended, which is on the day of resuming.
  if (walk.visits.some(({ heldOn }) => heldOn === null) || (pause && pause.until! >= today) || chance() > 0.005)
    return false;
  const version = await versionOf('engagement', walk.id);
  await rooms.as(lead, (actor) => engagements.pause(actor, walk.id, version, { from: today, reason: '選挙のため' }));
  walk.pauses.push({ from: today, until: null });
  counts.pauses++;
  return true;
}

/** The lead takes something upon themselves, with a day. */
async function promise(walk: Walk, lead: PersonRow): Promise<void> {
  const dueOn = addDays(today, 1 + Math.floor(chance() * 20));
  const id = await rooms.as(lead, (actor) =>
    rooms.get(ActionsService).add(actor, walk.id, { text: '資料を送る', side: 'ours', dueOn }),
  );
  walk.items.push({ id, dueOn, isDone: false, owners: [{ person: lead.id, from: today }] });
  counts.items++;
}

async function settleItems(walk: Walk, lead: PersonRow): Promise<void> {
  for (const item of walk.items.filter(({ isDone }) => !isDone)) {
    if (chance() > 0.07) continue;
    const version = await versionOf('action_item', item.id);
    await rooms.as(lead, (actor) => rooms.get(ActionsService).change(actor, item.id, version, { state: 'done' }));
    item.isDone = true;
    counts.itemsDone++;
  }
}

/** Sometimes a record is corrected, with other kinds of support: a new version that asks for a confirmation anew. */
async function correct(walk: Walk, lead: PersonRow): Promise<void> {
  const visit = walk.visits.filter(({ heldOn }) => heldOn !== null).at(-1);
  if (!visit || visit.recordedOn === today || chance() > 0.01) return;
  const types = visit.types.includes('C') ? ['A', 'B'] : ['A', 'C'];
  const version = await versionOf('visit', visit.id);
  await rooms.as(lead, (actor) =>
    rooms.get(RecordsService).record(actor, visit.id, version, {
      heldOn: visit.heldOn!,
      mode: 'onSite',
      facts: `区長と話した（${today}に訂正）`,
      supportTypes: types,
      reason: '支援の種別を直すため',
    }),
  );
  Object.assign(visit, { types, recordedOn: today, confirmed: false });
  counts.corrections++;
}

const versionOf = async (table: 'engagement' | 'visit' | 'action_item', id: string): Promise<number> =>
  (await database.query<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;

async function confirm(visit: Visit): Promise<void> {
  const version = (await database.query<{ version: number }>('select version from visit where id = $1', [visit.id]))[0]!
    .version;
  await rooms.as(managers[0]!, (actor) => rooms.get(ConfirmationsService).confirm(actor, visit.id, version));
  visit.confirmed = true;
  counts.confirmations++;
}

/** Due days, statuses, who leads and deputises, coverage: everything that a list or a matrix says on this day. */
async function look(): Promise<void> {
  const shown = await rooms.as(managers[0]!, (actor) => rooms.get(EngagementsQueries).rows(actor, {}, 500));
  for (const row of shown) {
    const walk = walks.find(({ id }) => id === row.id)!;
    const open = walk.closedOn === null && !isPaused(walk);
    const holder = (role: 'lead' | 'deputy'): string | null => holdersOf(walk, role, today, isHere)[0] ?? null;
    compare(
      `${walk.code} in the list`,
      [row.nextVisitDueOn, row.cadenceStatus, row.lead?.id ?? null, row.deputy?.id ?? null],
      [open ? dueOf(walk) : null, statusOf(walk, today), holder('lead'), holder('deputy')],
    );
    counts.statuses++;
  }
  const months = await database.query<{ key: string; delivered: number }>(
    `select municipality_code || '/' || support_type || '/' || month as key, delivered from coverage_month order by 1`,
  );
  const wanted = [...deliveredOf(walks)].sort(([a], [b]) => (a < b ? -1 : 1));
  counts.cells += wanted.length;
  compare(
    'coverage',
    months.map(({ key, delivered }) => [key, delivered]),
    wanted,
  );
  const unowned = await rooms.as(managers[0]!, (actor) => rooms.get(OwnershipQueries).unowned(actor, [tenantId]));
  compare(
    'unowned',
    unowned
      .filter(({ from }) => from <= today)
      .map(({ engagementId }) => engagementId)
      .sort(),
    walks
      .filter((walk) => walk.closedOn === null && !leadOf(walk))
      .map(({ id }) => id)
      .sort(),
  );
}

interface Leaving {
  person: PersonRow;
  successor: PersonRow;
  transferId: string;
  forgotten: boolean;
  late: boolean;
  packets: string[];
  receivedOn: CivilDay | null;
}

/** March: a part of the staff is transferred, and newcomers take their places. */
async function march(year: number): Promise<Leaving[]> {
  const effectiveOn = civilDay(`${year}-04-01`);
  const [transfers, dispositions] = [rooms.get(TransfersService), rooms.get(DispositionsService)];
  const leavers = [...staff].sort(() => chance() - 0.5).slice(0, Math.max(1, Math.round(STAFF * LEAVING)));
  const staying = staff.filter((person) => !leavers.includes(person));
  const all: Leaving[] = [];
  for (const person of leavers) {
    const successor = pick(staying);
    const { id: transferId } = await rooms.as(managers[0]!, (actor) =>
      transfers.register(actor, {
        personId: person.id,
        kind: 'transfer',
        announcedOn: addDays(effectiveOn, -12),
        effectiveOn,
      }),
    );
    const forgotten = all.length === 0 || chance() < FORGOTTEN;
    const late = !forgotten && (all.length === 1 || chance() < LATE);
    counts.transfers++;
    if (forgotten) counts.forgotten++;
    const leaving: Leaving = { person, successor, transferId, forgotten, late, packets: [], receivedOn: null };
    all.push(leaving);
    if (forgotten) continue;
    const { items, version } = await rooms.as(managers[0]!, (actor) => transfers.preview(actor, transferId));
    await rooms.as(managers[0]!, (actor) =>
      dispositions.dispose(actor, transferId, version, {
        confirm: true,
        items: items
          .filter(({ follows }) => !follows)
          .map(({ key }) => ({ key, kind: 'successor', successorId: successor.id })),
      }),
    );
    for (const walk of walks.filter(({ closedOn }) => closedOn === null))
      hand(walk, person.id, successor.id, effectiveOn);
    for (const { items: held } of walks) {
      for (const item of held.filter(({ isDone, owners }) => !isDone && owners.at(-1)!.person === person.id)) {
        item.owners.push({ person: successor.id, from: effectiveOn });
      }
    }
    const drafted = await rooms.as(managers[0]!, (actor) =>
      rooms.get(HandoversQueries).list(actor, { transfer: transferId, limit: 200 }),
    );
    for (const { id, engagementId } of drafted.items) {
      leaving.packets.push(id);
      walks
        .find((walk) => walk.id === engagementId)!
        .packets.push({
          id,
          leaver: person.id,
          successor: successor.id,
          announcedOn: addDays(effectiveOn, -12),
          effectiveOn,
          state: 'drafting',
        });
    }
  }
  staff = [...staying];
  for (let n = 0; n < leavers.length; n++) staff.push(await newcomer('staff', effectiveOn));
  await database.query('update person set load_limit = 100');
  return all;
}

/** What a confirmed transfer does to the terms, by the rule's text. */
function hand(walk: Walk, leaver: string, successor: string, effectiveOn: CivilDay): void {
  const runs = (term: Walk['terms'][number]): boolean => term.until === null || term.until >= effectiveOn;
  const held = walk.terms.filter((term) => term.person === leaver && runs(term));
  for (const term of held) term.until = addDays(effectiveOn, -1);
  for (const { role } of held) {
    const leads = walk.terms.some((term) => term.person === successor && term.role === 'lead' && runs(term));
    if (role === 'lead')
      for (const term of walk.terms)
        if (term.person === successor && term.role === 'deputy' && runs(term)) term.until = addDays(effectiveOn, -1);
    if (
      !walk.terms.some((term) => term.person === successor && term.role === role && runs(term)) &&
      !(role === 'deputy' && leads)
    )
      walk.terms.push({ person: successor, role, from: effectiveOn, until: null });
  }
}

const packetOf = (id: string): Walk['packets'][number] =>
  walks.flatMap(({ packets }) => packets).find((packet) => packet.id === id)!;

/** 25 March, and for the late ones 8 April: the leavers write and hand over, the superior checks. */
async function write(all: Leaving[]): Promise<void> {
  const [packets, questions] = [rooms.get(HandoversService), rooms.get(HandoversQueries)];
  for (const leaving of all) {
    for (const id of leaving.packets) {
      const step = (
        who: PersonRow,
        verb: (version: number) => (actor: Parameters<typeof packets.check>[0]) => Promise<unknown>,
      ) => rooms.as(who, async (actor) => verb((await questions.show(actor, id)).version)(actor));
      await step(
        leaving.person,
        (version) => (actor) =>
          packets.write(actor, id, version, { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' }),
      );
      await step(managers[0]!, (version) => (actor) => packets.check(actor, id, version));
      await step(leaving.person, (version) => (actor) => packets.deliver(actor, id, version));
      packetOf(id).state = 'handedOver';
      counts.packets++;
      if (!leaving.late) continue;
      counts.latePackets++;
      // Whoever has left sees the engagement no more; what they hand over is nevertheless what it says now.
      const walk = walks.find((one) => one.packets.some((packet) => packet.id === id))!;
      const held = walk.visits
        .flatMap(({ heldOn }) => heldOn ?? [])
        .sort()
        .reverse()
        .slice(0, 3);
      const { facts } = await rooms.as(managers[0]!, (actor) => questions.show(actor, id));
      compare(
        'the last visits of a late packet',
        facts.lastVisits.map(({ heldOn }) => heldOn),
        held,
      );
    }
  }
}

/** The two moments on both sides of midnight: who leads, and what the leavers still reach. */
async function midnight(all: Leaving[], effectiveOn: CivilDay): Promise<void> {
  const leads = async (): Promise<string[]> =>
    (await rooms.as(managers[0]!, (actor) => rooms.get(EngagementsQueries).rows(actor, {}, 500)))
      .map(({ id, lead }) => `${id} ${lead?.id ?? '-'}`)
      .sort();
  const wanted = (day: CivilDay): string[] => walks.map((walk) => `${walk.id} ${leadOf(walk, day) ?? '-'}`).sort();
  at(addDays(effectiveOn, -1), '23:59:59.999');
  compare('leads before midnight', await leads(), wanted(today));
  for (const { person, forgotten } of all) {
    lastDays.set(person.id, addDays(effectiveOn, -1));
    // The administrator ends it on 2 April; that night is the first without.
    if (forgotten) lastHeard.set(person.id, addDays(effectiveOn, 1));
  }
  at(effectiveOn, '00:00:00');
  compare('leads at midnight', await leads(), wanted(today));
  for (const { person, forgotten, packets } of all) {
    const seen = await rooms.as(person, async (actor) => ({
      roles: actor.roles.length,
      engagements: (await sqlIn(actor.tx).query('select from engagement')).length,
      visits: (await sqlIn(actor.tx).query('select from visit')).length,
      packets: (await sqlIn(actor.tx).query('select from handover_packet')).length,
    }));
    // Whose transfer nobody confirmed keeps the role until an administrator ends it; everybody else has their own
    // packets alone.
    if (forgotten) compare('the role of a forgotten leaver', seen.roles, 1);
    else compare('what a leaver reaches', seen, { roles: 0, engagements: 0, visits: 0, packets: packets.length });
  }
  const leftOpen = await rooms.as(managers[0]!, (actor) => rooms.get(RolesLeftOpenQueries).list(actor, [tenantId]));
  compare(
    'roles left open',
    leftOpen.map(({ person }) => person.id).sort(),
    all
      .filter(({ forgotten }) => forgotten)
      .map(({ person }) => person.id)
      .sort(),
  );
}

/** 2 April, and for the late ones 10 April: the successors receive and ask, the predecessors answer. */
async function receive(all: Leaving[]): Promise<void> {
  const [packets, questions] = [rooms.get(HandoversService), rooms.get(QuestionsService)];
  for (const leaving of all) {
    const { person, successor, packets: ids } = leaving;
    leaving.receivedOn = today;
    for (const id of ids) {
      packetOf(id).state = 'received';
      await rooms.as(successor, async (actor) =>
        packets.receive(actor, id, (await rooms.get(HandoversQueries).show(actor, id)).version),
      );
      if (chance() > 0.5) continue;
      const asked = await rooms.as(successor, (actor) => questions.ask(actor, id, '鍵はどこですか'));
      await rooms.as(person, (actor) => questions.answer(actor, id, asked.questions.at(-1)!.id, '机の中です'));
      counts.questions++;
    }
  }
}

/** 2 April: what was forgotten is put in order by the administrator and the manager. */
async function putInOrder(all: Leaving[]): Promise<void> {
  for (const { person, forgotten } of all) {
    if (!forgotten) continue;
    await database.query(`update role_holding set until_on = $2 where person_id = $1`, [person.id, addDays(today, -1)]);
  }
  for (const walk of walks.filter((one) => one.closedOn === null && !leadOf(one))) {
    const next = pick(staff.filter((person) => isHere(person.id)));
    const { version } = (
      await database.query<{ version: number }>('select version from engagement where id = $1', [walk.id])
    )[0]!;
    await rooms.as(managers[0]!, (actor) =>
      rooms.get(TeamService).nameLead(actor, walk.id, version, { personId: next.id, from: today }),
    );
    for (const term of walk.terms)
      if ((term.role === 'lead' || term.person === next.id) && (term.until === null || term.until >= today))
        term.until = addDays(today, -1);
    walk.terms.push({ person: next.id, role: 'lead', from: today, until: null });
  }
}

/** In February one engagement is brought to its end. */
async function close(day: CivilDay): Promise<void> {
  const walk = walks.find((one) => one.closedOn === null && !isPaused(one) && one.visits.length > 3);
  if (!walk) return;
  at(day, '10:00:00');
  await rooms.as(managers[0]!, (actor) =>
    rooms.get(VisitsService).cancelAll(actor, walk.id, { reason: '支援を終えるため' }),
  );
  walk.visits = walk.visits.filter(({ heldOn }) => heldOn !== null);
  const { version } = (
    await database.query<{ version: number }>('select version from engagement where id = $1', [walk.id])
  )[0]!;
  await rooms.as(managers[0]!, (actor) =>
    rooms.get(EngagementsService).close(actor, walk.id, version, { closedOn: day, reason: '自走できる' }),
  );
  walk.closedOn = day;
}

/** A reminder that stands twice is found, and one that is missing. */
async function showThatItBites(): Promise<void> {
  const one = `select id from reminder where state = 'open' order by id limit 1`;
  const apart = async (): Promise<number[]> => {
    const { more, less } = await remindersApart();
    return [more.length, less.length];
  };
  const before = await apart();
  const [twin] = await database.query<{ id: string }>(
    `insert into reminder
       select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'occurrence', 99))).*
         from reminder r where id = (${one}) returning id`,
  );
  compare('a doubled reminder', await apart(), [before[0]! + 1, before[1]]);
  await database.query('delete from reminder where id = $1', [twin!.id]);
  await database.query(`update reminder set state = 'resolved', settled_at = now() where id = (${one})`);
  compare('a missing reminder', await apart(), [before[0], before[1]! + 1]);
}

it(`requirement 40: ${YEARS} years, and every rule says what the product says`, async () => {
  const end = civilDay(`${Number(BEGIN.slice(0, 4)) + YEARS}-04-11`);
  let leaving: Leaving[] = [];
  let earlier: Leaving[] = [];
  for (let day = addDays(BEGIN, 1); day <= end; day = addDays(day, 1)) {
    counts.days++;
    const [year, date] = [Number(day.slice(0, 4)), day.slice(5)];
    if (date === '04-01') await midnight(leaving, day);
    await nightOf(day);
    if (isOpen(day)) await workOf(day);
    if (date === '02-15') await close(day);
    if (date === '03-10') leaving = await march(year);
    if (date === '03-25') await write(leaving.filter(({ late }) => !late));
    if (date === '04-02') {
      await receive(leaving.filter(({ late }) => !late));
      await putInOrder(leaving);
      [earlier, leaving] = [leaving, []];
    }
    if (date === '04-08') await write(earlier.filter(({ late }) => late));
    if (date === '04-10') await receive(earlier.filter(({ late }) => late));
    // Thirty days after the receipt the packets are closed, and nothing is left to whoever is gone.
    for (const { person, packets, receivedOn } of earlier) {
      const isLast = receivedOn !== null && day === addDays(receivedOn, 30);
      if (!isLast && (receivedOn === null || day !== addDays(receivedOn, 31))) continue;
      const own = await rooms.as(
        person,
        async (actor) => (await sqlIn(actor.tx).query('select from handover_packet')).length,
      );
      compare('own packets in May', own, isLast ? packets.length : 0);
    }
    if (date.endsWith('-01') || date === '04-02' || date === '04-03') {
      at(day, '12:00:00');
      await look();
    }
  }

  // Nothing has drifted; and what was kept long enough is purged without turning a delivery into a gap.
  const drifted = await night.job(tenantId, (actor) => night.get(CadenceService).mendDrift(actor, tenantId));
  compare('cadence drift', drifted, []);
  compare('support drift', await night.job(tenantId, (actor) => night.get(SupportDrift).run(actor)), []);
  compare('coverage drift', await night.job(tenantId, (actor) => night.get(CoverageDrift).run(actor)), []);
  const due = walks.filter(
    ({ closedOn }) => closedOn !== null && closedOn < civilDay(`${Number(BEGIN.slice(0, 4)) + 1}-04-01`),
  );
  const options = { now: rooms.clock.now(), today, years: YEARS - 1 };
  compare(
    'falling due',
    (await fallingDue(database.url, { ...options, today: civilDay(`${Number(BEGIN.slice(0, 4)) + YEARS}-03-31`) })).map(
      ({ engagementId }) => engagementId,
    ),
    due.map(({ id }) => id),
  );
  const purged = await purge(database.url, { ...options, carryOut: true });
  compare(
    'purged',
    purged.map(({ engagementId }) => engagementId),
    due.map(({ id }) => id),
  );
  counts.purged = purged.length;
  compare(
    'support drift after the purge',
    await night.job(tenantId, (actor) => night.get(SupportDrift).run(actor)),
    [],
  );
  compare(
    'coverage drift after the purge',
    await night.job(tenantId, (actor) => night.get(CoverageDrift).run(actor)),
    [],
  );
  const months = await database.query<{ key: string; delivered: number }>(
    `select municipality_code || '/' || support_type || '/' || month as key, delivered from coverage_month order by 1`,
  );
  compare(
    'coverage after the purge',
    months.map(({ key, delivered }) => [key, delivered]),
    [...deliveredOf(walks)].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const said: string[] = [];
  compare('packets verify', await packetsVerify(database.url, (line) => said.push(line)), true);
  compare('packets verified', said, [
    `${counts.packets} frozen versions of handover packets are what was handed over.`,
  ]);
  const [all] = await database.query<{ n: number }>('select count(*)::int as n from reminder');
  counts.reminders = all!.n;
  await showThatItBites();

  console.info(
    `${YEARS} years, ${everybody.size} people, ${walks.length} engagements: ${JSON.stringify(counts)}; ${faults.length} differences`,
  );
  expect(faults.slice(0, 10)).toEqual([]);
  // What did not happen was not compared.
  for (const [what, n] of Object.entries(counts)) expect([what, n > 0]).toEqual([what, true]);
}, 3_600_000);
