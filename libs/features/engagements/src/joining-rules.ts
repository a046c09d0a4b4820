import type { CivilDay, TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';

/** Somebody who is about to have a part in a team. */
export interface Joining {
  /** The id that the part will have. */
  memberId: string;
  engagementId: string;
  personId: string;
  role: TeamRole;
  from: CivilDay;
  /** The last day, where one is wanted. */
  until: CivilDay | null;
  /** Why they shall carry more than they are meant to, where somebody says so. */
  overLimitReason?: string;
}

/** A room above that has a say in who may join a team; it refuses in its own words. */
export interface JoiningRule {
  /**
   * Which of them may not join, by the part's id. They are looked at one after the other, each beside those before it.
   * With `hold`, nobody else gives these people a part until the transaction ends.
   */
  refused(actor: Actor, joinings: readonly Joining[], options: { hold: boolean }): Promise<Map<string, Refusal>>;
  /** Notes by what they were let in; asked before their parts are written. */
  admitted(actor: Actor, joinings: readonly Joining[]): Promise<void>;
}

/** The rules of rooms above about who may join a team, each registered by itself, so that engagements know none. */
@Injectable()
export class JoiningRules {
  private readonly rules: JoiningRule[] = [];

  register(rule: JoiningRule): void {
    this.rules.push(rule);
  }

  /** Which of them could not join, by the part's id; nothing is held, so it may be otherwise a moment later. */
  async refused(actor: Actor, joinings: readonly Joining[], hold = false): Promise<Map<string, Refusal>> {
    const refused = new Map<string, Refusal>();
    if (joinings.length === 0) return refused;
    for (const rule of this.rules)
      for (const [id, refusal] of await rule.refused(actor, joinings, { hold }))
        if (!refused.has(id)) refused.set(id, refusal);
    return refused;
  }

  /** Lets them join, all or none. @throws what the first of them is refused for */
  async admit(actor: Actor, joinings: readonly Joining[]): Promise<void> {
    const [first] = (await this.refused(actor, joinings, true)).values();
    if (first) throw first;
    for (const rule of this.rules) await rule.admitted(actor, joinings);
  }
}
