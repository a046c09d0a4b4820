import type { Readable } from 'node:stream';
import { dayInTokyo } from '@banso/domain';
import { type Actor, mayDo, personOf } from '@banso/database';
import { type Download, FileLost, FileStore, TABLE_FILES } from '@banso/files';
import { checked, COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable, Logger } from '@nestjs/common';
import { v7 } from 'uuid';
import { EXPORT_REFUSALS } from './export.errors.js';
import { ExportJobEntity } from './export-job.entity.js';
import type { MakeExport } from './export-job.request.js';
import type { ExportJob } from './export-job.response.js';
import { ExportJobsQueries } from './export-jobs.queries.js';
import { callForExports, cancelExport, exportsBegun } from './export-jobs.sql.js';
import { EXPORT_DAYS, MOST_ROWS, MOST_WAITING } from './export-limits.js';
import { type ExportSource, ExportSources } from './export-source.js';
import { noteExport, oneMoreExport } from './taking.js';

/** The channel on which a worker hears that an export waits; what is said is the tenant's number. */
export const EXPORTS_CHANNEL = 'banso_exports';

/** Asking for exports, fetching and cancelling them. They are made by the worker. */
@Injectable()
export class ExportJobsService {
  private readonly logger = new Logger(ExportJobsService.name);

  constructor(
    private readonly sources: ExportSources,
    private readonly queries: ExportJobsQueries,
    private readonly files: FileStore,
  ) {}

  /**
   * Asks for an export. One that is on its way already is not begun twice.
   * @throws notAllowed, validationFailed, tooManyExports, exportsWaiting, exportTooLarge
   */
  async make(actor: Actor, { what, format, filter: asked }: MakeExport): Promise<ExportJob> {
    const source = this.allowed(actor, what);
    const filter = await checked(source.filter, asked);
    await oneMoreExport(actor); // from here on the actor's next one waits
    const said = { person: personOf(actor), what, format, filter: JSON.stringify(filter) };
    const begun = await actor.tx.rows(exportsBegun, said);
    const same = begun.find((job) => job.same);
    if (same) return this.queries.show(actor, same.id);
    if (begun.length >= MOST_WAITING) throw new Refusal(EXPORT_REFUSALS.exportsWaiting, { most: MOST_WAITING });
    const rows = await source.count(actor, filter, MOST_ROWS + 1);
    if (rows > MOST_ROWS) throw new Refusal(EXPORT_REFUSALS.exportTooLarge, { most: MOST_ROWS });
    const id = v7();
    const tenantId = tenantOf(actor);
    await actor.tx.insert(ExportJobEntity, {
      id,
      tenantId,
      requestedBy: personOf(actor),
      what,
      format,
      filter,
      title: source.title(filter),
      rowsTotal: rows,
    });
    await noteExport(actor, { what, format, filter, rows, job: id });
    // Heard after the commit; if nobody listens, the worker finds the row within the minute.
    await actor.tx.rows(callForExports, { channel: EXPORTS_CHANNEL, tenant: tenantId });
    return this.queries.show(actor, id);
  }

  /**
   * The finished file.
   * @throws notFound, exportNotReady, exportNotMade, exportGone, exportLost, tooManyExports
   */
  async file(actor: Actor, id: string): Promise<Download & { size: number; stream: Readable }> {
    const { what, format, title, state, filter, asOf, storedAs, sha256, rowsDone, size } = await this.queries.row(
      actor,
      id,
    );
    if (state === 'removed') throw new Refusal(EXPORT_REFUSALS.exportGone, { days: EXPORT_DAYS });
    if (state === 'waiting') throw new Refusal(EXPORT_REFUSALS.exportNotReady);
    if (!storedAs || !sha256 || size === null || !asOf) throw new Refusal(EXPORT_REFUSALS.exportNotMade);
    await oneMoreExport(actor);
    await noteExport(actor, { what, format, filter: filter as object, rows: rowsDone, job: id });
    const stream = await this.files.stream({ storedAs, sha256 }).catch((error: unknown) => {
      if (!(error instanceof FileLost)) throw error;
      this.logger.error({ event: 'exportLost', export: id, error: error.message });
      throw new Refusal(EXPORT_REFUSALS.exportLost);
    });
    const { mediaType, extension } = TABLE_FILES[format];
    return { name: `${title}-${dayInTokyo(new Date(asOf))}.${extension}`, mediaType, size, stream };
  }

  /** Cancels an export that is on its way, or throws its file away. @throws notFound */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.queries.row(actor, id);
    const was = await actor.tx.row(cancelExport, { job: id, person: personOf(actor), now: actor.now });
    const storedAs = was?.storedAs;
    if (!storedAs) return;
    actor.tx.afterCommit(() => {
      this.files
        .setAside([storedAs], 'its export was cancelled', actor.now)
        .catch((error: unknown) => this.logger.warn({ event: 'exportNotSetAside', export: id, error: String(error) }));
    });
  }

  /** @throws validationFailed where nothing is called so; notAllowed */
  private allowed(actor: Actor, what: string): ExportSource {
    const source = this.sources.of(what);
    if (!source) {
      const known = this.sources.all().map((other) => other.what);
      throw refuseField('what', {
        ja: `書き出すものは ${known.join(', ')} のどれかにしてください。`,
        en: `What must be one of ${known.join(', ')}.`,
      });
    }
    if (!mayDo(actor, source.needs)) throw new Refusal(COMMON_REFUSALS.notAllowed);
    return source;
  }
}

/** Whose worker makes it: the tenant the actor belongs to, or one for which they work. @throws notAllowed */
function tenantOf({ tenantId, tenantIds }: Actor): number {
  const own = tenantIds.find((id) => id === tenantId) ?? tenantIds[0];
  if (own === undefined) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return own;
}
