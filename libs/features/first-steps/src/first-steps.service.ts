import { audit } from '@banso/audit';
import {
  type Capability,
  FIRST_STEPS,
  type FirstStep,
  firstStepsOf,
  hasFirstSteps,
  isOneOf,
  isStartingList,
} from '@banso/domain';
import { type Actor, mayDo, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { FIRST_STEP_REFUSALS } from './first-steps.errors.js';
import type { FirstStepsAnswer } from './first-steps.response.js';
import { firstStepsThere, officeOfSteps, skipStep, stepsSkipped, unskipStep } from './first-steps.sql.js';

/** Who may do a step. */
const NEEDS: Readonly<Record<FirstStep, Capability>> = {
  programmes: 'programme:write',
  areas: 'master:write',
  people: 'user:write',
  engagements: 'engagement:open',
  visits: 'visit:plan',
};

/** What a new office still lacks before its first visit, and what it has passed over. */
@Injectable()
export class FirstStepsService {
  async show(actor: Actor): Promise<FirstStepsAnswer> {
    const tenant = await officeOf(actor);
    const [there, skipped] = await Promise.all([
      actor.tx.row(firstStepsThere, { tenant }),
      actor.tx.rows(stepsSkipped, { tenant }),
    ]);
    if (!there) throw new Refusal(COMMON_REFUSALS.notFound);
    const looks = firstStepsOf(
      there,
      skipped.map(({ step }) => step),
    );
    const items = looks.map(({ step, state }) => ({
      step,
      state,
      mine: mayDo(actor, NEEDS[step]),
      byList: isStartingList(step),
    }));
    return { items, isOpen: hasFirstSteps(looks) };
  }

  /** Passes over a step, or takes that back. @throws noSuchStep */
  async skip(actor: Actor, named: string, isSkipped: boolean): Promise<void> {
    const tenant = await officeOf(actor);
    if (!isOneOf(FIRST_STEPS, named)) throw new Refusal(FIRST_STEP_REFUSALS.noSuchStep);
    const changed = isSkipped
      ? await actor.tx.count(skipStep, { tenant, step: named, by: personOf(actor) })
      : await actor.tx.count(unskipStep, { tenant, step: named });
    if (changed === 0) return;
    await audit(actor, {
      action: 'master:write',
      subjectKind: 'firstStep',
      subjectId: named,
      change: { skipped: [!isSkipped, isSkipped] },
    });
  }
}

/** The office whose first steps the actor does. @throws notAllowed for whom none is there */
export async function officeOf(actor: Actor): Promise<number> {
  const tenant = await actor.tx.row(officeOfSteps, {});
  if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return tenant.id;
}
