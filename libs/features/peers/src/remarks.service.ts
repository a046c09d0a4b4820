import { audit, auditReading } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { PEER_REFUSALS } from './peer.errors.js';
import type { WriteRemark } from './peers.request.js';
import type { VisitRemark } from './peers.response.js';
import { remarksOfVisit, visitToRemark, type VisitToRemarkRow } from './remarks.sql.js';
import { VisitRemarkEntity } from './visit-remark.entity.js';

/** Remarks (所感) on visits, by those who walk along: a peer supporter writes no record, but has seen something. */
@Injectable()
export class RemarksService {
  /** The earliest first. @throws notFound */
  async list(actor: Actor, visitId: string): Promise<Page<VisitRemark>> {
    const visit = await visitFor(actor, visitId);
    await auditReading(actor, 'visit:read', 'visit', [visit.id]);
    return { items: await actor.tx.rows(remarksOfVisit, { visit: visit.id, only: null }), nextCursor: null };
  }

  /** @throws notFound, visitNotHeld where the visit was cancelled or its record taken back */
  async write(actor: Actor, visitId: string, { text }: WriteRemark): Promise<VisitRemark> {
    const visit = await visitFor(actor, visitId);
    if (visit.status === 'cancelled' || visit.status === 'withdrawn') throw new Refusal(PEER_REFUSALS.visitNotHeld);
    const { engagementId } = visit;
    const id = v7();
    await actor.tx.insert(VisitRemarkEntity, { id, visitId: visit.id, engagementId, text, writtenBy: personOf(actor) });
    await audit(actor, {
      action: 'remark:write',
      subjectKind: 'visitRemark',
      subjectId: id,
      engagementId,
      change: { visitId: [null, visit.id], texts: ['text'] },
    });
    const row = await actor.tx.row(remarksOfVisit, { visit: visit.id, only: id });
    return row!;
  }
}

async function visitFor(actor: Actor, visit: string): Promise<VisitToRemarkRow> {
  const row = isUuid(visit) ? await actor.tx.row(visitToRemark, { visit }) : null;
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return row;
}
