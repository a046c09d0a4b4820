import { HUMAN_FIELD_LABELS, HUMAN_FIELDS, type HandoverPacketDraft, type HumanField, nextPacketState, type PacketState } from '@banso/domain';
import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7, validate as isUuid } from 'uuid';
import { HANDOVER_REFUSALS } from './handover.errors.js';
import { HandoversQueries } from './handovers.queries.js';
import type { WriteHandover } from './handover.request.js';
import type { Handover } from './handover.response.js';
import { contentHash } from './packet-content.js';
import { lastDayForQuestions, lockedPacketOf, packetOf, type PacketRow, rightsOn, stateAfter } from './packet-row.js';

/** What else a step in a packet's life sets. */
type MovedColumn = 'checked_by' | 'checked_at' | 'received_by' | 'received_at' | 'delivered_at' | 'drafted_at' | 'facts';

/** The life of a packet: write … check … hand over … receive, then questions and answers. */
@Injectable()
export class HandoversService {
  constructor(private readonly queries: HandoversQueries) {}

  /** Writes the human parts. In a frozen packet that is a correction: it makes a new version, which asks for a new receipt. */
  async write(actor: Actor, id: string, version: number, request: WriteHandover): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    if (!rightsOn(actor, row).isPredecessor && !row.manages) throw new Refusal(HANDOVER_REFUSALS.notPredecessor);
    const human = { ...row.human, ...Object.fromEntries(HUMAN_FIELDS.flatMap((field) => (request[field] === undefined ? [] : [[field, request[field]]]))) } as Record<HumanField, string>;
    await actor.tx.run('update handover_packet set history = $2, policy = $3, pending = $4, cautions = $5 where id = $1', [id, human.history, human.policy, human.pending, human.cautions]);
    const edited = nextPacketState(row.state, 'edit');
    if (edited) await this.move(actor, row, edited, { checked_by: null, checked_at: null });
    else {
      const next = stateAfter(row, 'correct');
      await this.freeze(actor, row, { ...row.frozen!.content, human });
      await this.move(actor, row, next, { received_by: null, received_at: null });
    }
    return this.done(actor, row, 'handover:write', { fields: [null, Object.keys(request)] });
  }

  /** The superior's check. @throws packetIncomplete naming each part that is not written */
  async check(actor: Actor, id: string, version: number): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    if (rightsOn(actor, row).isPredecessor) throw new Refusal(HANDOVER_REFUSALS.ownCheck);
    if (!row.manages) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const next = stateAfter(row, 'check');
    const missing = HUMAN_FIELDS.filter((field) => row.human[field].trim() === '');
    if (missing.length > 0) {
      throw new Refusal(HANDOVER_REFUSALS.packetIncomplete, {}, missing.map((field) => ({ field, ja: `${HUMAN_FIELD_LABELS[field].ja}を書いてください（なければ「なし」）。`, en: `${HUMAN_FIELD_LABELS[field].en} is not written yet.` })));
    }
    await this.move(actor, row, next, { checked_by: personOf(actor), checked_at: actor.now });
    return this.done(actor, row, 'handover:check', { state: [row.state, next] });
  }

  /** Hands the packet over: from now on it is an immutable version with a hash. */
  async deliver(actor: Actor, id: string, version: number): Promise<Handover> {
    const row = await lockedPacketOf(actor, id, version);
    const next = stateAfter(row, 'handOver');
    if (!rightsOn(actor, row).mayDeliver) throw new Refusal(HANDOVER_REFUSALS.notPredecessor);
    const content = (await this.queries.contentsOf(actor, [row])).get(id)!;
    await this.freeze(actor, row, content);
    await this.move(actor, row, next, { facts: JSON.stringify(content), drafted_at: actor.now, delivered_at: actor.now });
    return this.done(actor, row, 'handover:write', { state: [row.state, next] });
  }

  /** The receipt of the successor or interim holder. */
  async receive(actor: Actor, id: string, version: number): Promise<Handover> {
    const seen = await packetOf(actor, id);
    if (seen.successor?.id !== actor.personId) throw new Refusal(HANDOVER_REFUSALS.notSuccessor);
    const row = await lockedPacketOf(actor, id, version);
    const next = stateAfter(row, 'receive');
    await this.move(actor, row, next, { received_by: personOf(actor), received_at: actor.now });
    return this.done(actor, row, 'handover:receive', { state: [row.state, next] });
  }

  /** A question of the successor: from the delivery until thirty days after the receipt. */
  async ask(actor: Actor, id: string, text: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    if (row.successor?.id !== actor.personId) throw new Refusal(HANDOVER_REFUSALS.notSuccessor);
    const last = lastDayForQuestions(row);
    if (row.state === 'done' || (last !== null && actor.today > last)) throw new Refusal(HANDOVER_REFUSALS.questionsClosed);
    if (row.state !== 'handedOver' && row.state !== 'received') stateAfter(row, 'receive');
    await actor.tx.run('insert into handover_question (id, engagement_id, packet_id, text, asked_by) values ($1, $2, $3, $4, $5)', [v7(), row.engagementId, id, text, personOf(actor)]);
    return this.done(actor, row, 'handover:receive', { question: [null, 'asked'] });
  }

  /** The predecessor's answer, or the superior's in their place. */
  async answer(actor: Actor, id: string, questionId: string, answer: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    if (!rightsOn(actor, row).isPredecessor && !row.manages) throw new Refusal(HANDOVER_REFUSALS.notPredecessor);
    const answered = isUuid(questionId)
      ? await actor.tx.run('update handover_question set answer = $3, answered_by = $4, answered_at = $5 where id = $1 and packet_id = $2', [questionId, id, answer, personOf(actor), actor.now]) : 0;
    if (answered === 0) throw new Refusal(COMMON_REFUSALS.notFound);
    return this.done(actor, row, 'handover:write', { question: ['asked', 'answered'] });
  }

  private async freeze(actor: Actor, row: PacketRow, content: HandoverPacketDraft): Promise<void> {
    await actor.tx.run(
      'insert into handover_version (id, engagement_id, packet_id, number, content, sha256, frozen_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [v7(), row.engagementId, row.id, (row.frozen?.number ?? 0) + 1, JSON.stringify(content), contentHash(content), actor.now]);
  }

  private async move(actor: Actor, row: PacketRow, state: PacketState, columns: Partial<Record<MovedColumn, unknown>>): Promise<void> {
    const set = Object.keys(columns).map((column, index) => `, ${column} = $${index + 3}`).join('');
    await actor.tx.run(`update handover_packet set version = version + 1, state = $2${set} where id = $1`, [row.id, state, ...Object.values(columns)]);
  }

  private async done(actor: Actor, row: PacketRow, action: string, change: Record<string, unknown>): Promise<Handover> {
    actor.tx.changed('handover', row.id);
    await audit(actor, { action, subjectKind: 'handover', subjectId: row.id, engagementId: row.engagementId, change });
    return this.queries.show(actor, row.id);
  }
}
