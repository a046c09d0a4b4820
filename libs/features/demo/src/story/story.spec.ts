import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CadenceLook,
  type CivilDay,
  MAX_LOAD,
  addDays,
  cadenceLookOf,
  civilDay,
  countsForCadence,
  daysBetween,
  isMunicipalityCode,
  isNewlyArrived,
  japaneseOpenDays,
  nobodyKnows,
  partsOf,
  visitDueOn,
} from '@banso/domain';
import { areas, municipalities, programmes } from '@banso/directory';
import { DEMO_NOTICE, type DemoEngagement, type DemoStory, type DemoTerm, demoId, demoStory } from './index.js';

const TODAYS = [
  '2026-11-24',
  '2026-12-25',
  '2027-04-01',
  '2028-02-29',
  '2026-05-07',
  '2027-01-04',
  '2027-08-15',
  '2028-07-10',
].map(civilDay);
const ACCOUNTS = [
  'staff@nagano.example',
  'manager@nagano.example',
  'partner@nagano.example',
  'peer@nagano.example',
  'admin@nagano.example',
  'auditor@nagano.example',
  'staff@saitama.example',
  'manager@saitama.example',
  'partner@saitama.example',
  'expert@saitama.example',
  'admin@yamanashi.example',
  'bureau@kantoshinetsu.example',
];

const stories = new Map(TODAYS.map((today) => [today, demoStory(today)]));
const storyOn = (today: CivilDay): DemoStory => stories.get(today) ?? demoStory(today);
const holds = ({ from, until }: DemoTerm, day: CivilDay): boolean => from <= day && (until === null || day <= until);
const of = (story: DemoStory, tenant: string, name: string): DemoEngagement | undefined =>
  story.engagements.find((engagement) => engagement.tenant === tenant && engagement.municipalityName === name);
const calendarOf = (story: DemoStory, tenant: string) =>
  japaneseOpenDays(story.tenants.find(({ key }) => key === tenant)?.closedDays.map(({ day }) => day));

function lookOf(story: DemoStory, engagement: DemoEngagement): CadenceLook {
  const calendar = calendarOf(story, engagement.tenant);
  const counted = engagement.visits.filter(({ status, mode }) =>
    countsForCadence({ status, mode }, engagement.onlineCounts),
  );
  const open = engagement.visits.filter(({ status }) => status === 'planned').map(({ plannedOn }) => plannedOn);
  return cadenceLookOf(
    {
      engagementStatus: engagement.status,
      dueOn:
        engagement.status === 'active'
          ? visitDueOn(counted.at(-1)?.record?.heldOn ?? engagement.startedOn, engagement.cadenceMonths, calendar)
          : null,
      plannedOn: open.find((day) => day >= story.today) ?? null,
      missingRecordOn: open.find((day) => day < story.today) ?? null,
    },
    story.today,
  );
}

function everyKey(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(everyKey);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'key' && typeof inner === 'string' ? [inner] : everyKey(inner),
  );
}

