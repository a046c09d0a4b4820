import {
  HUMAN_FIELD_LABELS,
  HUMAN_FIELDS,
  type HandoverPacketDraft,
  type HumanField,
  nextPacketState,
  type PacketSignature,
  type PacketState,
  questionsUntil,
} from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { HandoverPacketEntity } from './handover-packet.entity.js';
import { HandoverVersionEntity } from './handover-version.entity.js';
import type { CorrectHandover, WriteHandover } from './handover.request.js';
import type { Handover } from './handover.response.js';
import { HandoversQueries } from './handovers.queries.js';
import { noteChange } from './packet-changes.js';
import { contentHash } from './packet-content.js';
import { PacketDrafts } from './packet-drafts.js';
import {
  currentNumber,
  isFrozen,
  lockedPacketOf,
  mustBePredecessor,
  mustBeSuccessor,
  packetOf,
  type PacketRow,
  rightsOn,
  signaturesOf,
  stateAfter,
} from './packet-row.js';
import { PacketSignatures } from './packet-signatures.js';
import { PACKET_REFUSALS } from './packet.errors.js';

/** The life of a packet: write … check … hand over … receive … finish, with corrections. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly queries: HandoversQueries,
    private readonly signatures: PacketSignatures,
    private readonly drafts: PacketDrafts,
  ) {}

  /** Writes the human parts of a packet that was not handed over yet. @throws packetFrozen, notPredecessor */
  async write(actor: Actor, id: string, version: number, request: WriteHandover): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    mustBePredecessor(row, rightsOn(actor, row).isPredecessor || row.manages);
    const edited = nextPacketState(row.state, 'edit');
    if (!edited) throw new Refusal(PACKET_REFUSALS.packetFrozen);
    await this.move(actor, row, edited, {
      ...writtenBy(actor, humanAfter(row, request)),
      checkedBy: null,
      checkedAt: null,
    });
    return this.done(actor, row, 'handover:write', { fields: [null, Object.keys(request)] });
  }

  /** The superior's check, which names the writer too. @throws packetIncomplete naming each part that is not written */
  async check(actor: Actor, id: string, version: number): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    if (rightsOn(actor, row).isPredecessor) throw new Refusal(PACKET_REFUSALS.ownCheck);
    if (!row.manages) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const next = stateAfter(row, 'check');
    const missing = HUMAN_FIELDS.filter((field) => row.human[field].trim() === '');
    if (missing.length > 0) {
      throw new Refusal(
        PACKET_REFUSALS.packetIncomplete,
        {},
        missing.map((field) => ({
          field,
          ja: `${HUMAN_FIELD_LABELS[field].ja}を書いてください（なければ「なし」）。`,
          en: `${HUMAN_FIELD_LABELS[field].en} is not written yet.`,
        })),
      );
    }
    const number = currentNumber(row);
    const [writer, writtenAt] = [
      row.writtenBy ?? row.predecessor.id,
      row.writtenAt ? new Date(row.writtenAt) : actor.now,
    ];
    await this.signatures.signFor(actor, { packetId: id, number, step: 'drafted' }, writer, writtenAt);
    await this.signatures.sign(actor, { packetId: id, number, step: 'checked' });
    await this.move(actor, row, next, { checkedBy: personOf(actor), checkedAt: actor.now });
    // What is checked is what the records say now; it is kept for a predecessor who will not see them at the hand-over.
    await this.drafts.gather(actor, [id]);
    return this.done(actor, row, 'handover:check', { state: [row.state, next] });
  }

  /**
   * Hands the packet over: from now on it is an immutable version with a hash. Its facts are the records as they stand,
   * or, from whoever sees them no more, as they stood when the superior checked the packet.
   */
  async deliver(actor: Actor, id: string, version: number): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    const next = stateAfter(row, 'handOver');
    mustBePredecessor(row, rightsOn(actor, row).mayDeliver);
    const { content, gatheredAt } = (await this.queries.contentsOf(actor, [row])).get(id)!;
    const number = currentNumber(row);
    const handedOver = await this.signatures.sign(actor, { packetId: id, number, step: 'handedOver' });
    const signed = [...signaturesOf(row, number), handedOver];
    const sha256 = await this.freeze(actor, row, content, number, '', signed);
    await this.move(actor, row, next, { facts: content, gatheredAt: new Date(gatheredAt), deliveredAt: actor.now });
    return this.done(actor, row, 'handover:write', {
      state: [row.state, next],
      version: [null, number],
      sha256: [null, sha256],
    });
  }

  /**
   * Corrects what was handed over: a new version with a reason, which asks for a new receipt. The version before stays.
   */
  async correct(actor: Actor, id: string, version: number, { reason, ...request }: CorrectHandover): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    mustBePredecessor(row, rightsOn(actor, row).isPredecessor || row.manages);
    const next = stateAfter(row, 'correct');
    const human = humanAfter(row, request);
    const corrected = HUMAN_FIELDS.filter((field) => human[field] !== row.human[field]);
    if (corrected.length === 0 || !isFrozen(row)) throw new Refusal(PACKET_REFUSALS.nothingCorrected);
    const number = currentNumber(row) + 1;
    const isChecked = row.manages && !rightsOn(actor, row).isPredecessor;
    const signed: PacketSignature[] = [];
    const steps = isChecked ? (['drafted', 'checked', 'handedOver'] as const) : (['drafted', 'handedOver'] as const);
    for (const step of steps) signed.push(await this.signatures.sign(actor, { packetId: id, number, step }));
    const sha256 = await this.freeze(actor, row, { ...row.frozen!.content, human }, number, reason, signed);
    await this.move(actor, row, next, {
      ...writtenBy(actor, human),
      receivedBy: null,
      receivedAt: null,
      questionsUntil: null,
    });
    return this.done(
      actor,
      row,
      'handover:write',
      {
        fields: [null, corrected],
        version: [number - 1, number],
        sha256: [row.frozen!.sha256, sha256],
      },
      reason,
    );
  }

  /** The receipt of the successor or interim holder. */
  async receive(actor: Actor, id: string, version: number): Promise<Handover> {
    mustBeSuccessor(actor, await packetOf(actor, id));
    const row = await lockedPacketOf(actor, id, version);
    const next = stateAfter(row, 'receive');
    await this.signatures.sign(actor, { packetId: id, number: currentNumber(row), step: 'received' });
    await this.move(actor, row, next, {
      receivedBy: personOf(actor),
      receivedAt: actor.now,
      questionsUntil: questionsUntil(actor.today),
    });
    return this.done(actor, row, 'handover:receive', { state: [row.state, next] });
  }

  /**
   * Nothing is left to ask: the successor, or the superior, closes the handover before its thirty days are over, but
   * never over a question that waits for its answer. @throws questionsOpen
   */
  async finish(actor: Actor, id: string, version: number): Promise<Handover> {
    const seen = await packetOf(actor, id);
    if (!seen.manages) mustBeSuccessor(actor, seen);
    const row = await lockedPacketOf(actor, id, version);
    const next = stateAfter(row, 'finish');
    if (row.openQuestions > 0) throw new Refusal(PACKET_REFUSALS.questionsOpen, { count: row.openQuestions });
    await this.signatures.sign(actor, { packetId: id, number: currentNumber(row), step: 'finished' });
    await this.move(actor, row, next, {});
    return this.done(actor, row, 'handover:receive', { state: [row.state, next] });
  }

  /** Writes an immutable version and returns its hash, which is computed here once. */
  private async freeze(
    actor: Actor,
    row: PacketRow,
    draft: HandoverPacketDraft,
    version: number,
    reason: string,
    signatures: readonly PacketSignature[],
  ): Promise<string> {
    const content = { ...draft, version, reason, signatures };
    const sha256 = contentHash(content);
    await actor.tx.insert(HandoverVersionEntity, {
      id: v7(),
      packetId: row.id,
      number: version,
      content,
      sha256,
      frozenAt: actor.now,
      reason,
    });
    return sha256;
  }

  private async move(
    actor: Actor,
    row: PacketRow,
    state: PacketState,
    columns: Partial<HandoverPacketEntity>,
  ): Promise<void> {
    await actor.tx.update(HandoverPacketEntity, { id: row.id }, { ...columns, state, version: () => 'version + 1' });
  }

  private async done(
    actor: Actor,
    row: PacketRow,
    action: string,
    change: Record<string, unknown>,
    reason?: string,
  ): Promise<Handover> {
    await noteChange(actor, row, { action, change, ...(reason ? { reason } : {}) });
    return this.queries.show(actor, row.id);
  }
}

function writtenBy(actor: Actor, human: Record<HumanField, string>): Partial<HandoverPacketEntity> {
  return { ...human, writtenBy: personOf(actor), writtenAt: actor.now };
}

function humanAfter(row: PacketRow, request: WriteHandover): Record<HumanField, string> {
  const after = HUMAN_FIELDS.map((field) => [field, request[field] ?? row.human[field]]);
  return Object.fromEntries(after) as Record<HumanField, string>;
}
