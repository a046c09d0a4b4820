import { sqlIn } from '@banso/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@banso/database';
import { Refusal } from '@banso/http';
import pg from 'pg';
import type { CorrectHandover } from './handover.request.js';
import type { Handover } from './handover.response.js';
import { HandoversQueries } from './handovers.queries.js';
import { HandoversService } from './handovers.service.js';
import {
  actionItem,
  allTo,
  dispose,
  emptyOffice,
  engagement,
  MATSUMOTO,
  type Office,
  openOffice,
  packetOfTransfer,
  preview,
  register,
  step,
  visit,
  withdraw,
  write,
} from '../../../../test/support/handover-story.js';
import { canonicalJson, contentHash } from './packet-content.js';
import { PacketFactsQueries } from './packet-facts.queries.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';
import { QuestionsService } from './questions.service.js';

const MARCH = '2027-03-10T09:00:00+09:00';
const AFTER_ANNOUNCEMENT = '2027-03-25T09:00:00+09:00';
const WRITTEN = {
  history: '足がないと分かり課題を立て直した',
  policy: '答えを言わず待つ',
  pending: 'なし',
  cautions: '連絡は係長を通す',
};

let office: Office;
let engagementId: string;
let transferId: string;
beforeAll(async () => {
  office = await openOffice(MARCH);
});
beforeEach(async () => {
  office.rooms.clock.set(MARCH);
  await emptyOffice(office);
  engagementId = await engagement(office, { lead: office.hanako });
  await visit(office, engagementId, { heldOn: '2027-02-26', writtenBy: office.hanako });
  await visit(office, engagementId, { plannedOn: '2027-04-23' });
  await actionItem(office, engagementId, office.hanako);
  await office.story.counterpart({ engagementId, from: '2026-12-01' });
  transferId = (await register(office, office.hanako)).id;
  await allTo(office, transferId, office.jiro);
});
afterAll(async () => {
  await office.rooms.close();
  await office.database.drop();
});

async function delivered(): Promise<string> {
  const { id } = await packetOfTransfer(office, transferId);
  await write(office, office.hanako, id, WRITTEN);
  await step(office, office.manager, id, 'check');
  await step(office, office.hanako, id, 'deliver');
  return id;
}

const correct = (who: typeof office.hanako, id: string, body: CorrectHandover): Promise<Handover> =>
  office.rooms.as(who, async (actor) =>
    office.rooms
      .get(HandoversService)
      .correct(actor, id, (await office.rooms.get(HandoversQueries).show(actor, id)).version, body),
  );

