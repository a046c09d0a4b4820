import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HandoversQueries } from './handovers.queries.js';
import { HandoversService } from './handovers.service.js';
import { actionItem, allTo, dispose, emptyOffice, engagement, type Office, openOffice, packetOfTransfer, preview, register, step, visit, withdraw, write } from './handover.spec-story.js';
import { canonicalJson, contentHash } from './packet-content.js';

const MARCH = '2027-03-10T09:00:00+09:00';
const AFTER_ANNOUNCEMENT = '2027-03-25T09:00:00+09:00';
const WRITTEN = { history: '足がないと分かり課題を立て直した', policy: '答えを言わず待つ', pending: 'なし', cautions: '連絡は係長を通す' };

let office: Office;
let engagementId: string;
let transferId: string;
beforeAll(async () => { office = await openOffice(MARCH); });
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

function show(id: string, who = office.manager) {
  return office.rooms.as(who, (actor) => office.rooms.get(HandoversQueries).show(actor, id));
}

describe('a packet', () => {
  it('drafts itself from the records and says what is missing', async () => {
    const packet = await packetOfTransfer(office, transferId, office.hanako);
    expect(packet).toMatchObject({ state: 'drafting', predecessor: { name: '信濃 花子' }, successor: { name: '高原 次郎' }, effectiveOn: '2027-04-01', mayWrite: true, mayCheck: false, hash: null });
    expect(packet.facts).toMatchObject({
      vision: '歩いて集まれる町', cover: { witness: { name: '係長' }, announcedOn: '2027-03-20' }, counterparts: [{ name: '戸隠 一郎', isNew: false }],
      lastVisits: [{ heldOn: '2027-02-26', facts: '区長と話した' }], promises: [{ text: '資料を送る', owner: '信濃 花子', isOverdue: false }], material: [{ title: '地域分析', where: '訪問記録 2027-02-26' }],
    });
    expect(packet.facts.ahead.map(({ on, kind }) => [on, kind])).toEqual([['2027-04-20', 'promise'], ['2027-04-23', 'plannedVisit']]);
    expect([packet.percent, packet.missing]).toEqual([35, ['history', 'policy', 'pending', 'cautions', 'challenges']]);
  });

  it('lives from draft to receipt, with questions for thirty days, and is then done', async () => {
    const { hanako, jiro, manager, rooms } = office;
    const { id } = await packetOfTransfer(office, transferId);
    await write(office, hanako, id, { history: WRITTEN.history, policy: WRITTEN.policy });
    await expect(step(office, manager, id, 'check')).rejects.toMatchObject({ kind: { code: 'packetIncomplete' }, fields: [{ field: 'pending' }, { field: 'cautions' }] });
    await write(office, hanako, id, { pending: 'なし', cautions: WRITTEN.cautions });
    expect(await step(office, manager, id, 'check')).toMatchObject({ state: 'checked', checkedBy: { name: '係長' }, percent: 95 });
    // A text changed after the check has to be checked again.
    expect(await write(office, hanako, id, { pending: '補助金の返事待ち' })).toMatchObject({ state: 'drafting', checkedBy: null });
    await step(office, manager, id, 'check');
    expect(await step(office, hanako, id, 'deliver')).toMatchObject({ state: 'handedOver', hash: expect.stringMatching(/^[0-9a-f]{64}$/), frozenAt: '2027-03-10T00:00:00.000Z', mayWrite: false });

    rooms.clock.set('2027-04-02T09:00:00+09:00');
    expect((await show(id, jiro)).mayReceive).toBe(true);
    expect(await step(office, jiro, id, 'receive')).toMatchObject({ state: 'received', receivedAt: '2027-04-02T00:00:00.000Z', mayReceive: false });
    const asked = await rooms.as(jiro, (actor) => rooms.get(HandoversService).ask(actor, id, '区長の連絡先は'));
    const answered = await rooms.as(hanako, (actor) => rooms.get(HandoversService).answer(actor, id, asked.questions[0]!.id, '係長が知っている'));
    expect(answered.questions).toMatchObject([{ text: '区長の連絡先は', askedBy: '高原 次郎', answer: '係長が知っている' }]);

    rooms.clock.set('2027-05-02T23:00:00+09:00');
    expect((await show(id)).state).toBe('received');
    rooms.clock.set('2027-05-03T00:00:00+09:00');
    expect((await show(id)).state).toBe('done');
    await expect(rooms.as(jiro, (actor) => rooms.get(HandoversService).ask(actor, id, 'もう一つ'))).rejects.toMatchObject({ kind: { code: 'questionsClosed' } });
  });

  it('follows the records while drafting and is frozen for ever after the delivery', async () => {
    const id = await delivered();
    const frozen = await show(id);
    await office.database.query(`update engagement set vision = '別の姿'`);
    await office.database.query(`update person set name = '改姓 花子' where id = $1`, [office.hanako.id]);
    const later = await show(id);
    expect([later.facts, later.hash]).toEqual([frozen.facts, frozen.hash]);
    expect(contentHash(later.facts)).toBe(later.hash);
    await expect(office.rooms.as(office.manager, (actor) => actor.tx.run(`update handover_version set sha256 = 'x'`))).rejects.toThrow(/permission denied/);
    await office.database.query(`update person set name = '信濃 花子' where id = $1`, [office.hanako.id]);
  });

  it('is corrected as a new version that asks for a new receipt', async () => {
    const id = await delivered();
    const first = await show(id);
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    await step(office, office.jiro, id, 'receive');
    const corrected = await write(office, office.hanako, id, { cautions: '連絡は課長を通す' });
    expect(corrected).toMatchObject({ state: 'handedOver', receivedAt: null, human: { cautions: '連絡は課長を通す' } });
    expect(corrected.hash).not.toBe(first.hash);
    expect(await office.database.query('select number, sha256 from handover_version order by number')).toEqual([{ number: 1, sha256: first.hash }, { number: 2, sha256: corrected.hash }]);
  });

  it('refuses the wrong person and the wrong moment', async () => {
    const { hanako, jiro, colleague, manager } = office;
    const { id } = await packetOfTransfer(office, transferId);
    await expect(step(office, hanako, id, 'deliver')).rejects.toMatchObject({ kind: { code: 'packetState' } });
    await expect(show(id, jiro)).rejects.toMatchObject({ kind: { code: 'notFound' } });
    await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    for (const wrong of [colleague, manager, hanako]) await expect(step(office, wrong, id, 'receive')).rejects.toMatchObject({ kind: { code: 'notSuccessor' } });
    await expect(write(office, colleague, id, { history: 'x' })).rejects.toMatchObject({ kind: { status: 403 } });
    await expect(office.rooms.as(jiro, (actor) => office.rooms.get(HandoversService).receive(actor, id, 1))).rejects.toMatchObject({ kind: { code: 'stale' } });
    expect((await step(office, jiro, id, 'receive')).state).toBe('received');
    await expect(step(office, jiro, id, 'receive')).rejects.toMatchObject({ kind: { code: 'packetState' } });
  });

  it('nobody checks the own packet', async () => {
    const { manager, saburo } = office;
    await engagement(office, { lead: manager });
    const own = await register(office, manager);
    await allTo(office, own.id, saburo);
    const { id } = await packetOfTransfer(office, own.id);
    await write(office, manager, id, WRITTEN);
    await expect(step(office, manager, id, 'check')).rejects.toMatchObject({ kind: { code: 'ownCheck' } });
  });

  it('is received by an interim holder as well, and needs no successor where the part ends', async () => {
    const { items } = await preview(office, transferId);
    await dispose(office, transferId, items.filter((item) => !item.follows).map(({ key }) => ({ key, kind: 'interim', successorId: office.saburo.id })));
    const id = await delivered();
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    expect((await step(office, office.saburo, id, 'receive')).state).toBe('received');
  });

  it('begins again when its successor changes after the delivery, and keeps the text and the frozen version', async () => {
    const id = await delivered();
    await allTo(office, transferId, office.saburo);
    expect(await show(id)).toMatchObject({ state: 'drafting', successor: { name: '木曽 三郎' }, human: { history: WRITTEN.history }, hash: null });
    await step(office, office.manager, id, 'check');
    await step(office, office.hanako, id, 'deliver');
    expect(await office.database.query('select number from handover_version where packet_id = $1 order by number', [id])).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('is listed for those it concerns, and gone with a withdrawn transfer', async () => {
    const mine = (who: typeof office.hanako) => office.rooms.as(who, (actor) => office.rooms.get(HandoversQueries).list(actor, { mine: true, limit: 50 }));
    expect((await mine(office.hanako)).items).toMatchObject([{ engagementId, percent: 35, state: 'drafting', municipality: { name: '長野市' } }]);
    expect((await mine(office.jiro)).items).toEqual([]);
    office.rooms.clock.set(AFTER_ANNOUNCEMENT);
    expect((await mine(office.jiro)).items).toHaveLength(1);
    expect((await mine(office.colleague)).items).toEqual([]);
    await withdraw(office, transferId);
    expect((await mine(office.hanako)).items).toEqual([]);
  });
});

describe('the hash', () => {
  it('does not depend on the order in which the content is stored', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'あ' }], a: undefined })).toBe('{"b":[1,{"c":"あ","d":null}]}');
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
  });
});
