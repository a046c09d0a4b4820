import { may } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { PersonDetails, RoleHolding } from './people.response.js';

/** Where a term stands on the day `$2`. */
export const TERM_STATE = (row: string): string => `case when ${row}.from_on > $2 then 'future' when ${row}.until_on < $2 then 'past' else 'present' end`;

const HOLDING = `json_build_object('id', r.id, 'version', r.version, 'role', r.role, 'organisation', json_build_object('id', ro.id, 'name', ro.name, 'kind', ro.kind),
  'fromOn', r.from_on, 'untilOn', r.until_on, 'state', ${TERM_STATE('r')})`;

/** The questions about one person. */
@Injectable()
export class PeopleQueries {
  /** A person with every role ever held, the latest first. @throws notFound */
  async show(actor: Actor, id: string): Promise<PersonDetails> {
    const row = await actor.tx.one<PersonDetails>(
      `select p.id, p.version, p.name, p.kana, p.email, case when $3 then (select c.what->>'email' from consent c where c.person_id = p.id and c.act = 'address' and c.state = 'waiting' and c.expires_at > ctx_now() order by c.asked_at desc limit 1) end as "waitingEmail", json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation, p.post, p.profession,
              p.home_municipality_code as "homeMunicipalityCode", p.themes, p.support_types as "supportTypes", p.load_limit as "loadLimit",
              p.disabled_at as "disabledAt", case when $3 then p.disabled_reason end as "disabledReason",
              coalesce((select json_agg(${HOLDING} order by r.from_on desc, r.id) from role_term r join organisation ro on ro.id = r.organisation_id where r.person_id = p.id), '[]') as roles
         from person p join organisation o on o.id = p.organisation_id where p.id::text = $1 and p.tenant_id = any($4)`,
      [id, actor.today, may(actor.roles, 'user:write'), actor.tenantIds],
    );
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** One role holding. @throws notFound */
  async holding(actor: Actor, id: string): Promise<RoleHolding> {
    const row = await actor.tx.one<{ holding: RoleHolding }>(`select ${HOLDING} as holding from role_term r join organisation ro on ro.id = r.organisation_id where r.id::text = $1`, [id, actor.today]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row.holding;
  }
}
