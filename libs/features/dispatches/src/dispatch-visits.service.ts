import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { type CivilDay, isCivilDay } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { dispatchFacts, type DispatchFactsRow, lockDispatch } from './dispatches.sql.js';
import { visitOfDispatch, visitsOnDay } from './dispatch-visits.sql.js';
import { DispatchEntity } from './dispatch.entity.js';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import type { VisitOnDay } from './dispatch.response.js';

/** A dispatch to an engagement is a visit: which one, the office says. Source: support-work, section 4. */
@Injectable()
export class DispatchVisitsService {
  /** The visits of its engagement on a day, of which it may be one; none for whoever does not see them. */
  async onDay(actor: Actor, id: string, day: string): Promise<Page<VisitOnDay>> {
    const items =
      isUuid(id) && isCivilDay(day) ? await actor.tx.rows(visitsOnDay, { dispatch: id, day: day as CivilDay }) : [];
    return { items, nextCursor: null };
  }

  /**
   * Says which visit a dispatch was, after it was carried out; null takes it back.
   * @throws notFound, stale, dispatchNotHeld, a complaint about the visit
   */
  async link(actor: Actor, id: string, version: number, visitId: string | null): Promise<void> {
    const locked = isUuid(id) ? await actor.tx.row(lockDispatch, { dispatch: id }) : null;
    const row = locked ? await actor.tx.row(dispatchFacts, { dispatch: id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (row.heldOn === null) throw new Refusal(DISPATCH_REFUSALS.dispatchNotHeld);
    if (visitId !== null) await refuseOtherVisit(actor, row, visitId, row.heldOn);
    await actor.tx.set(DispatchEntity, { id: row.id }, { visitId, version: version + 1 });
    actor.tx.changed('dispatch', row.id);
    if (row.engagementId) actor.tx.changed('engagement', row.engagementId, 'homework');
    await audit(actor, {
      action: 'dispatch:request',
      subjectKind: 'dispatch',
      subjectId: row.id,
      engagementId: row.engagementId,
      municipalityCode: row.municipalityCode,
      change: { visitId: [row.visitId, visitId] },
    });
  }
}

/** @throws a complaint about a visit of another engagement or another day, or of one that was cancelled or withdrawn */
export async function refuseOtherVisit(
  actor: Actor,
  { engagementId }: DispatchFactsRow,
  visit: string,
  day: CivilDay,
): Promise<void> {
  if (engagementId && (await actor.tx.row(visitOfDispatch, { visit, engagement: engagementId, day }))) return;
  throw refuseField('visitId', {
    ja: 'この案件の、実施した日の訪問を選んでください。',
    en: 'Choose a visit of this engagement on the day of the dispatch.',
  });
}
