import { may } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ConsentsFilter } from './consents.request.js';
import type { Consent } from './consents.response.js';

/** One act with the names in it; `$1` now, `$2` the reader, `$3` and `$4` whether they may consent and withdraw. */
const CONSENTS = `
  select * from (
    select c.id, c.act, case when c.state = 'waiting' and c.expires_at <= $1 then 'lapsed' else c.state end as state,
           json_build_object('id', p.id, 'name', p.name) as person, c.what->>'role' as role,
           case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organisation, c.what->>'fromOn' as "fromOn", c.what->>'untilOn' as "untilOn",
           c.address_then as "oldAddress", c.what->>'email' as "newAddress",
           case when c.act = 'identity' then json_build_object('issuer', c.what->>'issuer', 'subject', c.what->>'subject', 'askedAt', c.what->>'askedAt') end as identity,
           json_build_object('id', a.id, 'name', a.name) as "askedBy", c.asked_at as "askedAt", c.expires_at as "expiresAt",
           case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as "decidedBy", c.decided_at as "decidedAt", c.comment,
           $3 and c.state = 'waiting' and c.expires_at > $1 and $2::uuid not in (c.asked_by, c.person_id) as "mayConsent",
           $4 and c.state = 'waiting' and c.expires_at > $1 as "mayWithdraw", c.person_id
      from consent c join person p on p.id = c.person_id join person a on a.id = c.asked_by left join person d on d.id = c.decided_by
           left join organisation o on o.id::text = c.what->>'organisationId') x`;

/** The questions about acts that need consent. */
@Injectable()
export class ConsentsQueries {
  /** The acts of one's own office, the newest first. */
  async list(actor: Actor, { state, person, limit, cursor }: ConsentsFilter): Promise<Page<Consent>> {
    const after = keyIn(cursor, 'moment', 'id');
    const rows = await actor.tx.query<Consent & { person_id: string }>(
      `${CONSENTS} where ($5::text is null or x.state = $5) and ($6::uuid is null or x.person_id = $6)
          and ($7::text is null or (x."askedAt", x.id) < ($7::timestamptz, $8::uuid)) order by x."askedAt" desc, x.id desc limit $9`,
      [...this.reader(actor), state ?? null, person ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [new Date(row.askedAt).toISOString(), row.id], shown);
  }

  /** One act. @throws notFound */
  async show(actor: Actor, id: string): Promise<Consent> {
    const row = await actor.tx.one<Consent & { person_id: string }>(`${CONSENTS} where x.id::text = $5`, [
      ...this.reader(actor),
      id,
    ]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return shown(row);
  }

  private reader(actor: Actor): unknown[] {
    return [actor.now, actor.personId, may(actor.roles, 'consent:give'), may(actor.roles, 'user:write')];
  }
}

function shown({ person_id: _, ...consent }: Consent & { person_id: string }): Consent {
  return consent;
}