async function asWorker(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: office.database.workerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function show(id: string, who = office.manager) {
  return office.rooms.as(who, (actor) => office.rooms.get(HandoversQueries).show(actor, id));
}

describe('a packet', () => {
  it('drafts itself from the records and says what is missing', async () => {
    await office.database.query(
      `insert into milestone (id, engagement_id, text, due_on, state, reached_on, created_at) select gen_random_uuid(), $1, t, d::date, s, case s when 'reached' then d::date end, '2026-04-01'
         from (values ('達成した', '2027-01-10', 'reached'), ('試す', '2027-02-10', 'ahead'), ('広げる', '2027-04-15', 'ahead'), ('取りやめた', '2027-04-16', 'dropped'), ('ふりかえる', '2027-10-15', 'ahead')) m(t, d, s)`,
      [engagementId],
    );
    const packet = await packetOfTransfer(office, transferId, office.hanako);
    expect(packet).toMatchObject({
      state: 'drafting',
      predecessor: { name: '信濃 花子' },
      successor: { name: '高原 次郎' },
      effectiveOn: '2027-04-01',
      mayWrite: true,
      mayCheck: false,
      hash: null,
    });
    expect(packet.facts).toMatchObject({
      vision: '歩いて集まれる町',
      cover: { witness: { name: '係長' }, announcedOn: '2027-03-20' },
      counterparts: [{ name: '戸隠 一郎', isNew: false }],
      lastVisits: [{ heldOn: '2027-02-26', facts: '区長と話した' }],
      promises: [{ text: '資料を送る', owner: '信濃 花子', isOverdue: false }],
      material: [{ title: '地域分析', where: '訪問記録', on: '2027-02-26' }],
    });
    expect(packet.facts.ahead.map(({ on, kind }) => [on, kind])).toEqual([
      ['2027-04-15', 'milestone'],
      ['2027-04-20', 'promise'],
      ['2027-04-23', 'plannedVisit'],
    ]);
    expect(packet.facts.yearPlan.map(({ text, kind }) => [text, kind])).toEqual([
      ['試す', 'missedMilestone'],
      ['広げる', 'milestone'],
      ['町を歩く', 'plannedVisit'],
      ['ふりかえる', 'milestone'],
    ]);
    expect([packet.percent, packet.missing]).toEqual([35, ['history', 'policy', 'pending', 'cautions', 'challenges']]);
  });

  it('lives from draft to receipt, with questions for thirty days, and is then done', async () => {
    const { hanako, jiro, manager, rooms } = office;
    const { id } = await packetOfTransfer(office, transferId);
    await write(office, hanako, id, { history: WRITTEN.history, policy: WRITTEN.policy });
    await expect(step(office, manager, id, 'check')).rejects.toMatchObject({
      kind: { code: 'packetIncomplete' },
      fields: [{ field: 'pending' }, { field: 'cautions' }],
    });
    await write(office, hanako, id, { pending: 'なし', cautions: WRITTEN.cautions });
    expect(await step(office, manager, id, 'check')).toMatchObject({
      state: 'checked',
      checkedBy: { name: '係長' },
      percent: 95,
    });
    // A text changed after the check has to be checked again.
    expect(await write(office, hanako, id, { pending: '補助金の返事待ち' })).toMatchObject({
      state: 'drafting',
      checkedBy: null,
    });
    await step(office, manager, id, 'check');
    expect(await step(office, hanako, id, 'deliver')).toMatchObject({
      state: 'handedOver',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      frozenAt: '2027-03-10T00:00:00.000Z',
      mayWrite: false,
    });

    rooms.clock.set('2027-04-02T09:00:00+09:00');
    expect((await show(id, jiro)).mayReceive).toBe(true);
    expect(await step(office, jiro, id, 'receive')).toMatchObject({
      state: 'received',
      receivedAt: '2027-04-02T00:00:00.000Z',
      mayReceive: false,
    });
    const asked = await rooms.as(jiro, (actor) => rooms.get(QuestionsService).ask(actor, id, '区長の連絡先は'));
    const answered = await rooms.as(hanako, (actor) =>
      rooms.get(QuestionsService).answer(actor, id, asked.questions[0]!.id, '係長が知っている'),
    );
    expect(answered.questions).toMatchObject([
      { text: '区長の連絡先は', askedBy: '高原 次郎', answer: '係長が知っている' },
    ]);
    // An answer is a word given: whoever answers later does not write over it.
    await expect(
      rooms.as(manager, (actor) => rooms.get(QuestionsService).answer(actor, id, asked.questions[0]!.id, '分からない')),
    ).rejects.toMatchObject({ kind: { code: 'questionAnswered' } });
    expect((await show(id, jiro)).questions).toMatchObject([{ answer: '係長が知っている' }]);

    rooms.clock.set('2027-05-02T23:00:00+09:00');
    expect((await show(id)).state).toBe('received');
    rooms.clock.set('2027-05-03T00:00:00+09:00');
    expect((await show(id)).state).toBe('done');
    await expect(
      rooms.as(jiro, (actor) => rooms.get(QuestionsService).ask(actor, id, 'もう一つ')),
    ).rejects.toMatchObject({ kind: { code: 'questionsClosed' } });
  });

  it('follows the records while drafting and is frozen for ever after the delivery', async () => {
    const id = await delivered();
    const frozen = await show(id);
    await office.database.query(`update engagement set vision = '別の姿'`);
    await office.database.query(`update person set name = '改姓 花子' where id = $1`, [office.hanako.id]);
    const later = await show(id);
    expect([later.facts, later.hash]).toEqual([frozen.facts, frozen.hash]);
    expect(contentHash(later.facts)).toBe(later.hash);
    for (const sql of [
      `update handover_version set sha256 = 'x'`,
      'delete from handover_version',
      `update handover_signature set name = 'x'`,
      'delete from handover_signature',
    ]) {
      await expect(office.rooms.as(office.manager, (actor) => sqlIn(actor.tx).run(sql))).rejects.toThrow(
        /permission denied/,
      );
      await expect(asWorker(sql)).rejects.toThrow(/permission denied/);
    }
    // Not even the owner's hand changes a frozen row; the purge after the retention removes it whole.
    await expect(office.database.query(`update handover_version set content = '{}'`)).rejects.toThrow(/never changed/);
    await office.database.query(`update person set name = '信濃 花子' where id = $1`, [office.hanako.id]);
  });

  it('that is handed over late, by who sees the records no more, says what stood in them at the check', async () => {
    const { id } = await packetOfTransfer(office, transferId);
    await write(office, office.hanako, id, WRITTEN);
    office.rooms.clock.set('2027-04-10T09:00:00+09:00');
    await visit(office, engagementId, { heldOn: '2027-04-08', writtenBy: office.jiro });
    await step(office, office.manager, id, 'check');
    office.rooms.clock.set('2027-04-12T09:00:00+09:00');
    await visit(office, engagementId, { heldOn: '2027-04-12', writtenBy: office.jiro });
    const draft = await show(id, office.hanako);
    const handedOver = await step(office, office.hanako, id, 'deliver');
    for (const packet of [draft, handedOver, await show(id)]) {
      expect(packet.draftedAt).toBe('2027-04-10T00:00:00.000Z');
      expect(packet.facts.lastVisits.map(({ heldOn }) => heldOn)).toEqual(['2027-04-08', '2027-02-26']);
      expect(packet.facts.cover.witness?.name).toBe(office.manager.name);
    }
    // A superior who hands over in the predecessor's place sees the records, so they are taken as they stand.
    const other = await engagement(office, { lead: office.saburo });
    const transfer = await register(office, office.saburo, { announcedOn: '2027-04-20', effectiveOn: '2027-05-01' });
    await allTo(office, transfer.id, office.jiro);
    const late = (await packetOfTransfer(office, transfer.id)).id;
    await write(office, office.saburo, late, WRITTEN);
    await step(office, office.manager, late, 'check');
    office.rooms.clock.set('2027-05-06T09:00:00+09:00');
    await visit(office, other, { heldOn: '2027-05-02', writtenBy: office.jiro });
    const byTheSuperior = await step(office, office.manager, late, 'deliver');
    expect(byTheSuperior.facts.lastVisits.map(({ heldOn }) => heldOn)).toEqual(['2027-05-02']);
    expect(byTheSuperior.draftedAt).toBe('2027-05-06T00:00:00.000Z');
  });

  it('is corrected as a new version that asks for a new receipt', async () => {
    const id = await delivered();
    const first = await show(id);
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, office.jiro, id, 'receive');
    await expect(write(office, office.hanako, id, { cautions: '連絡は課長を通す' })).rejects.toMatchObject({
      kind: { code: 'packetFrozen' },
    });
    await expect(correct(office.hanako, id, { reason: '誤字', cautions: WRITTEN.cautions })).rejects.toMatchObject({
      kind: { code: 'nothingCorrected' },
    });
    await expect(correct(office.jiro, id, { reason: '誤字', cautions: 'x' })).rejects.toMatchObject({
      kind: { code: 'notPredecessor' },
    });
    const corrected = await correct(office.hanako, id, { reason: '窓口が変わったため', cautions: '連絡は課長を通す' });
    expect(corrected).toMatchObject({
      state: 'handedOver',
      receivedAt: null,
      human: { cautions: '連絡は課長を通す' },
      signatures: [{ step: 'drafted' }, { step: 'handedOver', name: '信濃 花子' }],
    });
    expect(corrected.versions).toMatchObject([
      { number: 2, reason: '窓口が変わったため', isWhole: true },
      {
        number: 1,
        reason: '',
        isWhole: true,
        signatures: [{ step: 'drafted' }, { step: 'checked' }, { step: 'handedOver' }, { step: 'received' }],
      },
    ]);
    const [one, two] = await Promise.all(
      [1, 2].map((number) =>
        office.rooms.as(office.jiro, (actor) => office.rooms.get(PacketVersionsQueries).show(actor, id, number)),
      ),
    );
    expect([one!.content.human.cautions, two!.content.human.cautions]).toEqual([WRITTEN.cautions, '連絡は課長を通す']);
    expect((await step(office, office.jiro, id, 'receive')).state).toBe('received');
    expect(corrected.hash).not.toBe(first.hash);
    expect(await office.database.query('select number, sha256 from handover_version order by number')).toEqual([
      { number: 1, sha256: first.hash },
      { number: 2, sha256: corrected.hash },
    ]);
  });

  it('refuses the wrong person and the wrong moment', async () => {
    const { hanako, jiro, colleague, manager } = office;
    const { id } = await packetOfTransfer(office, transferId);
    await expect(step(office, hanako, id, 'deliver')).rejects.toMatchObject({ kind: { code: 'packetState' } });
    await expect(show(id, jiro)).rejects.toMatchObject({ kind: { code: 'notFound' } });
    await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    for (const wrong of [colleague, manager, hanako])
      await expect(step(office, wrong, id, 'receive')).rejects.toMatchObject({
        kind: { code: 'notSuccessor', ja: expect.stringContaining('後任の{successor}さんだけ') },
        parameters: { successor: '高原 次郎' },
      });
    await expect(write(office, colleague, id, { history: 'x' })).rejects.toMatchObject({ kind: { status: 403 } });
    await expect(
      office.rooms.as(jiro, (actor) => office.rooms.get(HandoversService).receive(actor, id, 1)),
    ).rejects.toMatchObject({ kind: { code: 'stale' } });
    expect((await step(office, jiro, id, 'receive')).state).toBe('received');
    await expect(step(office, jiro, id, 'receive')).rejects.toMatchObject({ kind: { code: 'packetState' } });
  });

  it('nobody checks their own packet', async () => {
    const { manager, saburo } = office;
    await engagement(office, { lead: manager });
    const own = await register(office, manager);
    await allTo(office, own.id, saburo);
    const { id } = await packetOfTransfer(office, own.id);
    await write(office, manager, id, WRITTEN);
    await expect(step(office, manager, id, 'check')).rejects.toMatchObject({ kind: { code: 'ownCheck' } });
  });

  it('is received by an interim holder as well', async () => {
    const { items } = await preview(office, transferId);
    await dispose(
      office,
      transferId,
      items.filter((item) => !item.follows).map(({ key }) => ({ key, kind: 'interim', successorId: office.saburo.id })),
    );
    const id = await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    expect((await step(office, office.saburo, id, 'receive')).state).toBe('received');
  });

  it('of a deputy whose part ends goes to whoever leads, and stays theirs when it is confirmed again', async () => {
    const id = await engagement(office, { municipalityCode: MATSUMOTO, lead: office.jiro, deputy: office.saburo });
    const leaving = (await register(office, office.saburo)).id;
    const end = async (): Promise<unknown> =>
      dispose(
        office,
        leaving,
        (await preview(office, leaving)).items
          .filter((item) => !item.follows)
          .map(({ key }) => ({ key, kind: 'end', reason: '主担当のみとする' })),
      );
    await end();
    const packet = await packetOfTransfer(office, leaving, office.saburo);
    expect(packet).toMatchObject({ engagementId: id, successor: { name: '高原 次郎' } });
    await write(office, office.saburo, packet.id, WRITTEN);
    await step(office, office.manager, packet.id, 'check');
    await end();
    expect(await show(packet.id)).toMatchObject({ state: 'checked', successor: { name: '高原 次郎' } });
  });

  it('begins again when its successor changes after the delivery, and keeps the text and the frozen version', async () => {
    const id = await delivered();
    await allTo(office, transferId, office.saburo);
    expect(await show(id)).toMatchObject({
      state: 'drafting',
      successor: { name: '木曽 三郎' },
      human: { history: WRITTEN.history },
      hash: null,
    });
    await step(office, office.manager, id, 'check');
    await step(office, office.hanako, id, 'deliver');
    expect(
      await office.database.query('select number from handover_version where packet_id = $1 order by number', [id]),
    ).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('is listed for those it concerns, and gone with a withdrawn transfer', async () => {
    const mine = (who: typeof office.hanako) =>
      office.rooms.as(who, (actor) => office.rooms.get(HandoversQueries).list(actor, { mine: true, limit: 50 }));
    expect((await mine(office.hanako)).items).toMatchObject([
      { engagementId, percent: 35, state: 'drafting', municipality: { name: '長野市' } },
    ]);
    expect((await mine(office.jiro)).items).toEqual([]);
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    expect((await mine(office.jiro)).items).toHaveLength(1);
    expect((await mine(office.colleague)).items).toEqual([]);
    await withdraw(office, transferId);
    expect((await mine(office.hanako)).items).toEqual([]);
  });
});

describe('what the page offers and what the verbs do', () => {
  const UNDONE = new Error('undone');
  const VERBS = {
    mayWrite: (service, actor, { id, version }) => service.write(actor, id, version, { cautions: '別の話' }),
    mayCheck: (service, actor, { id, version }) => service.check(actor, id, version),
    mayDeliver: (service, actor, { id, version }) => service.deliver(actor, id, version),
    mayReceive: (service, actor, { id, version }) => service.receive(actor, id, version),
    mayCorrect: (service, actor, { id, version }) =>
      service.correct(actor, id, version, { reason: '直すため', cautions: '別の話' }),
    mayFinish: (service, actor, { id, version }) => service.finish(actor, id, version),
  } satisfies Record<string, (service: HandoversService, actor: Actor, packet: Handover) => Promise<unknown>>;

  /** Every person beside every verb, on the packet as it stands: what is offered is done, what is not is refused. */
  async function compare(id: string, when: string): Promise<number> {
    let offered = 0;
    for (const person of [office.manager, office.hanako, office.jiro, office.colleague]) {
      for (const [right, verb] of Object.entries(VERBS)) {
        const result = await office.rooms
          .as(person, async (actor) => {
            const packet = await office.rooms.get(HandoversQueries).show(actor, id);
            const may = packet[right as keyof typeof VERBS];
            const did = await verb(office.rooms.get(HandoversService), actor, packet).then(
              () => true,
              (error: unknown) => {
                if (error instanceof Refusal) return false;
                throw error;
              },
            );
            throw Object.assign(UNDONE, { may, did });
          })
          .catch((error: unknown) => {
            if (error === UNDONE) return error as unknown as { may: boolean; did: boolean };
            if (error instanceof Refusal) return null; // The packet is not theirs to see.
            throw error;
          });
        if (!result) continue;
        expect([when, person.name, right, result.did]).toEqual([when, person.name, right, result.may]);
        offered += Number(result.may);
      }
    }
    return offered;
  }

  it('agree for everybody, in every state, in service and out of it', async () => {
    const { id } = await packetOfTransfer(office, transferId);
    let offered = 0;
    const at = async (moment: string, when: string): Promise<void> => {
      office.rooms.clock.set(moment);
      offered += await compare(id, when);
    };
    await write(office, office.hanako, id, WRITTEN);
    await at(MARCH, 'drafting');
    await at('2027-04-02T09:00:00+09:00', 'drafting, after the day');
    office.rooms.clock.set(MARCH);
    await step(office, office.manager, id, 'check');
    await at(MARCH, 'checked');
    await at('2027-04-02T09:00:00+09:00', 'checked, after the day');
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, office.hanako, id, 'deliver');
    await at(AFTER_ANNOUNCEMENT, 'handed over');
    await step(office, office.jiro, id, 'receive');
    await at(AFTER_ANNOUNCEMENT, 'received');
    await at('2027-04-24T09:00:00+09:00', 'received, on the last day for questions');
    await at('2027-04-25T09:00:00+09:00', 'done by time');
    // Whoever keeps a role sees the packet when it is closed, and could not correct it.
    await office.database.query('delete from role_end where person_id = $1', [office.hanako.id]);
    await at('2027-04-24T09:00:00+09:00', 'received, in service');
    await at('2027-04-25T09:00:00+09:00', 'done by time, in service');
    office.rooms.clock.set('2027-04-02T09:00:00+09:00');
    await step(office, office.jiro, id, 'finish');
    await at('2027-04-02T09:00:00+09:00', 'done, in service');
    expect(offered).toBeGreaterThan(15);
  });

  it('is not closed over a question that nobody has answered', async () => {
    const id = await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, office.jiro, id, 'receive');
    const service = office.rooms.get(QuestionsService);
    const asked = await office.rooms.as(office.jiro, (actor) => service.ask(actor, id, '鍵はどこに'));
    for (const person of [office.jiro, office.manager]) {
      expect((await show(id, person)).mayFinish).toBe(false);
      await expect(step(office, person, id, 'finish')).rejects.toMatchObject({ kind: { code: 'questionsOpen' } });
    }
    await compare(id, 'received, with a question');
    const [question] = asked.questions;
    await office.rooms.as(office.manager, (actor) => service.answer(actor, id, question!.id, '係の金庫'));
    expect((await step(office, office.manager, id, 'finish')).state).toBe('done');
    // A correction begins the days for questions anew.
    const corrected = await correct(office.manager, id, { reason: '窓口が変わったため', cautions: '別の話' });
    expect(corrected).toMatchObject({ state: 'handedOver', questionsUntil: null });
    office.rooms.clock.set('2027-05-10T09:00:00+09:00');
    expect((await step(office, office.jiro, id, 'receive')).questionsUntil).toBe('2027-06-09');
    expect((await show(id, office.hanako)).state).toBe('received');
  });
});

