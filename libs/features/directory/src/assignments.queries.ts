import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, pageOf, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { AssignmentQuery } from './assignments.request.js';
import type { Assignment } from './assignments.response.js';
import { TERM_STATE } from './people.queries.js';

const ROWS = `select a.id, a.version, json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
       json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality, a.from_on as "fromOn", a.until_on as "untilOn", ${TERM_STATE('a')} as state
  from assignment a join organisation o on o.id = a.organisation_id join municipality m on m.code = a.municipality_code join prefecture f on f.code = m.prefecture_code`;

/** Which partner organisation looks after which municipality, when. */
@Injectable()
export class AssignmentsQueries {
  /** By municipality, the earliest term first. */
  async list(actor: Actor, query: AssignmentQuery): Promise<Page<Assignment>> {
    const [code = '', from = '-infinity', id = '00000000-0000-0000-0000-000000000000'] = keyIn(query.cursor, 'text', 'day', 'id') ?? [];
    const rows = await actor.tx.query<Assignment>(
      `${ROWS} where a.tenant_id = any($1) and ($3::uuid is null or a.organisation_id = $3) and ($4::text is null or a.municipality_code = $4)
          and ($5::date is null or (a.from_on <= $5 and coalesce(a.until_on, 'infinity') >= $5))
          and (a.municipality_code, a.from_on, a.id) > ($6, $7::date, $8::uuid)
        order by a.municipality_code, a.from_on, a.id limit $9`,
      [actor.tenantIds, actor.today, query.organisation ?? null, query.municipality ?? null, query.on ?? null, code, from, id, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.municipality.code, row.fromOn, row.id]);
  }

  /** These assignments, by municipality. @throws notFound when one is missing */
  async some(actor: Actor, ids: readonly string[]): Promise<Assignment[]> {
    const rows = await actor.tx.query<Assignment>(`${ROWS} where a.id::text = any($1) order by a.municipality_code`, [ids, actor.today]);
    if (rows.length < ids.length) throw new Refusal(COMMON_REFUSALS.notFound);
    return rows;
  }
}
