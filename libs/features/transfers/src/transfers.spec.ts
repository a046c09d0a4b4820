import { sqlIn } from '@banso/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TransfersService } from './transfers.service.js';
import {
  actionItem,
  allTo,
  dispose,
  emptyOffice,
  engagement,
  holders,
  MATSUMOTO,
  NAGANO,
  type Office,
  openOffice,
  packetOfTransfer,
  preview,
  register,
  reminder,
  SPRING,
  termsSeen,
  visit,
  withdraw,
} from '../../../../test/support/handover-story.js';

const MARCH = '2027-03-10T09:00:00+09:00';
const ANNOUNCED = '2027-03-20T00:00:00+09:00';
const LAST_EVENING = '2027-03-31T23:59:59+09:00';
const THE_DAY = '2027-04-01T00:00:00+09:00';

let office: Office;
beforeAll(async () => {
  office = await openOffice(MARCH);
});
beforeEach(async () => {
  office.rooms.clock.set(MARCH);
  await emptyOffice(office);
});
afterAll(async () => {
  await office.rooms.close();
  await office.database.drop();
});

/** What a refused verb says of which item. */
async function complaints(verb: Promise<unknown>): Promise<Array<[string, string]>> {
  const refusal = (await verb.then(
    () => {
      throw new Error('It was not refused.');
    },
    (error: unknown) => error,
  )) as { fields?: Array<{ field: string; ja: string }> };
  return (refusal.fields ?? []).map(({ field, ja }) => [field, ja]);
}

describe('what a leaver holds', () => {
  it('finds everything, once, and what follows what', async () => {
    const { hanako, jiro } = office;
    const led = await engagement(office, { lead: hanako, deputy: jiro });
    const helped = await engagement(office, { municipalityCode: MATSUMOTO, lead: jiro, deputy: hanako });
    await office.story.member({
      engagementId: await engagement(office, { lead: jiro }),
      person: hanako,
      role: 'prefecturalStaff',
    });
    await visit(office, led, { plannedOn: '2027-04-15' });
    await visit(office, led, { plannedOn: '2027-03-25' });
    await visit(office, helped, { plannedOn: '2027-04-16' });
    await actionItem(office, led, hanako);
    await actionItem(office, led, jiro);
    await visit(office, led, { plannedOn: '2027-03-05', draftBy: hanako });
    await visit(office, led, { heldOn: '2027-02-10', writtenBy: hanako });
    await reminder(office, led, hanako);

    const { id } = await register(office, hanako);
    const { counts, items, transfer } = await preview(office, id);
    expect(counts).toEqual({
      lead: 1,
      deputy: 1,
      member: 1,
      visit: 1,
      actionItem: 1,
      draft: 1,
      confirmation: 1,
      reminder: 1,
    });
    const lead = items.find((item) => item.kind === 'lead')!;
    expect(items.filter((item) => item.follows === lead.key).map((item) => item.kind)).toEqual([
      'visit',
      'actionItem',
      'draft',
      'confirmation',
      'reminder',
    ]);
    expect(lead).toMatchObject({
      engagementId: led,
      municipality: { code: NAGANO, prefecture: '長野県' },
      disposition: null,
      conflicts: [],
    });
    expect(transfer).toMatchObject({ state: 'registered', held: 8, settled: 0, announced: false });
  });

  it('leaves out what has ended or will end before the day', async () => {
    const { hanako } = office;
    const led = await engagement(office);
    await office.story.member({
      engagementId: led,
      person: hanako,
      role: 'lead',
      from: '2026-04-01',
      until: '2027-03-31',
    });
    const { id } = await register(office, hanako);
    expect((await preview(office, id)).items).toEqual([]);
  });

  it('names candidates with their load and reach on the day', async () => {
    const { hanako, jiro, story, tenantId } = office;
    const led = await engagement(office, { lead: hanako });
    await engagement(office, { municipalityCode: MATSUMOTO, lead: jiro });
    const areaId = await story.area({ tenantId, name: `松本 ${led}`, municipalityCodes: [MATSUMOTO] });
    const nurse = await story.person({
      organisation: await story.organisation({ tenantId, kind: 'healthOffice', name: '松本保健福祉事務所', areaId }),
      role: 'staff',
    });
    const gone = await story.person({ organisation: office.body, role: 'staff', until: '2027-03-31' });
    const { id } = await register(office, hanako);
    const { candidates, items } = await preview(office, id);
    const found = (person: { id: string }) => candidates.find((candidate) => candidate.person.id === person.id);
    expect(found(jiro)).toMatchObject({ leads: 1, deputies: 0, newLeads: 0, hasReach: [led] });
    expect(found(nurse)?.hasReach).toEqual([]);
    expect([found(gone), found(hanako)]).toEqual([undefined, undefined]);
    expect(
      await complaints(dispose(office, id, [{ key: items[0]!.key, kind: 'successor', successorId: nurse.id }])),
    ).toEqual([[items[0]!.key, '後任の所管ではありません。']]);
    expect(
      await complaints(dispose(office, id, [{ key: items[0]!.key, kind: 'successor', successorId: gone.id }])),
    ).toEqual([[items[0]!.key, '後任は在籍していません。']]);
  });
});