describe('a question at the moment of finishing', () => {
  /** Comes back once somebody waits for a lock in this database, or `other` has settled. */
  async function untilSomebodyWaits(other: Promise<unknown>): Promise<void> {
    let settled = false;
    void other.finally(() => {
      settled = true;
    });
    for (let waiting = 0; waiting === 0 && !settled;) {
      const [row] = await office.database.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = row!.n;
    }
  }

  it('keeps the packet open', async () => {
    const id = await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, office.jiro, id, 'receive');
    const finishing = await office.rooms.as(office.jiro, async (actor) => {
      await office.rooms.get(QuestionsService).ask(actor, id, '鍵はどこに');
      const outcome = step(office, office.manager, id, 'finish').then(
        ({ state }): string => state,
        (error: { kind: { code: string } }) => error.kind.code,
      );
      await untilSomebodyWaits(outcome);
      return { outcome };
    });
    expect(await finishing.outcome).toBe('questionsOpen');
  });
});

describe('the signatures', () => {
  it('name who wrote, checked, handed over, received and finished, with the post and moment of the day', async () => {
    const { database, hanako, jiro, manager, rooms } = office;
    await database.query(`update person set post = '主任' where id = $1`, [hanako.id]);
    const id = await delivered();
    await database.query(`update person set post = '係長' where id = $1`, [hanako.id]);
    rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, jiro, id, 'receive');
    await expect(step(office, hanako, id, 'finish')).rejects.toMatchObject({ kind: { code: 'notSuccessor' } });
    const done = await step(office, jiro, id, 'finish');
    expect(done).toMatchObject({ state: 'done', mayFinish: false });
    const [begun, later] = ['2027-03-10T00:00:00.000Z', '2027-03-25T00:00:00.000Z'];
    expect(done.signatures).toEqual([
      { step: 'drafted', name: '信濃 花子', post: '主任', at: begun },
      { step: 'checked', name: '係長', post: '', at: begun },
      { step: 'handedOver', name: '信濃 花子', post: '主任', at: begun },
      { step: 'received', name: '高原 次郎', post: '', at: later },
      { step: 'finished', name: '高原 次郎', post: '', at: later },
    ]);
    await expect(
      rooms.as(jiro, (actor) => rooms.get(QuestionsService).ask(actor, id, 'もう一つ')),
    ).rejects.toMatchObject({ kind: { code: 'questionsClosed' } });
    await expect(step(office, manager, id, 'finish')).rejects.toMatchObject({ kind: { code: 'packetState' } });
  });

  it('are gone from a draft that was edited after the check', async () => {
    const { id } = await packetOfTransfer(office, transferId);
    await write(office, office.hanako, id, WRITTEN);
    expect((await step(office, office.manager, id, 'check')).signatures.map(({ step: signed }) => signed)).toEqual([
      'drafted',
      'checked',
    ]);
    expect((await write(office, office.hanako, id, { pending: '書き足し' })).signatures).toEqual([]);
  });
});

