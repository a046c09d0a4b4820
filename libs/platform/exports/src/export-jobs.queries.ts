import { addDays, dayInTokyo } from '@banso/domain';
import { type Actor, mayDo, personOf } from '@banso/database';
import { COMMON_REFUSALS, keyIn, lasts, type Page, pageOf, type Paging, reachOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ExportJob } from './export-job.response.js';
import { exportJobs, type ExportJobsRow } from './export-jobs.sql.js';
import { EXPORT_DAYS } from './export-limits.js';
import { ExportSources } from './export-source.js';

/** Looking at one's own exports. What was made with a wider reach than one has now does not exist any more. */
@Injectable()
export class ExportJobsQueries {
  constructor(private readonly sources: ExportSources) {}

  async list(actor: Actor, { limit, cursor }: Paging): Promise<Page<ExportJob>> {
    const [after = null] = keyIn(cursor, 'id') ?? [];
    const [rows, reach] = await Promise.all([
      actor.tx.rows(exportJobs, { ...this.own(actor), one: false, job: null, after, limit: limit + 1 }),
      reachOf(actor),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.filter((row) => row.reach === null || lasts(row.reach, reach)).map(shown), nextCursor };
  }

  async show(actor: Actor, id: string): Promise<ExportJob> {
    return shown(await this.row(actor, id));
  }

  /** @throws notFound */
  async row(actor: Actor, id: string): Promise<ExportJobsRow> {
    if (!isUuid(id)) throw new Refusal(COMMON_REFUSALS.notFound);
    const [row, reach] = await Promise.all([
      actor.tx.row(exportJobs, { ...this.own(actor), one: true, job: id, after: null, limit: 1 }),
      reachOf(actor),
    ]);
    if (!row || !(row.reach === null || lasts(row.reach, reach))) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** Whose exports, and of what they may take out at this moment. */
  private own(actor: Actor): { person: string; allowed: string[] } {
    const allowed = this.sources.all().filter(({ needs }) => mayDo(actor, needs));
    return { person: personOf(actor), allowed: allowed.map(({ what }) => what) };
  }
}

function shown({ filter: _, reach: __, storedAs: ___, sha256: ____, finishedAt, ...row }: ExportJobsRow): ExportJob {
  const isReady = row.state === 'ready';
  return {
    ...row,
    reason: row.state === 'failed' ? row.reason : null,
    keptUntil: isReady && finishedAt ? addDays(dayInTokyo(new Date(finishedAt)), EXPORT_DAYS) : null,
  };
}