describe('confirming', () => {
  it('moves everything at midnight in Tokyo without anything running', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: hanako });
    const helped = await engagement(office, { municipalityCode: MATSUMOTO, lead: saburo, deputy: hanako });
    const promise = await actionItem(office, led, hanako);
    const { id } = await register(office, hanako);
    const confirmed = await allTo(office, id, jiro);
    expect(confirmed.transfer).toMatchObject({ state: 'confirmed', held: 3, settled: 3 });

    const owner = () =>
      office.rooms.as(
        office.manager,
        async (actor) =>
          (
            await sqlIn(actor.tx).query<{ name: string }>(
              'select p.name from action_item_owner o join person p on p.id = o.person_id where o.action_item_id = $1 and o.from_on <= $2 order by o.from_on desc limit 1',
              [promise, actor.today],
            )
          )[0]?.name,
      );
    office.rooms.clock.set(LAST_EVENING);
    expect([
      await holders(office, jiro, led, 'lead'),
      await holders(office, jiro, helped, 'deputy'),
      await owner(),
    ]).toEqual([['信濃 花子'], ['信濃 花子'], '信濃 花子']);
    office.rooms.clock.set(THE_DAY);
    expect([
      await holders(office, jiro, led, 'lead'),
      await holders(office, jiro, helped, 'deputy'),
      await owner(),
    ]).toEqual([['高原 次郎'], ['高原 次郎'], '高原 次郎']);
    const results = await office.database.query<{ result: string }>(
      "select result from disposition where held_kind <> 'role'",
    );
    expect(results.map(({ result }) => (JSON.parse(result) as { did: string }).did).sort()).toEqual([
      'ownerMoved',
      'termMoved',
      'termMoved',
    ]);
    expect((await preview(office, id)).transfer.state).toBe('effective');
  });

  it('gives a peer who takes over sight of the engagement from midnight on, and takes it from the leaver', async () => {
    const { story, university } = office;
    const led = await engagement(office, { lead: office.jiro });
    const [before, after] = [
      await story.person({ organisation: university, role: 'peer' }),
      await story.person({ organisation: university, role: 'peer' }),
    ];
    await story.member({ engagementId: led, person: before, role: 'peerSupporter' });
    await story.peerSupporter({ person: after });
    const { id } = await register(office, before);
    await allTo(office, id, after);
    const sees = async (person: typeof before) =>
      (await office.rooms.as(person, (actor) => sqlIn(actor.tx).query('select id from engagement'))).length;
    office.rooms.clock.set(LAST_EVENING);
    expect([await sees(before), await sees(after)]).toEqual([1, 0]);
    office.rooms.clock.set(THE_DAY);
    expect([await sees(before), await sees(after)]).toEqual([0, 1]);
  });

  it('ends a part with a reason, and leaves no action item without a holder', async () => {
    const { hanako, jiro } = office;
    const led = await engagement(office, { lead: hanako });
    const promise = `actionItem:${await actionItem(office, led, hanako)}`;
    const { id } = await register(office, hanako);
    const lead = (await preview(office, id)).items[0]!.key;
    expect(await complaints(dispose(office, id, [{ key: lead, kind: 'end' }]))).toEqual([
      [lead, '終了の理由がありません。'],
      [promise, expect.stringContaining('宿題と派遣の必要は持ち主なしにできません')],
    ]);
    await dispose(office, id, [
      { key: lead, kind: 'end', reason: '支援を終える' },
      { key: promise, kind: 'interim', successorId: jiro.id },
    ]);
    office.rooms.clock.set(THE_DAY);
    expect(await holders(office, jiro, led, 'lead')).toEqual([]);
  });

  it('is all or nothing and names every item that stands against it', async () => {
    const { hanako, jiro } = office;
    await engagement(office, { lead: hanako });
    await engagement(office, { municipalityCode: MATSUMOTO, lead: hanako });
    const { id } = await register(office, hanako);
    const [first, second] = (await preview(office, id)).items.map((item) => item.key) as [string, string];
    expect(await complaints(dispose(office, id, [{ key: first, kind: 'successor', successorId: jiro.id }]))).toEqual([
      [second, '引継ぎ先が決まっていません。'],
    ]);
    expect(
      await complaints(
        dispose(office, id, [
          { key: first, kind: 'successor', successorId: hanako.id },
          { key: second, kind: 'successor', successorId: jiro.id },
        ]),
      ),
    ).toEqual([[first, '後任が異動する本人です。']]);
    expect(
      await complaints(
        dispose(office, id, [
          { key: 'lead:018f0000-0000-7000-8000-000000000000', kind: 'successor', successorId: jiro.id },
        ]),
      ),
    ).toEqual([['lead:018f0000-0000-7000-8000-000000000000', 'この人が持っているものではありません。']]);
    expect(await office.database.query('select from team_member where transfer_id is not null')).toHaveLength(0);
    expect(await office.database.query('select from handover_packet')).toHaveLength(0);

    const kept = await dispose(office, id, [{ key: first, kind: 'successor', successorId: jiro.id }], false);
    expect(kept.transfer).toMatchObject({ state: 'registered', held: 2, settled: 1 });
    expect(kept.candidates.find((candidate) => candidate.person.id === jiro.id)?.newLeads).toBe(1);
  });

  it('warns of a successor who leaves too, and who would carry too much', async () => {
    const { hanako, jiro, saburo, database } = office;
    await engagement(office, { lead: hanako });
    await engagement(office, { municipalityCode: MATSUMOTO, lead: hanako });
    const { id } = await register(office, hanako);
    await register(office, jiro, { effectiveOn: '2027-04-15' });
    const keys = (await preview(office, id)).items.map((item) => item.key);
    expect((await complaints(allTo(office, id, jiro))).map(([, text]) => text)).toEqual([
      '後任も異動します。',
      '後任も異動します。',
    ]);
    await database.query('update person set load_limit = 1 where id = $1', [saburo.id]);
    expect((await complaints(allTo(office, id, saburo))).map(([field, text]) => [field, text])).toEqual(
      keys.map((key) => [
        key,
        '後任の担当が2件になり、上限の1件を超えます。ほかの人に分けるか、管理の「利用者」の画面で「担当の上限」を変えてください。',
      ]),
    );
    await database.query('update person set load_limit = null where id = $1', [saburo.id]);
    await allTo(office, id, saburo);
  });

  it('is done again until the day, and replaces what it wrote', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: hanako });
    const { id } = await register(office, hanako);
    await allTo(office, id, jiro);
    const former = await packetOfTransfer(office, id);
    await allTo(office, id, saburo);
    const packet = await packetOfTransfer(office, id);
    expect([packet.id, packet.successor?.name]).toEqual([former.id, '木曽 三郎']);
    office.rooms.clock.set(THE_DAY);
    expect(await holders(office, office.manager, led, 'lead')).toEqual(['木曽 三郎']);
    expect(await office.database.query('select from team_member where transfer_id is not null')).toHaveLength(1);
    await expect(allTo(office, id, jiro)).rejects.toMatchObject({ kind: { code: 'transferEffective' } });
  });

  it('hands on what a former transfer will bring', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: hanako });
    await allTo(office, (await register(office, hanako)).id, jiro);
    const second = await register(office, jiro, { announcedOn: '2027-06-20', effectiveOn: '2027-07-01' });
    await allTo(office, second.id, saburo);
    const leadOn = async (now: string) => {
      office.rooms.clock.set(now);
      return holders(office, office.manager, led, 'lead');
    };
    expect([
      await leadOn(LAST_EVENING),
      await leadOn(THE_DAY),
      await leadOn('2027-06-30T12:00:00+09:00'),
      await leadOn('2027-07-01T00:00:00+09:00'),
    ]).toEqual([['信濃 花子'], ['高原 次郎'], ['高原 次郎'], ['木曽 三郎']]);
  });
});

