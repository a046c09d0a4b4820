import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';

/** The office whose papers the actor sets: of which they are a manager, or administrator. @throws notAllowed */
export function officeOf(actor: Actor): number {
  const held = actor.affiliations.find(
    ({ role, tenantId }) => (role === 'manager' || role === 'admin') && tenantId !== null,
  );
  if (!held) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return held.tenantId!;
}