describe('facts in one consistent read', () => {
  it('show none of a write that comes between', async () => {
    const { database, hanako } = office;
    const { id } = await packetOfTransfer(office, transferId);
    // Halfway through the facts the reading statement is made to wait: the question for today's date stands behind a
    // lock.
    const body = (
      await database.query<{ def: string }>(`select pg_get_functiondef('ctx_today()'::regprocedure) as def`)
    )[0]!.def;
    const gate = new pg.Client({ connectionString: database.url });
    await gate.connect();
    try {
      await gate.query('select pg_advisory_lock(4711)');
      await database.query(`create or replace function ctx_today() returns date language plpgsql stable as $$ begin
        if current_setting('banso.wait', true) = 'yes' then perform pg_advisory_xact_lock_shared(4711); end if; return nullif(current_setting('app.today', true), '')::date; end $$`);
      const reading = office.rooms.as(hanako, async (actor) => {
        await sqlIn(actor.tx).query(`select set_config('banso.wait', 'yes', true)`);
        return office.rooms.get(PacketFactsQueries).of(actor, [id]);
      });
      while (
        (
          await database.query(
            `select from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'advisory' and datname = current_database()`,
          )
        ).length === 0
      );
      await database.query(`update engagement set vision = 'あとからの姿'`);
      await database.query(`update visit_record set facts = 'あとからの事実'`);
      await database.query(`update action_item set text = 'あとからの約束'`);
      await database.query(`update counterpart set name = 'あとからの人'`);
      await gate.query('select pg_advisory_unlock(4711)');
      const facts = (await reading).get(id)!;
      expect(facts).toMatchObject({
        vision: '歩いて集まれる町',
        visits: [{ facts: '区長と話した' }],
        promises: [{ text: '資料を送る' }],
        counterparts: [{ name: '戸隠 一郎' }],
      });
      expect(JSON.stringify(facts)).not.toContain('あとから');
    } finally {
      await gate.end();
      await database.query(body);
    }
  });

  it('name material with its day, attachments too, initiatives, and the opinion with its reach', async () => {
    const { database, hanako, jiro, rooms } = office;
    const [held] = await database.query<{ id: string }>('select id from visit where held_on is not null');
    await database.query(
      `insert into visit_opinion (visit_id, engagement_id, text, internal) values ($1, $2, '町長は慎重', true)`,
      [held!.id, engagementId],
    );
    await database.query(
      `insert into initiative (id, engagement_id, text, state) values (gen_random_uuid(), $1, '送迎の試行', 'trying')`,
      [engagementId],
    );
    for (const [name, internal] of [
      ['地図.pdf', false],
      ['内部メモ.pdf', true],
    ]) {
      await database.query(
        `insert into attachment (id, engagement_id, visit_id, name, media_type, size, sha256, stored_as, internal, uploaded_by, uploaded_at) values (gen_random_uuid(), $1, $2, $3, 'application/pdf', 1, 'x', gen_random_uuid(), $4, $5, '2027-02-26')`,
        [engagementId, held!.id, name, internal, hanako.id],
      );
    }
    const university = await office.story.organisation({
      tenantId: office.tenantId,
      kind: 'university',
      name: '看護大学',
    });
    for (const [version, text, internal] of [
      [1, '大学の内輪の見立て', true],
      [2, '大学の見立て', false],
    ] as const) {
      await database.query(
        `insert into visit_opinion (visit_id, engagement_id, body_id, version, text, internal, reason, superseded_at) values ($1, $2, $3, $4, $5, $6, '改めた', case when $4 = 1 then '2027-03-01'::date end)`,
        [held!.id, engagementId, university.id, version, text, internal],
      );
    }
    await database.query(`update visit_record_version set superseded_at = '2027-03-01' where visit_id = $1`, [
      held!.id,
    ]);
    await database.query(
      `insert into visit_record_version (visit_id, engagement_id, version, reason, facts, material, written_by, recorded_at) values ($1, $2, 2, '人数の誤り', '区長ら3人と話した', '地域分析', $3, '2027-03-01')`,
      [held!.id, engagementId, jiro.id],
    );
    await database.query(
      `insert into visit_remark (id, visit_id, engagement_id, text, written_by, written_at) values (gen_random_uuid(), $1, $2, '雪の中を来てくれた', $3, '2027-02-27T10:00+09:00')`,
      [held!.id, engagementId, jiro.id],
    );
    const id = await delivered();
    const own = await show(id, hanako);
    expect(own.facts.lastVisits).toMatchObject([
      {
        facts: '区長ら3人と話した',
        otherOpinions: [{ body: '看護大学', text: '大学の見立て' }],
        remarks: [{ by: jiro.name, on: '2027-02-27', text: '雪の中を来てくれた' }],
        corrections: [
          {
            version: 2,
            on: '2027-03-01',
            by: jiro.name,
            reason: '人数の誤り',
            factsBefore: '区長と話した',
            decisionsBefore: '',
          },
        ],
      },
    ]);
    expect(JSON.stringify(own)).not.toContain('内輪の見立て');
    expect(own.facts).toMatchObject({
      initiatives: [{ text: '送迎の試行', state: 'trying' }],
      lastVisits: [{ opinion: '町長は慎重', opinionIsInternal: true }],
    });
    expect(own.facts.material.map(({ title, where, on }) => [title, where, on]).sort()).toEqual([
      ['内部メモ.pdf', '訪問に登録した資料', '2027-02-26'],
      ['地図.pdf', '訪問に登録した資料', '2027-02-26'],
      ['地域分析', '訪問記録', '2027-02-26'],
    ]);

    // The successor still works at another health office: a party to the packet, without reach over the place.
    const areaId = await office.story.area({ tenantId: office.tenantId, name: '松本', municipalityCodes: [MATSUMOTO] });
    const away = await office.story.organisation({
      tenantId: office.tenantId,
      kind: 'healthOffice',
      name: '松本保健福祉事務所',
      areaId,
    });
    const guest = await office.story.person({ organisation: away, role: 'staff', name: '安曇 五郎' });
    await database.query('update handover_packet set successor_id = $2 where id = $1', [id, guest.id]);
    rooms.clock.set(AFTER_ANNOUNCEMENT);
    const seen = await rooms.as(guest, (actor) => rooms.get(HandoversQueries).read(actor, id));
    expect(seen.facts.lastVisits).toMatchObject([{ opinion: null, opinionIsWithheld: true }]);
    expect(JSON.stringify(seen)).not.toMatch(/町長は慎重|内部メモ/);
    expect(await database.query(`select person_id from audit_entry where action = 'handover:read'`)).toEqual([
      { person_id: guest.id },
    ]);
    // Asking and receiving works from there as well, and so does answering after the predecessor's move.
    const asked = await rooms.as(guest, (actor) => rooms.get(QuestionsService).ask(actor, id, '鍵はどこに'));
    expect((await step(office, guest, id, 'receive')).state).toBe('received');
    const [row] = await database.query<{ id: string; organisation_id: string }>(
      'select id, organisation_id from role_holding where person_id = $1',
      [hanako.id],
    );
    await database.query('update role_holding set organisation_id = $2 where id = $1', [row!.id, away.id]);
    const answered = await rooms.as(hanako, (actor) =>
      rooms.get(QuestionsService).answer(actor, id, asked.questions[0]!.id, '係の金庫'),
    );
    expect(answered.questions).toMatchObject([{ answer: '係の金庫', answeredBy: '信濃 花子' }]);
    expect(answered.facts.lastVisits).toMatchObject([{ opinion: null }]);
    await database.query('update role_holding set organisation_id = $2 where id = $1', [row!.id, row!.organisation_id]);
    expect((await show(id, jiro)).facts.lastVisits).toMatchObject([{ opinion: '町長は慎重' }]);
  });
});

describe('the hash', () => {
  it('does not depend on the order in which the content is stored', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'あ' }], a: undefined })).toBe('{"b":[1,{"c":"あ","d":null}]}');
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
  });
});
