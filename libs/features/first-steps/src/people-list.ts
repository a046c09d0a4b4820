import { GRANTABLE_ROLES, type Named, ROLE_LABELS, type StartingReader, type StartingRow } from '@banso/domain';
import { GrantRole, PeopleService, RegisterPerson, RoleHoldingsService } from '@banso/directory';
import { type Actor, mayDo } from '@banso/database';
import { checked } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { Registered, RowRegistrar } from './row-registrar.js';
import { organisationsToName } from './starting-facts.sql.js';

const ROLES = GRANTABLE_ROLES.map((role) => ({
  code: role,
  words: [ROLE_LABELS[role].ja, ROLE_LABELS[role].en, role],
}));

/** People of the office from a list, with the role that each begins to hold today. */
@Injectable()
export class PeopleList {
  constructor(
    private readonly people: PeopleService,
    private readonly holdings: RoleHoldingsService,
  ) {}

  async register(
    actor: Actor,
    tenant: number,
    rows: readonly StartingRow[],
    registrar: RowRegistrar,
  ): Promise<Registered> {
    const organisations = await actor.tx.rows(organisationsToName, { tenant });
    let [registered, waiting] = [0, 0];
    for (const row of rows) {
      const done = await registrar.row(
        row,
        (cells) => personIn(cells, organisations, mayDo(actor, 'user:write')),
        async ({ organisationId, role, ...facts }) => {
          const id = await this.people.register(actor, await checked(RegisterPerson, { ...facts, organisationId }));
          if (!role) return;
          const asked = await checked(GrantRole, { role, organisationId, fromOn: actor.today });
          if (typeof (await this.holdings.grant(actor, id, asked)) !== 'string') waiting++;
        },
      );
      if (done) registered++;
    }
    return { registered, waiting };
  }
}

function personIn(cells: StartingReader, organisations: readonly Named[], mayGrant: boolean) {
  const [name, kana] = [cells.filled('name'), cells.filled('kana')];
  const organisation = cells.named('organisation', organisations);
  // Roles are an administrator's to grant; a manager registers the people alone.
  const role = mayGrant ? cells.word('role', ROLES, null) : null;
  if (name === null || kana === null || organisation === null) return null;
  const { id: organisationId } = organisation;
  return { name, kana, email: cells.text('email') || null, post: cells.text('post') || null, organisationId, role };
}
