import { wareki } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7, validate as isUuid } from 'uuid';
import { HandoverQuestionEntity } from './handover-question.entity.js';
import type { Handover } from './handover.response.js';
import { HandoversQueries } from './handovers.queries.js';
import { lockQuestion } from './handovers.sql.js';
import { noteChange } from './packet-changes.js';
import {
  lastDayForQuestions,
  mustBePredecessor,
  mustBeSuccessor,
  packetOf,
  rightsOn,
  stateAfter,
} from './packet-row.js';
import { PACKET_REFUSALS } from './packet.errors.js';

/** Questions of successors to predecessors about a packet. */
@Injectable()
export class QuestionsService {
  constructor(private readonly queries: HandoversQueries) {}

  /** A question of the successor: from the delivery until thirty days after the receipt. */
  async ask(actor: Actor, id: string, text: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    mustBeSuccessor(actor, row);
    const last = lastDayForQuestions(row);
    if (row.state === 'done' || (last !== null && actor.today > last))
      throw new Refusal(PACKET_REFUSALS.questionsClosed, { until: wareki(last ?? actor.today) });
    if (row.state !== 'handedOver' && row.state !== 'received') stateAfter(row, 'receive');
    await actor.tx.insert(HandoverQuestionEntity, { id: v7(), packetId: id, text, askedBy: personOf(actor) });
    await noteChange(actor, row, { action: 'handover:receive', change: { question: [null, 'asked'] } });
    return this.queries.show(actor, id);
  }

  /** The predecessor's answer, wherever they work now, or the superior's in their place. */
  async answer(actor: Actor, id: string, questionId: string, answer: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    mustBePredecessor(row, rightsOn(actor, row).isPredecessor || row.manages);
    const question = isUuid(questionId) ? await actor.tx.row(lockQuestion, { question: questionId, packet: id }) : null;
    if (!question) throw new Refusal(COMMON_REFUSALS.notFound);
    if (question.isAnswered) throw new Refusal(PACKET_REFUSALS.questionAnswered);
    await actor.tx.update(
      HandoverQuestionEntity,
      { id: questionId },
      {
        answer,
        answeredBy: personOf(actor),
        answeredAt: actor.now,
      },
    );
    await noteChange(actor, row, { action: 'handover:write', change: { question: ['asked', 'answered'] } });
    return this.queries.show(actor, id);
  }
}