/** Every day and every moment on it, wherever it stands. */
function refuseBrokenRules(story: DemoStory): void {
  const { today } = story;
  const personOf = new Map(story.people.map((person) => [person.key, person]));
  for (const engagement of story.engagements) {
    const name = `${engagement.municipalityName} on ${today}`;
    const calendar = calendarOf(story, engagement.tenant);
    const lastDay = engagement.closure?.closedOn ?? addDays(today, 60);
    const days: CivilDay[] = [];
    for (const visit of engagement.visits) {
      days.push(visit.plannedOn);
      if (!calendar.isOpen(visit.plannedOn)) throw new Error(`${name}: a visit on a closed day, ${visit.plannedOn}`);
      if (visit.plannedOn < engagement.startedOn) throw new Error(`${name}: a visit before the start`);
      if (visit.plannedAt.slice(0, 10) > visit.plannedOn || visit.plannedAt.slice(0, 10) >= today)
        throw new Error(`${name}: planned too late, ${visit.plannedAt}`);
      if ((visit.record !== null) !== (visit.status === 'recorded' || visit.status === 'confirmed'))
        throw new Error(`${name}: record and status differ`);
      if ((visit.cancellation !== null) !== (visit.status === 'cancelled'))
        throw new Error(`${name}: cancellation and status differ`);
      if (visit.cancellation && visit.cancellation.at.slice(0, 10) >= today)
        throw new Error(`${name}: cancelled in the future`);
      const { record } = visit;
      if (!record) continue;
      if (!calendar.isOpen(record.heldOn) || record.heldOn >= today) throw new Error(`${name}: held ${record.heldOn}`);
      for (const moment of [record.recordedAt, record.confirmedAt])
        if (moment && moment.slice(0, 10) >= today) throw new Error(`${name}: written in the future, ${moment}`);
      if (record.confirmedAt && record.confirmedAt < record.recordedAt)
        throw new Error(`${name}: confirmed before it was written`);
      for (const { personKey } of record.participantsOurs) {
        if (!engagement.team.some((member) => member.personKey === personKey && holds(member, record.heldOn)))
          throw new Error(`${name}: ${personKey} was not in the team`);
      }
      const came = record.participantsOurs.map(
        ({ personKey }) =>
          engagement.team.find((member) => member.personKey === personKey && holds(member, record.heldOn))?.role,
      );
      if (/教授/.test(record.opinion) && !came.includes('professor'))
        throw new Error(`${name}: an opinion on a professor who was not there`);
      if (/ピアの/.test(record.opinion) && !came.includes('peerSupporter'))
        throw new Error(`${name}: an opinion on a peer who was not there`);
      if (
        record.participantsOurs.length === 0 ||
        record.participantsTheirs.length === 0 ||
        record.supportTypes.length === 0
      )
        throw new Error(`${name}: an empty record`);
      if (/[{}]|undefined|NaN/.test(JSON.stringify(Object.values(record).filter((part) => typeof part === 'string'))))
        throw new Error(`${name}: a hole in the text`);
    }
    if (new Set(days).size !== days.length) throw new Error(`${name}: two visits on one day`);
    if ([...days].sort().join() !== days.join()) throw new Error(`${name}: visits out of order`);
    // The number of leads can only change where a term begins or has just ended.
    const turns = engagement.team.flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]));
    for (const day of [engagement.startedOn, ...turns, lastDay].filter(
      (one) => engagement.startedOn <= one && one <= lastDay,
    )) {
      const leads = engagement.team.filter((member) => member.role === 'lead' && holds(member, day));
      if (leads.length !== 1) throw new Error(`${name}: ${leads.length} leads on ${day}`);
    }
    for (const term of [...engagement.team, ...engagement.counterparts, ...engagement.pauses]) {
      if (term.until !== null && term.until < term.from)
        throw new Error(`${name}: ends before it begins, ${JSON.stringify(term)}`);
      if (term.from < engagement.startedOn)
        throw new Error(`${name}: begins before the engagement, ${JSON.stringify(term)}`);
    }
    for (const member of engagement.team) {
      const person = personOf.get(member.personKey);
      const covered = person?.roles.some(
        (role) =>
          role.from <= member.from && (role.until === null || (member.until !== null && member.until <= role.until)),
      );
      if (!covered) throw new Error(`${name}: ${person?.name} is in the team outside the post`);
      if (
        member.role === 'professor' &&
        !story.assignments.some(
          (assignment) =>
            assignment.municipalityCode === engagement.municipalityCode &&
            assignment.from <= member.from &&
            (assignment.until === null || (member.until !== null && member.until <= assignment.until)),
        )
      ) {
        throw new Error(`${name}: ${person?.name} has no assignment`);
      }
    }
    for (const item of engagement.actionItems) {
      if (item.dueOn <= item.createdOn || !calendar.isOpen(item.dueOn)) throw new Error(`${name}: due ${item.dueOn}`);
      if ((item.doneOn === null) !== (item.state === 'open')) throw new Error(`${name}: done without a day`);
      if (item.doneOn && (item.doneOn >= today || item.doneOn < item.createdOn))
        throw new Error(`${name}: done ${item.doneOn}`);
    }
    const stages = engagement.stages.map(({ stage, since }) => `${since} ${stage}`);
    if ([...stages].sort().join() !== stages.join() || engagement.stages[0]?.since !== engagement.startedOn)
      throw new Error(`${name}: stages out of order`);
    if (engagement.challenges.filter(({ isTrue, withdrawnOn }) => isTrue && withdrawnOn === null).length > 1)
      throw new Error(`${name}: two true challenges`);
  }
}

