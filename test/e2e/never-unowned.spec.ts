import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type CivilDay, dayInTokyo } from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import fc from 'fast-check';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Nothing is ever left without an owner silently (rule 4.3): whatever ends a lead's term, or only its holder's office,
 * the engagement stands on the manager's desk as a red flag and among the unowned of load and risk, on that very day or
 * before.
 */
const PLACES = ['202011', '202029', '202037', '202045'];
let house: OpenHouse;
let office: OrganisationRow;
let programmeId: string;
let boss: PersonRow;
let [manager, admin]: Browser[] = [] as unknown as Browser[];
let today: CivilDay;

const at = (day: CivilDay): void => {
  today = day;
  house.clock.set(`${day}T09:00:00+09:00`);
};
const open = async (municipalityCode: string, lead: PersonRow): Promise<string> =>
  (await manager.post('/engagements', { municipalityCode, programmeId, startedOn: today, leadId: lead.id }).expect(201))
    .body.id;
const versionOf = async (path: string): Promise<number> => (await manager.get(path).expect(200)).body.version;
const somebody = (): Promise<PersonRow> => house.story.person({ organisation: office, role: 'staff' });
const roleOf = async (person: PersonRow): Promise<{ id: string; version: number }> =>
  (
    await house.database.query<{ id: string; version: number }>(
      'select id, version from role_holding where person_id = $1 order by from_on desc limit 1',
      [person.id],
    )
  )[0]!;
const leadTerm = async (id: string): Promise<string | undefined> =>
  (
    await house.database.query<{ id: string }>(
      `select m.id from team_member m left join team_member_end e on e.member_id = m.id where m.engagement_id = $1 and m.role = 'lead' and e.until_on is null order by m.from_on desc limit 1`,
      [id],
    )
  )[0]?.id;

/** What the manager is shown: engagement → from which day nobody leads. */
async function flagged(): Promise<Map<string, string>> {
  const rows = (await manager.get('/load/rows?figure=unowned&limit=200').expect(200)).body.items as Array<{
    engagementId: string;
    day: string;
  }>;
  const desk = (await manager.get('/desk').expect(200)).body as {
    todo: Array<{ kind: string; engagementId: string; proposedOn: string; reason: string }>;
    leavings: Array<{ engagementIds: string[]; effectiveOn: string }>;
  };
  const red = desk.todo.filter(({ kind }) => kind === 'unowned');
  // What one transfer leaves stands together as one.
  const left = desk.leavings.flatMap(({ engagementIds, effectiveOn }) => engagementIds.map((id) => [id, effectiveOn]));
  const shown = [...red.map((item) => [item.engagementId, item.proposedOn]), ...left] as [string, string][];
  expect(shown).toHaveLength(rows.length);
  expect(new Map(shown)).toEqual(new Map(rows.map((row) => [row.engagementId, row.day])));
  expect(red.every(({ reason }) => reason.endsWith('担当を決めてください。'))).toBe(true);
  expect((await manager.get('/load').expect(200)).body.risks.unowned).toBe(rows.length);
  return new Map(rows.map((row) => [row.engagementId, row.day]));
}

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  at('2026-11-24' as CivilDay);
  const tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  programmeId = await house.story.programme({ tenantId, body: office });
  boss = await house.story.person({ organisation: office, role: 'manager' });
  manager = house.browser(boss);
  admin = house.browser(await house.story.person({ organisation: office, role: 'admin' }));
});
afterAll(() => house.close());

