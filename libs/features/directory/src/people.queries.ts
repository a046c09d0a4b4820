import { may } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { PersonDetails, RoleHolding } from './people.response.js';
import { personDetails, roleHoldingById } from './people.sql.js';

/** The questions about one person. */
@Injectable()
export class PeopleQueries {
  /** A person with every role ever held, the latest first. @throws notFound */
  async show(actor: Actor, id: string): Promise<PersonDetails> {
    const row = await actor.tx.row(personDetails, {
      id,
      today: actor.today,
      administers: may(actor.roles, 'user:write'),
      tenants: actor.tenantIds,
    });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** One role holding. @throws notFound */
  async holding(actor: Actor, id: string): Promise<RoleHolding> {
    const row = await actor.tx.row(roleHoldingById, { id, today: actor.today });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
