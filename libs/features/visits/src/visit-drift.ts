import type { Actor } from '@banso/database';
import { CadenceService, type VisitFacts } from '@banso/engagements';
import { Injectable } from '@nestjs/common';
import { FACTS_OF_VISITS } from './visit-row.js';

/** The nightly look whether engagements still store what their visits say: days planned and held, and how many. */
@Injectable()
export class VisitDrift {
  constructor(private readonly cadence: CadenceService) {}

  /**
   * Mends the engagements of a tenant that store something else, with what the cadence says then, and returns their ids.
   * Nothing should differ: a difference points at a write past the verbs, or at two that did not wait for each other.
   */
  async mend(actor: Actor, tenantId: number): Promise<string[]> {
    const drifted = await actor.tx.query<{ id: string }>(DRIFTED, [tenantId]);
    for (const { id } of drifted) {
      await this.cadence.hold(actor, id);
      // Counted anew: somebody may have written a visit since, and waits for this transaction no more.
      const [facts] = await actor.tx.query<VisitFacts>(`select ${FACTS_OF_VISITS} from visit where engagement_id = $1`, [id]);
      await this.cadence.takeVisits(actor, id, facts!);
    }
    return drifted.map(({ id }) => id);
  }
}

const DRIFTED = `
  select e.id from engagement e
    left join (select engagement_id, ${FACTS_OF_VISITS} from visit where tenant_id = $1 group by engagement_id) v on v.engagement_id = e.id
   where e.tenant_id = $1
     and (e.last_held_on, e.last_held_in_person_on, e.visit_count, e.planned_days)
         is distinct from (v."lastHeldOn", v."lastHeldInPersonOn", coalesce(v."visitCount", 0), coalesce(v."plannedDays", '{}'))
   order by e.id`;
