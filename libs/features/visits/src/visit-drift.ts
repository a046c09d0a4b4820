import { DRIFT_NIGHTS, type DriftWatch, WHOLE_WATCH } from '@banso/domain';
import type { Actor } from '@banso/database';
import { CadenceService, type VisitFacts } from '@banso/engagements';
import { Injectable } from '@nestjs/common';
import { countedVisits, driftedEngagements, visitFacts } from './visit-row.sql.js';

/** The nightly look whether engagements still store what their visits say: days planned and held, and how many. */
@Injectable()
export class VisitDrift {
  constructor(private readonly cadence: CadenceService) {}

  /**
   * Mends the engagements of a tenant that the watch looks at and that store something else, with what the cadence
   * says then, and returns their ids. Nothing should differ: a difference points at a write past the verbs, or at two
   * that did not wait for each other.
   */
  async mend(actor: Actor, tenantId: number, { shares }: DriftWatch = WHOLE_WATCH): Promise<string[]> {
    const drifted = await actor.tx.rows(driftedEngagements, { tenant: tenantId, nights: DRIFT_NIGHTS, shares });
    for (const { id } of drifted) {
      await this.cadence.hold(actor, id);
      // Counted anew: somebody may have written a visit since, and waits for this transaction no more.
      await this.cadence.takeVisits(actor, { id, tenantId }, countedAnew(actor, id));
    }
    return drifted.map(({ id }) => id);
  }
}

async function countedAnew(actor: Actor, engagement: string): Promise<VisitFacts | null> {
  const [facts, counted] = await Promise.all([
    actor.tx.row(visitFacts, { engagement, visit: null, counted: false }),
    actor.tx.row(countedVisits, { engagement }),
  ]);
  return facts && counted && { ...facts, visitCount: counted.n };
}