describe('nothing is left without a lead silently', () => {
  const endTerm = (until: CivilDay) => async (id: string) => {
    await manager
      .post(`/engagements/${id}/members/${await leadTerm(id)}/end`, { until }, await versionOf(`/engagements/${id}`))
      .expect(201);
  };
  const transfer = async (person: PersonRow, effectiveOn: CivilDay): Promise<string> =>
    (
      await manager
        .post('/transfers', { personId: person.id, kind: 'transfer', announcedOn: today, effectiveOn })
        .expect(201)
    ).body.id;
  const disposeAll = async (person: PersonRow, effectiveOn: CivilDay, choice: object): Promise<void> => {
    const id = await transfer(person, effectiveOn);
    const {
      items,
      transfer: { version },
    } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body as {
      items: Array<{ key: string; kind: string }>;
      transfer: { version: number };
    };
    await manager
      .put(
        `/transfers/${id}/dispositions`,
        { confirm: true, items: items.filter(({ kind }) => kind === 'lead').map(({ key }) => ({ key, ...choice })) },
        version,
      )
      .expect(200);
  };

  it.each<[what: string, verb: (id: string, lead: PersonRow) => Promise<unknown>, from: string | null]>([
    ['the term of the lead is ended', endTerm('2026-11-23' as CivilDay), '2026-11-24'],
    ['the term is ended for a coming day', endTerm('2027-03-31' as CivilDay), '2027-04-01'],
    [
      'the lead is disabled',
      async (_, lead) =>
        admin
          .post(`/people/${lead.id}/disablement`, { reason: '退職' }, await versionOf(`/people/${lead.id}`))
          .expect(201),
      '2026-11-24',
    ],
    [
      'the role of the lead ends',
      async (_, lead) => {
        const role = await roleOf(lead);
        await admin.patch(`/role-holdings/${role.id}`, { untilOn: '2026-12-31' }, role.version).expect(200);
      },
      '2027-01-01',
    ],
    [
      'the role of the lead is taken back',
      async (_, lead) => {
        await house.database.query(`update role_holding set from_on = '2026-11-24' where person_id = $1`, [lead.id]);
        const role = await roleOf(lead);
        await admin.delete(`/role-holdings/${role.id}`, undefined, role.version).expect(204);
      },
      '2026-11-24',
    ],
    [
      'a transfer ends what the lead holds',
      (_, lead) => disposeAll(lead, '2027-04-01' as CivilDay, { kind: 'end', reason: '県の支援を終えるため' }),
      '2027-04-01',
    ],
    [
      'a transfer is registered and nobody decides',
      (_, lead) => transfer(lead, '2027-04-01' as CivilDay),
      '2027-04-01',
    ],
    [
      'a successor is named (then there is nothing to flag)',
      async (_, lead) =>
        disposeAll(lead, '2027-04-01' as CivilDay, { kind: 'successor', successorId: (await somebody()).id }),
      null,
    ],
    [
      'somebody else is named in one act (then there is nothing to flag)',
      async (id) =>
        manager
          .post(
            `/engagements/${id}/leads`,
            { personId: (await somebody()).id, from: today },
            await versionOf(`/engagements/${id}`),
          )
          .expect(201),
      null,
    ],
  ])('when %s', async (_, verb, from) => {
    const lead = await somebody();
    const id = await open(PLACES[0]!, lead);
    await house.database.query(`update engagement set started_on = '2026-04-01' where id = $1`, [id]);
    await house.database.query(`update team_member set from_on = '2026-04-01' where engagement_id = $1`, [id]);
    expect((await flagged()).get(id)).toBeUndefined();
    await verb(id, lead);
    expect((await flagged()).get(id) ?? null).toBe(from);
    // Out of the way of the next one.
    await manager
      .post(`/engagements/${id}/closure`, { closedOn: today, reason: '終了' }, await versionOf(`/engagements/${id}`))
      .expect(201);
    expect((await flagged()).get(id)).toBeUndefined();
  });

  it('one button on the desk mends it: naming a lead takes the flag away', async () => {
    const lead = await somebody();
    const id = await open(PLACES[1]!, lead);
    await admin
      .post(`/people/${lead.id}/disablement`, { reason: '退職' }, await versionOf(`/people/${lead.id}`))
      .expect(201);
    const item = (
      (await manager.get('/desk').expect(200)).body.todo as Array<{
        kind: string;
        engagementId: string;
        reason: string;
      }>
    ).find(({ engagementId }) => engagementId === id);
    expect(item).toMatchObject({
      kind: 'unowned',
      reason: `主担当の${lead.name}さんは、いま在籍していません。担当を決めてください。`,
    });
    at(addDays(today, 1));
    const now = (
      await manager
        .post(`/engagements/${id}/leads`, { personId: boss.id, from: today }, await versionOf(`/engagements/${id}`))
        .expect(201)
    ).body;
    expect(now.lead.id).toBe(boss.id);
    expect((await flagged()).has(id)).toBe(false);
    await manager.post(`/engagements/${id}/leads`, { personId: lead.id, from: today }, now.version).expect(409);
    await manager.post(`/engagements/${id}/closure`, { closedOn: today, reason: '終了' }, now.version).expect(201);
  });

  it('a packet whose part ended is received by whoever comes to lead, also when a colleague names them', async () => {
    const [leaver, heir, colleague] = [await somebody(), await somebody(), house.browser(await somebody())];
    const id = await open(PLACES[2]!, leaver);
    const effectiveOn = addDays(today, 30);
    await disposeAll(leaver, effectiveOn, { kind: 'end', reason: '県の支援を終えるため' });
    const packetOf = async (
      who: Browser,
    ): Promise<Array<{ id: string; version: number; state: string; successor: { id: string } | null }>> =>
      (
        (await who.get('/handovers?mine=true').expect(200)).body.items as Array<{
          id: string;
          version: number;
          state: string;
          engagementId: string;
          successor: { id: string } | null;
        }>
      ).filter(({ engagementId }) => engagementId === id);
    const theirs = house.browser(heir);
    expect(await packetOf(house.browser(leaver))).toMatchObject([{ state: 'drafting', successor: null }]);
    expect(await packetOf(theirs)).toEqual([]);

    at(effectiveOn);
    await colleague
      .post(`/engagements/${id}/leads`, { personId: heir.id, from: today }, await versionOf(`/engagements/${id}`))
      .expect(201);
    const [packet] = await packetOf(theirs);
    expect(packet).toMatchObject({ state: 'drafting', successor: { id: heir.id } });
    // Until it is received it goes on to whoever leads then.
    const next = await somebody();
    at(addDays(today, 1));
    await colleague
      .post(`/engagements/${id}/leads`, { personId: next.id, from: today }, await versionOf(`/engagements/${id}`))
      .expect(201);
    expect(await packetOf(house.browser(next))).toMatchObject([{ successor: { id: next.id } }]);
    at(addDays(today, 1));
    await colleague
      .post(`/engagements/${id}/leads`, { personId: heir.id, from: today }, await versionOf(`/engagements/${id}`))
      .expect(201);
    const [back] = await packetOf(theirs);
    const written = await manager
      .patch(
        `/handovers/${packet!.id}`,
        { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' },
        back!.version,
      )
      .expect(200);
    const checked = await manager
      .post(`/handovers/${packet!.id}/check`, undefined, written.body.version as number)
      .expect(201);
    const delivered = await manager
      .post(`/handovers/${packet!.id}/delivery`, undefined, checked.body.version as number)
      .expect(201);
    expect(
      (await theirs.post(`/handovers/${packet!.id}/receipt`, undefined, delivered.body.version as number).expect(201))
        .body.state,
    ).toBe('received');
    expect(
      await house.database.query(`select change from audit_entry where subject_id = $1 and change ? 'successor'`, [
        packet!.id,
      ]),
    ).toEqual(Array(3).fill({ change: { successor: [null, 'lead'] } }));
    await manager
      .post(`/engagements/${id}/closure`, { closedOn: today, reason: '終了' }, await versionOf(`/engagements/${id}`))
      .expect(201);
  });

  it('whatever is done in whatever order: who has no lead is flagged, with the right day', async () => {
    const people: PersonRow[] = await Promise.all(Array.from({ length: 4 }, somebody));
    const ids: string[] = [];
    for (const [n, place] of PLACES.entries()) ids.push(await open(place, people[n]!));
    const step = fc.record({
      verb: fc.integer({ min: 0, max: 7 }),
      engagement: fc.nat(3),
      person: fc.nat(3),
      days: fc.integer({ min: 0, max: 40 }),
    });
    // What needs a second person gets one.
    const consented = (asked: Response): unknown =>
      asked.status === 202 ? manager.post(`/consents/${asked.body.id}/agreement`) : asked;
    // Refusals are welcome: what is refused changes nothing.
    const walk = async ({
      verb,
      engagement,
      person: who,
      days,
    }: {
      verb: number;
      engagement: number;
      person: number;
      days: number;
    }): Promise<unknown> => {
      const [id, person, day] = [ids[engagement]!, people[who]!, addDays(today, days)];
      const ofEngagement = await versionOf(`/engagements/${id}`);
      const ofPerson = await versionOf(`/people/${person.id}`);
      switch (verb) {
        case 0: {
          const term = await leadTerm(id);
          return term && manager.post(`/engagements/${id}/members/${term}/end`, { until: day }, ofEngagement);
        }
        case 1:
          return manager.post(`/engagements/${id}/leads`, { personId: person.id, from: day }, ofEngagement);
        case 2:
          return manager.post(
            `/engagements/${id}/members`,
            { personId: person.id, role: 'lead', from: day, until: addDays(day, 20) },
            ofEngagement,
          );
        case 3:
          return admin.post(`/people/${person.id}/disablement`, { reason: '休職' }, ofPerson);
        case 4:
          return admin.delete(`/people/${person.id}/disablement`, undefined, ofPerson);
        case 5: {
          const role = await roleOf(person);
          return consented(await admin.patch(`/role-holdings/${role.id}`, { untilOn: day }, role.version));
        }
        case 6:
          return consented(
            await admin.post(`/people/${person.id}/roles`, { role: 'staff', organisationId: office.id, fromOn: day }),
          );
        default:
          return manager.post('/transfers', {
            personId: person.id,
            kind: 'leave',
            announcedOn: today,
            effectiveOn: day,
          });
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        async (steps, later) => {
          for (const one of steps) {
            const answer = (await walk(one)) as { status?: number } | undefined;
            expect(answer?.status ?? 200).toBeLessThan(500);
          }
          at(addDays(today, later));
          const shown = await flagged();
          for (const id of ids) expect([id, shown.get(id) ?? null]).toEqual([id, await firstDayWithoutLead(id)]);
        },
      ),
      { numRuns: 6, endOnFailure: true, seed: 20261124 },
    );
  });
});

/**
 * The same question asked day by day of the bare rows, apart from rule and statement: who leads, and are they in
 * office?
 */
async function firstDayWithoutLead(id: string): Promise<string | null> {
  const asked = Array.from({ length: 120 }, (_, n) => addDays(today, n));
  const [row] = await house.database.query<{ day: string | null }>(
    `select min(d.day)::text as day from unnest($2::date[]) d(day)
      where not exists (
        select from team_member m left join team_member_end e on e.member_id = m.id join person p on p.id = m.person_id
         where m.engagement_id = $1 and m.role = 'lead' and d.day >= m.from_on and (e.until_on is null or d.day <= e.until_on) and p.disabled_at is null
           and exists (select from role_holding h where h.person_id = p.id and d.day >= h.from_on and (h.until_on is null or d.day <= h.until_on))
           and not exists (select from transfer x where x.person_id = p.id and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on > m.from_on and x.effective_on <= d.day))`,
    [id, asked],
  );
  expect(dayInTokyo(house.clock.now())).toBe(today);
  return row?.day ?? null;
}
