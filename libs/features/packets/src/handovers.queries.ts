import { completeness, draftPacket, type HandoverPacketDraft, withoutInternal } from '@banso/domain';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { keyIn, type Page, pageOf } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { HandoverQuery } from './handover.request.js';
import type { Handover, HandoverQuestion, HandoverRow } from './handover.response.js';
import { packetQuestions } from './handovers.sql.js';
import { PacketFactsQueries } from './packet-facts.queries.js';
import {
  currentNumber,
  isFrozen,
  lastDayForQuestions,
  packetOf,
  type PacketRow,
  packetsListed,
  rightsOn,
  shownState,
  signaturesOf,
} from './packet-row.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';

/** What a packet says, and the moment as of which its facts were gathered. */
export interface PacketContent {
  content: HandoverPacketDraft;
  /** ISO 8601. */
  gatheredAt: string;
}

/** Looking at packets. */
@Injectable()
export class HandoversQueries {
  constructor(
    private readonly facts: PacketFactsQueries,
    private readonly versions: PacketVersionsQueries,
  ) {}

  async list(actor: Actor, query: HandoverQuery): Promise<Page<HandoverRow>> {
    const [after = null] = keyIn(query.cursor, 'id') ?? [];
    const { transfer, mine } = query;
    const rows = await packetsListed(actor, { transfer, mine, after, limit: query.limit + 1 });
    const page = pageOf(rows, query.limit, (row) => [row.id]);
    const contents = await this.contentsOf(actor, page.items);
    const items = page.items.map((row) => rowOf(actor, row, contents.get(row.id)!.content));
    return { items, nextCursor: page.nextCursor };
  }

  /**
   * A packet as somebody reads it. Whoever has no reach over the place any more, or not yet, leaves a line in the audit
   * log.
   */
  async read(actor: Actor, id: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    if (!row.seesInternal) {
      await audit(actor, {
        action: 'handover:read',
        subjectKind: 'handover',
        subjectId: id,
        engagementId: row.engagementId,
        municipalityCode: row.municipality.code,
      });
    }
    return this.show(actor, id);
  }

  async show(actor: Actor, id: string): Promise<Handover> {
    const row = await packetOf(actor, id);
    const { content, gatheredAt } = (await this.contentsOf(actor, [row])).get(id)!;
    const questions = await this.questionsOf(actor, id);
    const { mayWrite, mayCheck, mayDeliver, mayReceive, mayCorrect, mayFinish } = rightsOn(actor, row);
    return {
      ...rowOf(actor, row, content),
      facts: row.seesInternal ? content : withoutInternal(content),
      draftedAt: gatheredAt,
      human: content.human,
      hash: isFrozen(row) ? (row.frozen?.sha256 ?? null) : null,
      frozenAt: isFrozen(row) ? (row.frozen?.frozenAt ?? null) : null,
      questions,
      checkedBy: row.checkedBy,
      receivedAt: row.receivedAt,
      mayWrite,
      mayCheck,
      mayDeliver,
      mayReceive,
      mayCorrect,
      mayFinish,
      questionsUntil: lastDayForQuestions(row),
      signatures: signaturesOf(row, currentNumber(row)),
      versions: await this.versions.list(actor, row),
    };
  }

  /** What the successor asked, the oldest first. */
  questionsOf(actor: Actor, id: string): Promise<HandoverQuestion[]> {
    return actor.tx.rows(packetQuestions, { packet: id });
  }

  /** What each packet says: frozen content for ever, else drafted anew from the records with what people wrote. */
  async contentsOf(actor: Actor, rows: readonly PacketRow[]): Promise<Map<string, PacketContent>> {
    const gathered = await this.facts.of(
      actor,
      rows.filter((row) => !isFrozen(row)).map((row) => row.id),
    );
    return new Map(
      rows.map((row) => {
        if (isFrozen(row) && row.frozen) return [row.id, { content: row.frozen.content, gatheredAt: row.gatheredAt }];
        const facts = gathered.get(row.id);
        const now = facts && { ...draftPacket(facts, actor.today), human: row.human };
        if (now) return [row.id, { content: now, gatheredAt: actor.now.toISOString() }];
        // The predecessor can lose sight of the engagement before the packet: then it is what the superior has checked.
        return [row.id, { content: { ...row.facts, human: row.human }, gatheredAt: row.gatheredAt }];
      }),
    );
  }
}

function rowOf(actor: Actor, row: PacketRow, content: HandoverPacketDraft): HandoverRow {
  const { id, version, transferId, engagementId, municipality, programme, predecessor, successor, effectiveOn } = row;
  return {
    id,
    version,
    transferId,
    engagementId,
    municipality,
    programme,
    predecessor,
    successor,
    effectiveOn,
    state: shownState(row, actor.today),
    ...completeness(content),
  };
}