describe('registering and withdrawing', () => {
  it('refuses days that do not fit, and a second transfer while one is open', async () => {
    const { hanako } = office;
    expect(await complaints(register(office, hanako, { announcedOn: '2027-04-02' }))).toEqual([
      ['effectiveOn', '発令日は内示日より前にできません。'],
    ]);
    expect(
      (await complaints(register(office, hanako, { announcedOn: '2027-03-01', effectiveOn: '2027-03-09' })))[0]?.[0],
    ).toBe('effectiveOn');
    const { id } = await register(office, hanako);
    await expect(register(office, hanako, { effectiveOn: '2027-05-01' })).rejects.toMatchObject({
      kind: { code: 'transferAlreadyOpen' },
    });
    await withdraw(office, id);
    await register(office, hanako);
  });

  it('takes back every term it wrote, and puts a former end back', async () => {
    const { hanako, jiro, story } = office;
    const led = await engagement(office, { lead: hanako });
    const helped = await engagement(office, { municipalityCode: MATSUMOTO });
    await story.member({
      engagementId: helped,
      person: hanako,
      role: 'deputy',
      from: '2026-04-01',
      until: '2028-03-31',
    });
    await actionItem(office, led, hanako);
    const { id } = await register(office, hanako);
    const before = await termsSeen(office, office.manager);
    await allTo(office, id, jiro);
    expect(await termsSeen(office, office.manager)).toHaveLength(4);
    await withdraw(office, id);
    expect(await termsSeen(office, office.manager)).toEqual(before);
    expect(await office.database.query('select from action_item_owner where transfer_id is not null')).toHaveLength(0);
    office.rooms.clock.set(THE_DAY);
    expect(await holders(office, office.manager, led, 'lead')).toEqual(['信濃 花子']);
    await expect(withdraw(office, id)).rejects.toMatchObject({ kind: { code: 'transferWithdrawn' } });
  });

  it('cannot be withdrawn on its day', async () => {
    const { hanako, jiro } = office;
    await engagement(office, { lead: hanako });
    const { id } = await register(office, hanako);
    await allTo(office, id, jiro);
    office.rooms.clock.set(THE_DAY);
    await expect(withdraw(office, id)).rejects.toMatchObject({ kind: { code: 'transferEffective' } });
  });
});

