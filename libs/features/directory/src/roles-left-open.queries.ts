import type { CivilDay, Role } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** A role that runs on although its person's transfer took effect. */
export interface RoleLeftOpen {
  holdingId: string;
  person: { id: string; name: string };
  role: Role;
  organisation: string;
  /** The day from which the person was to be gone. */
  leftOn: CivilDay;
}

/** Roles that nobody has ended after a transfer. Whoever left keeps the whole reach of such a role. */
@Injectable()
export class RolesLeftOpenQueries {
  /** Of the given tenants, the oldest first. A role that was kept with a reason is not left open. */
  list(actor: Actor, tenantIds: readonly number[]): Promise<RoleLeftOpen[]> {
    if (tenantIds.length === 0) return Promise.resolve([]);
    return actor.tx.query<RoleLeftOpen>(
      `select r.id as "holdingId", json_build_object('id', p.id, 'name', p.name) as person, r.role, o.name as organisation, max(x.effective_on) as "leftOn"
         from transfer x join role_term r on r.person_id = x.person_id and r.tenant_id = x.tenant_id and r.from_on < x.effective_on and (r.until_on is null or r.until_on >= $2)
         join person p on p.id = r.person_id and p.disabled_at is null join organisation o on o.id = r.organisation_id
        where x.tenant_id = any($1::int[]) and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on <= $2
          and not exists (select from disposition d where d.held_kind = 'role' and d.held_id = r.id and d.kind = 'keep')
        group by r.id, r.role, p.id, p.name, o.name order by 5, p.name, r.id`, [tenantIds, actor.today]);
  }
}
