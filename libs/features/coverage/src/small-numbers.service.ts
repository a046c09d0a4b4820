import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { SMALL_NUMBERS } from '@banso/domain';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { SmallNumbersSetting } from './bureau.response.js';
import { putSmallNumberRule, smallNumberRule } from './small-numbers.sql.js';

/** Up to which count an office has its numbers told to a bureau as a range: its managers say so. */
@Injectable()
export class SmallNumbersService {
  async show(actor: Actor): Promise<SmallNumbersSetting> {
    const rule = await actor.tx.row(smallNumberRule, { tenant: managedTenant(actor) });
    return {
      smallUntil: SMALL_NUMBERS.least,
      version: 0,
      changedAt: null,
      changedBy: null,
      ...rule,
      ...SMALL_NUMBERS,
    };
  }

  /** @throws stale where somebody else has set it since */
  async set(actor: Actor, version: number, smallUntil: number): Promise<SmallNumbersSetting> {
    const before = await this.show(actor);
    const tenant = managedTenant(actor);
    const set = { tenant, smallUntil, version, person: personOf(actor), now: actor.now };
    if ((await actor.tx.count(putSmallNumberRule, set)) === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'smallNumbers:write',
      subjectKind: 'smallNumbers',
      subjectId: String(tenant),
      change: { smallUntil: [before.smallUntil, smallUntil] },
    });
    return this.show(actor);
  }
}

function managedTenant(actor: Actor): number {
  const held = actor.affiliations.find(({ role, tenantId }) => role === 'manager' && tenantId !== null);
  if (!held) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return held.tenantId!;
}