describe('the list of transfers', () => {
  /** Everything that a person comes by, turning page after page. */
  async function leaf(
    who: Office['manager'],
    limit: number,
    cursor?: string,
  ): Promise<{ ids: string[]; pages: number }> {
    const { items, nextCursor } = await office.rooms.as(who, (actor) =>
      office.rooms.get(TransfersService).list(actor, { limit, cursor }),
    );
    expect(items.length).toBeLessThanOrEqual(limit);
    const rest = nextCursor ? await leaf(who, limit, nextCursor) : { ids: [], pages: 0 };
    return { ids: [...items.map(({ id }) => id), ...rest.ids], pages: rest.pages + 1 };
  }

  it('comes page by page, the latest effective day first and each once, many of one day too', async () => {
    const { hanako, jiro, saburo, colleague, manager } = office;
    const summer = await register(office, hanako, { effectiveOn: '2027-07-01' });
    const sameDay = [await register(office, jiro), await register(office, saburo)].map(({ id }) => id);
    const soon = await register(office, colleague, { effectiveOn: '2027-03-25' });
    const inOrder = [summer.id, ...sameDay.sort().reverse(), soon.id];
    for (const [limit, pages] of [
      [1, 4],
      [2, 2],
      [3, 2],
      [200, 1],
    ] as const)
      expect(await leaf(manager, limit)).toEqual({ ids: inOrder, pages });
  });

  it('turning its pages comes by no transfer that is hidden, nor does a page tell that one was left out', async () => {
    const { hanako, jiro, saburo, colleague, manager } = office;
    const open = await register(office, hanako, { announcedOn: '2027-03-01', effectiveOn: '2027-04-01' });
    const hidden = await register(office, jiro, { effectiveOn: '2027-07-01' });
    const last = await register(office, saburo, { announcedOn: '2027-03-01', effectiveOn: '2027-03-25' });
    const takenBack = await register(office, colleague, { announcedOn: '2027-03-01', effectiveOn: '2027-03-28' });
    await withdraw(office, takenBack.id);
    expect(await leaf(manager, 1)).toEqual({ ids: [hidden.id, open.id, takenBack.id, last.id], pages: 4 });
    expect(await leaf(hanako, 1)).toEqual({ ids: [open.id, last.id], pages: 2 });
    expect((await leaf(hanako, 2)).pages).toBe(1);
    expect((await leaf(jiro, 1)).ids).toEqual([hidden.id, open.id, last.id]);
    expect((await leaf(colleague, 1)).ids).toEqual([open.id, takenBack.id, last.id]);
    const { nextCursor } = await office.rooms.as(manager, (actor) =>
      office.rooms.get(TransfersService).list(actor, { limit: 1 }),
    );
    expect((await leaf(hanako, 1, nextCursor!)).ids).toEqual([open.id, last.id]);
  });
});

