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

/**
 * Roles that nobody has ended after a transfer. Whoever left keeps the whole reach of such a role. What counts is the
 * last transfer that took effect: it keeps a role silent when it was confirmed with a reason for keeping it, not by a
 * plan, and not for the transfers after it. An administrator's role that stayed for want of another is silent
 * as long as that holds.
 */
@Injectable()
export class RolesLeftOpenQueries {
  /** Of the given tenants, the oldest first. */
  list(actor: Actor, tenantIds: readonly number[]): Promise<RoleLeftOpen[]> {
    if (tenantIds.length === 0) return Promise.resolve([]);
    return actor.tx.query<RoleLeftOpen>(
      `select r.id as "holdingId", json_build_object('id', p.id, 'name', p.name) as person, r.role,
              o.name as organisation,
              x.effective_on as "leftOn"
         from role_term r
         join lateral (
           select l.id, l.effective_on, l.confirmed_at from transfer l
            where l.person_id = r.person_id and l.tenant_id = r.tenant_id and l.withdrawn_at is null
              and l.kind <> 'arrival' and l.effective_on <= $2 and l.effective_on > r.from_on
            order by l.effective_on desc limit 1) x on true
         join person p on p.id = r.person_id and p.disabled_at is null join organisation o on o.id = r.organisation_id
        where r.tenant_id = any($1::int[]) and (r.until_on is null or r.until_on >= $2)
          and (x.confirmed_at is null or not exists (
            select from disposition d
             where d.transfer_id = x.id and d.held_kind = 'role' and d.held_id = r.id and d.kind = 'keep'
               and (d.result is null or not exists (
                 select from role_term a join person n on n.id = a.person_id and n.disabled_at is null
                  where a.tenant_id = r.tenant_id and a.role = r.role and a.person_id <> r.person_id
                    and a.from_on <= $2 and a.until_on is null))))
        order by 5, p.name, r.id`, [tenantIds, actor.today]);
  }
}
