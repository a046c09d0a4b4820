import { addDays, type CivilDay, type Role } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** A transfer as far as the roles of its person are concerned. */
export interface RoleMove {
  /** The transfer's id; the ends that it writes carry it, so that they can be taken back. */
  id: string;
  personId: string;
  tenantId: number;
  effectiveOn: CivilDay;
  /** Until the announcement the ends are hidden. */
  announcedOn: CivilDay;
}

/** A role that would outlast its person's transfer. */
export interface OutlastingRole {
  transferId: string;
  holdingId: string;
  role: Role;
  organisation: string;
  /** Whether the transfer has written the end. */
  isEnded: boolean;
  /** The prefecture's only administrator for good: somebody else has to be named before the role can end. */
  mustStay: boolean;
}

/** What a transfer does to the roles of its person: their end, with the last day before the effective day. */
@Injectable()
export class RoleMoves {
  /** The roles that were held before each transfer's day and would run on beyond it, whether their ends are written or not. */
  outlasting(actor: Actor, moves: readonly RoleMove[]): Promise<OutlastingRole[]> {
    if (moves.length === 0) return Promise.resolve([]);
    return actor.tx.prepared<OutlastingRole>('outlasting roles', OUTLASTING, [moves.map(({ id }) => id), moves.map(({ personId }) => personId), moves.map(({ tenantId }) => tenantId), moves.map(({ effectiveOn }) => effectiveOn)]);
  }

  /** Ends roles with the day before the transfer takes effect. The calendar does the rest. */
  async end(actor: Actor, { id, personId, tenantId, effectiveOn, announcedOn }: RoleMove, holdingIds: readonly string[]): Promise<void> {
    await actor.tx.runPrepared('end roles',
      `insert into role_end (role_holding_id, transfer_id, tenant_id, person_id, until_on, hidden_until)
       select unnest($1::uuid[]), $2, $3, $4, $5, $6 on conflict (role_holding_id, transfer_id) do nothing`,
      [holdingIds, id, tenantId, personId, addDays(effectiveOn, -1), announcedOn]);
  }

  /** Whether the transfer has written ends of roles that are the actor's own. */
  async endsOwn(actor: Actor, transferId: string): Promise<boolean> {
    const row = await actor.tx.one<{ own: boolean }>(
      'select exists (select from role_end where transfer_id = $1 and person_id = $2) as own',
      [transferId, actor.personId],
    );
    return row!.own;
  }

  /** Lets roles run on that a transfer was to end. Only before its effective day; one's own stay ended. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    await actor.tx.run('delete from role_end where transfer_id = $1', [transferId]);
  }
}

const OUTLASTING = `
  select x.id as "transferId", r.id as "holdingId", r.role, o.name as organisation,
         exists (select from role_end e where e.role_holding_id = r.id and e.transfer_id = x.id) as "isEnded",
         r.role = 'admin' and not exists (
           select from role_term a join person p on p.id = a.person_id and p.disabled_at is null
            where a.tenant_id = r.tenant_id and a.role = 'admin' and a.person_id <> r.person_id and a.from_on <= x.day and a.until_on is null) as "mustStay"
    from unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[]) as x(id, person_id, tenant_id, day)
    join role_holding r on r.person_id = x.person_id and r.tenant_id = x.tenant_id and r.from_on < x.day
     -- A role that has made room for the next one stands with the end that this transfer gave it.
     and (r.until_on is null or r.until_on >= x.day
       or exists (select from role_end e where e.role_holding_id = r.id and e.transfer_id = x.id))
    join organisation o on o.id = r.organisation_id
   where not exists (select from role_end e where e.role_holding_id = r.id and e.transfer_id <> x.id and e.until_on < x.day)
   order by r.from_on, r.role, r.id`;
