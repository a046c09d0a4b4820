import { audit } from '@banso/audit';
import { DEFAULT_CONFIRMATION_STEPS } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ChangeProgramme } from './programmes.request.js';
import { programmeToRule, setConfirmationSteps, tenantRuled } from './programmes.sql.js';

/** Of a programme for which the office has no rule of its own. */
export const FIRST_VERSION = 1;

/** What an office decides about the programmes that it runs. */
@Injectable()
export class ProgrammesService {
  /**
   * Sets how many people confirm the records of a programme; what is confirmed already stays confirmed.
   * @throws notFound, stale
   */
  async change(actor: Actor, id: string, version: number, { confirmationSteps }: ChangeProgramme): Promise<void> {
    const tenant = await actor.tx.row(tenantRuled, {});
    if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const programme = await actor.tx.row(programmeToRule, { id, tenant: tenant.id });
    if (!programme) throw new Refusal(COMMON_REFUSALS.notFound);
    const { steps } = programme;
    const changed =
      steps !== null || version === FIRST_VERSION
        ? await actor.tx.count(setConfirmationSteps, {
            tenant: tenant.id,
            programme: programme.id,
            steps: confirmationSteps,
            changedBy: personOf(actor),
            version,
          })
        : 0;
    if (changed === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'programme:write',
      subjectKind: 'programme',
      subjectId: id,
      change: { confirmationSteps: [steps ?? DEFAULT_CONFIRMATION_STEPS, confirmationSteps] },
    });
  }
}
