import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, pageOf, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { AssignmentQuery } from './assignments.request.js';
import type { Assignment } from './assignments.response.js';
import { assignmentsById, assignmentsOf } from './assignments.sql.js';

/** Which partner organisation looks after which municipality, when. */
@Injectable()
export class AssignmentsQueries {
  /** By municipality, the earliest term first. */
  async list(actor: Actor, query: AssignmentQuery): Promise<Page<Assignment>> {
    const [code = '', from = null, id = '00000000-0000-0000-0000-000000000000'] =
      keyIn(query.cursor, 'text', 'day', 'id') ?? [];
    const rows = await actor.tx.rows(assignmentsOf, {
      tenants: actor.tenantIds,
      today: actor.today,
      organisation: query.organisation ?? null,
      municipality: query.municipality ?? null,
      on: query.on ?? null,
      afterCode: code,
      afterFrom: from as CivilDay | null,
      afterId: id,
      limit: query.limit + 1,
    });
    return pageOf(rows, query.limit, (row) => [row.municipality.code, row.fromOn, row.id]);
  }

  /** These assignments, by municipality. @throws notFound when one is missing */
  async some(actor: Actor, ids: readonly string[]): Promise<Assignment[]> {
    const rows = await actor.tx.rows(assignmentsById, { ids, today: actor.today });
    if (rows.length < ids.length) throw new Refusal(COMMON_REFUSALS.notFound);
    return rows;
  }
}