describe.each(TODAYS)('the demo on %s', (today) => {
  const story = storyOn(today);

  it('breaks no rule: open days, the past, one lead, ordered terms within posts and assignments', () => {
    refuseBrokenRules(story);
  });

  it('is the same whenever it is told', () => {
    expect(demoStory(today)).toEqual(story);
  });

  it('names everything once, and what it names exists', () => {
    const keys = everyKey(story);
    expect(keys.length - new Set(keys).size).toBe(0);
    const known = new Set(keys);
    const named = [
      ...JSON.stringify(story).matchAll(
        /"(personKey|organisationKey|byKey|ownerKey|plannedByKey|writtenByKey|confirmedByKey|visitKey|engagementKey|subjectKey|successorKey|predecessorKey|witnessKey|registeredByKey|beginsBy|endsBy)":"([^"]+)"/g,
      ),
    ];
    expect(named.filter(([, , key = '']) => !known.has(key)).map(([whole]) => whole)).toEqual([]);
    const areaKeys = new Set([...areas('20'), ...areas('11')].map(({ key }) => key));
    for (const { areaKey } of story.organisations) if (areaKey !== null) expect(areaKeys).toContain(areaKey);
    for (const tenant of story.tenants) {
      expect(tenant.areaKeys).toEqual(areas(tenant.prefectureCode).map(({ key }) => key));
      expect(tenant.programmeKeys).toEqual(
        programmes()
          .filter(({ demoTenant }) => demoTenant === tenant.key)
          .map(({ key }) => key),
      );
    }
    for (const { tenant, programmeKey } of story.engagements)
      expect(story.tenants.find(({ key }) => key === tenant)?.programmeKeys).toContain(programmeKey);
  });

  it('has an office that was founded just now: itself and an administrator, and nothing else', () => {
    const ofYamanashi = <Row extends { tenant: string | null }>(rows: readonly Row[]) =>
      rows.filter(({ tenant }) => tenant === 'yamanashi');
    expect(ofYamanashi(story.organisations).map(({ name }) => name)).toEqual(['山梨県']);
    expect(ofYamanashi(story.people).flatMap(({ roles }) => roles.map(({ role }) => role))).toEqual(['admin']);
    expect([ofYamanashi(story.engagements), ofYamanashi(story.assignments)]).toEqual([[], []]);
  });

  it('lies where it says: valid codes with their names, in the prefecture of the tenant, health offices in their area', () => {
    const nameOf = new Map(municipalities().map(({ code, name }) => [code, name]));
    for (const { tenant, municipalityCode, municipalityName, team } of story.engagements) {
      expect(isMunicipalityCode(municipalityCode)).toBe(true);
      expect(nameOf.get(municipalityCode)).toBe(municipalityName);
      expect(municipalityCode.slice(0, 2)).toBe(story.tenants.find(({ key }) => key === tenant)?.prefectureCode);
      for (const { personKey } of team) {
        const person = story.people.find(({ key }) => key === personKey);
        expect(person?.tenant).toBe(tenant);
        const offices = story.organisations.filter(
          ({ key, areaKey }) => areaKey !== null && person?.roles[0]?.organisationKey === key,
        );
        for (const { areaKey } of offices)
          expect(areas(municipalityCode.slice(0, 2)).find(({ key }) => key === areaKey)?.municipalityCodes).toContain(
            municipalityCode,
          );
      }
    }
    for (const { municipalityCode } of [...story.assignments, ...story.judgements])
      expect(nameOf.has(municipalityCode)).toBe(true);
  });

  it('has what was promised', () => {
    const count = (tenant: string): number =>
      story.engagements.filter((engagement) => engagement.tenant === tenant).length;
    expect([count('nagano'), count('saitama')]).toEqual([25, 17]);
    for (const name of [
      '飯綱町',
      '小川村',
      '木曽町',
      '佐久穂町',
      '阿智村',
      '白馬村',
      '上松町',
      '大桑村',
      '小谷村',
      '王滝村',
    ])
      expect(of(story, 'nagano', name)?.status).toBe('active');
    expect(
      story.people
        .filter(({ account }) => account)
        .map(({ email }) => email)
        .sort(),
    ).toEqual([...ACCOUNTS].sort());
    expect(new Set(story.people.map(({ email }) => email)).size).toBe(story.people.length);
    for (const tenant of ['nagano', 'saitama']) {
      const people = story.people.filter((person) => person.tenant === tenant);
      const counted = (role: string): number =>
        people.filter(({ roles }) => roles.some((held) => held.role === role)).length;
      expect({
        partner: counted('partner'),
        peer: people.filter(({ peer }) => peer).length,
        expert: people.filter(({ profession }) => profession).length,
      }).toEqual({ partner: 3, peer: 5, expert: 6 });
      expect(
        people.filter(({ roles }) =>
          roles.some(
            ({ role, until }) => (role === 'staff' || role === 'manager') && (until === null || until >= today),
          ),
        ).length,
      ).toBeGreaterThanOrEqual(12);
      const assigned = story.assignments.filter((assignment) => assignment.tenant === tenant);
      expect(assigned.some((assignment) => holds(assignment, today))).toBe(true);
      expect(assigned.some(({ until }) => until !== null && until < today)).toBe(true);
      expect(assigned.some(({ from }) => from > today)).toBe(true);
      expect(
        new Set(story.engagements.filter((engagement) => engagement.tenant === tenant).map(({ status }) => status)),
      ).toEqual(new Set(['active', 'paused', 'closed']));
    }
    for (const { status, startedOn } of story.engagements) {
      if (status !== 'closed') expect(daysBetween(startedOn, today)).toBeGreaterThanOrEqual(180);
      if (status !== 'closed') expect(daysBetween(startedOn, today)).toBeLessThanOrEqual(920);
    }
    const visits = story.engagements.flatMap((engagement) => engagement.visits);
    const cancelled = visits.filter(({ status }) => status === 'cancelled');
    expect(cancelled.length).toBeGreaterThanOrEqual(4);
    const types = visits.flatMap(({ record }) => record?.supportTypes ?? []);
    const share = (wanted: string): number => types.filter((type) => wanted.includes(type)).length / types.length;
    expect(share('AB')).toBeGreaterThan(0.75);
    for (const type of 'CDE') expect(share(type)).toBeGreaterThan(0);
    expect(story.engagements.some(({ team }) => !team.some(({ role }) => role === 'deputy'))).toBe(true);
    expect(story.engagements.some(({ cadenceMonths }) => cadenceMonths === 2)).toBe(true);
    expect(DEMO_NOTICE.ja).toContain('架空');
  });

  it('speaks in at least sixty different ways of what happened', () => {
    const facts = story.engagements.flatMap(({ visits }) =>
      visits.flatMap(({ record }) => (record ? [record.facts] : [])),
    );
    const shapes = new Set(
      facts.map((text) => text.replace(/[0-9]+/g, '#').replace(/\S{2,8}(地区|団地|の台|会)/g, '~')),
    );
    expect(shapes.size).toBeGreaterThanOrEqual(60);
    expect(new Set(facts).size / facts.length).toBeGreaterThan(0.8);
  });

  it('changes leads on 1 April, but for the one engagement where nobody knows the story', () => {
    const unknown: string[] = [];
    for (const { status, municipalityName, startedOn, team, counterparts } of story.engagements) {
      const lead = team.find((member) => member.role === 'lead' && holds(member, today));
      const contact = counterparts.find((person) => person.isMain && holds(person, today));
      const ourLeadSince = lead && lead.from > startedOn ? lead.from : null;
      const theirContactSince = contact && contact.from > startedOn ? contact.from : null;
      if (status === 'active' && nobodyKnows(ourLeadSince, theirContactSince, today).warns)
        unknown.push(municipalityName);
      else if (ourLeadSince) expect(ourLeadSince.slice(5)).toBe('04-01');
    }
    expect(unknown).toEqual(['筑北村']);
    const contacts = story.engagements.flatMap(({ startedOn, counterparts }) =>
      counterparts.filter((person) => person.isMain && person.from > startedOn && isNewlyArrived(person.from, today)),
    );
    expect(contacts.length).toBeGreaterThanOrEqual(4);
  });

  it('asks nobody for more than they can carry', () => {
    for (const person of story.people) {
      const carried = story.engagements.filter(
        ({ status, team }) =>
          status !== 'closed' &&
          team.some((member) => member.personKey === person.key && (member.until === null || member.until >= today)),
      );
      if (person.peer) expect(carried.length).toBeLessThanOrEqual(person.peer.loadLimit);
      const main = carried.filter(({ team }) =>
        team.some(({ personKey, role }) => personKey === person.key && (role === 'lead' || role === 'deputy')),
      );
      expect(main.length).toBeLessThanOrEqual(MAX_LOAD);
    }
    for (const { municipalityCode, tenant, closure } of story.engagements) {
      const peers = story.people.filter(
        (person) => closure && person.tenant === tenant && person.peer?.homeMunicipalityCode === municipalityCode,
      );
      for (const { roles } of peers) expect(roles[0]?.from ?? '').toMatch(/-04-01$/);
      for (const { roles } of peers) expect((roles[0]?.from ?? '') >= (closure?.closedOn ?? '')).toBe(true);
    }
  });

  it('hands over 上松町 and 大桑村 from 梓川 太郎 to 信濃 花子', () => {
    const [transfer] = story.transfers;
    expect(story.transfers).toHaveLength(1);
    if (!transfer) return;
    expect(story.people.find(({ key }) => key === transfer.personKey)?.name).toBe('梓川 太郎');
    expect(transfer.announcedOn < today && today < transfer.effectiveOn).toBe(true);
    expect(daysBetween(today, transfer.effectiveOn)).toBeGreaterThanOrEqual(21);
    expect(daysBetween(today, transfer.effectiveOn)).toBeLessThanOrEqual(70);
    expect(partsOf(transfer.effectiveOn).date).toBe(1);
    const names = transfer.packets.map(
      ({ engagementKey }) => story.engagements.find(({ key }) => key === engagementKey)?.municipalityName,
    );
    expect(names).toEqual(['上松町', '大桑村']);
    for (const { human, successorKey } of transfer.packets) {
      expect(successorKey).toBe('person-nagano-hanako');
      expect(Object.values(human).filter((text) => text !== '')).toHaveLength(2);
    }
    const held = new Set(transfer.dispositions.map(({ holding }) => holding));
    expect(held).toEqual(new Set(['lead', 'deputy', 'visit', 'actionItem']));
    for (const { team } of story.engagements) {
      for (const member of team)
        if (member.personKey === transfer.personKey)
          expect(member.until === null || member.until < transfer.effectiveOn).toBe(true);
    }
  });

  it('puts work on every desk of the two staff accounts', () => {
    for (const [tenant, lead] of [
      ['nagano', 'person-nagano-hanako'],
      ['saitama', 'person-saitama-kenichi'],
    ] as const) {
      const own = story.engagements.filter(
        (engagement) =>
          engagement.tenant === tenant &&
          engagement.team.some((member) => member.personKey === lead && member.role === 'lead' && holds(member, today)),
      );
      const statuses = own.map((engagement) => lookOf(story, engagement).status);
      const counted = (status: string): number => statuses.filter((one) => one === status).length;
      expect(counted('overdue')).toBeGreaterThanOrEqual(tenant === 'nagano' ? 2 : 1);
      expect(counted('recordMissing')).toBe(1);
      expect(counted('planNow')).toBeGreaterThanOrEqual(1);
      expect(counted('onTrack')).toBeGreaterThanOrEqual(2);
      const soon = own.flatMap(({ visits }) =>
        visits.filter(
          ({ status, plannedOn }) => status === 'planned' && plannedOn > today && daysBetween(today, plannedOn) <= 17,
        ),
      );
      expect(soon.length).toBeGreaterThanOrEqual(2);
      const items = story.engagements.flatMap(({ actionItems }) =>
        actionItems.filter(({ ownerKey, state }) => ownerKey === lead && state === 'open'),
      );
      expect(items.length).toBeGreaterThanOrEqual(3);
    }
    const last = story.engagements
      .filter(({ status }) => status === 'active')
      .map(({ visits }) => visits.filter(({ record }) => record).at(-1)?.status);
    expect(last.filter((status) => status === 'recorded').length).toBeGreaterThanOrEqual(3);
    expect(last.filter((status) => status === 'confirmed').length).toBeGreaterThanOrEqual(15);
  });
});

describe('the demo on any day', () => {
  it('breaks no rule from 2024 to 2035', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4300 }), (days) =>
        refuseBrokenRules(demoStory(addDays(civilDay('2024-01-01'), days))),
      ),
      { numRuns: 10 },
    );
  });

  it('gives the same id for the same key, and another for another', () => {
    expect(demoId('person-nagano-hanako')).toBe(demoId('person-nagano-hanako'));
    expect(demoId('person-nagano-hanako')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const keys = everyKey(storyOn(civilDay('2026-11-24')));
    expect(new Set(keys.map(demoId)).size).toBe(keys.length);
  });
});