describe('secrecy until the announcement', () => {
  it('shows transfer, terms and packet to managers and the leaver only, and to all on the day', async () => {
    const { hanako, jiro, colleague, manager, story, university } = office;
    const led = await engagement(office, { lead: hanako });
    await actionItem(office, led, hanako);
    const partner = await story.person({ organisation: university, role: 'partner' });
    await story.assignment({ organisation: university, municipalityCode: NAGANO });
    const { id } = await register(office, hanako);
    await allTo(office, id, jiro);

    const seen = (who: typeof hanako) =>
      office.rooms.as(who, async (actor) => ({
        transfers: (await office.rooms.get(TransfersService).list(actor, { limit: 50 })).items.length,
        newTerms: (await sqlIn(actor.tx).query(`select from team_member where hidden_until is not null`)).length,
        ends: (await sqlIn(actor.tx).query('select from team_member_end')).length,
        newOwners: (await sqlIn(actor.tx).query('select from action_item_owner where hidden_until is not null')).length,
        packets: (await sqlIn(actor.tx).query('select from handover_packet')).length,
        dispositions: (await sqlIn(actor.tx).query('select from disposition')).length,
      }));
    const nothing = { transfers: 0, newTerms: 0, ends: 0, newOwners: 0, packets: 0, dispositions: 0 };
    const everything = { transfers: 1, newTerms: 1, ends: 1, newOwners: 1, packets: 1, dispositions: 3 };
    for (const who of [jiro, colleague, partner]) expect(await seen(who)).toEqual(nothing);
    expect(await seen(manager)).toEqual(everything);
    expect(await seen(hanako)).toMatchObject({ transfers: 1, ends: 1, packets: 1, dispositions: 3 });
    expect((await preview(office, id, hanako)).items).toHaveLength(2);
    await expect(preview(office, id, colleague)).rejects.toMatchObject({ kind: { code: 'notFound' } });

    office.rooms.clock.set(ANNOUNCED);
    expect(await seen(jiro)).toEqual(everything);
    expect(await seen(partner)).toMatchObject({ newTerms: 1, ends: 1, packets: 0 });
    await expect(preview(office, id, colleague)).rejects.toMatchObject({ kind: { code: 'notFound' } });
  });

  it('keeps the note from those outside, and other tenants from everything', async () => {
    const { hanako, colleague } = office;
    const { id } = await office.rooms.as(office.manager, (actor) =>
      office.rooms.get(TransfersService).register(actor, { personId: hanako.id, ...SPRING, note: '内々の話' }),
    );
    office.rooms.clock.set(ANNOUNCED);
    const shownTo = (who: typeof hanako) =>
      office.rooms.as(who, (actor) => office.rooms.get(TransfersService).show(actor, id));
    expect([(await shownTo(colleague)).note, (await shownTo(hanako)).note]).toEqual(['', '内々の話']);
    const elsewhere = await office.story.tenant('11');
    const stranger = await office.story.person({
      organisation: await office.story.organisation({ tenantId: elsewhere }),
      role: 'manager',
    });
    await expect(shownTo(stranger)).rejects.toMatchObject({ kind: { code: 'notFound' } });
  });
});
