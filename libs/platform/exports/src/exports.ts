import type { Readable } from 'node:stream';
import type { Actor } from '@banso/database';
import { asDownload, FileStore, streamTable, TABLE_FILES, type TableFormat } from '@banso/files';
import { Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EXPORT_REFUSALS } from './export.errors.js';
import type { ExportSize } from './export-job.response.js';
import { MOST_AT_ONCE, MOST_ROWS } from './export-limits.js';
import { exportedTable, type ExportSource } from './export-source.js';
import { noteExport, oneMoreExport } from './taking.js';

/** What is answered at once: how many rows there are, and the file where they are few enough. */
@Injectable()
export class Exports {
  constructor(private readonly files: FileStore) {}

  /** How many rows an export would have, and so which way it goes. */
  async size<Filter extends object, Row>(
    actor: Actor,
    source: ExportSource<Filter, Row>,
    filter: Filter,
  ): Promise<ExportSize> {
    const counted = await source.count(actor, filter, MOST_ROWS + 1);
    const rows = Math.min(counted, MOST_ROWS);
    const way = counted > MOST_ROWS ? 'tooLarge' : counted > MOST_AT_ONCE ? 'job' : 'atOnce';
    return { rows, way, mostAtOnce: MOST_AT_ONCE, mostRows: MOST_ROWS };
  }

  /**
   * The file. It is written aside a page of rows at a time, within the actor's transaction, and sent after the commit:
   * a slow line holds no connection, and what breaks off is told as a problem and not as half a file.
   * @throws tooManyExports, exportNeedsTime, exportTooLarge
   */
  async file<Filter extends object, Row>(
    actor: Actor,
    source: ExportSource<Filter, Row>,
    { format, ...asked }: Filter & { format: TableFormat },
    reply: FastifyReply,
  ): Promise<Readable> {
    const filter = asked as unknown as Filter;
    await oneMoreExport(actor);
    const { rows, way } = await this.size(actor, source, filter);
    if (way === 'tooLarge') throw new Refusal(EXPORT_REFUSALS.exportTooLarge, { most: MOST_ROWS });
    if (way === 'job') throw new Refusal(EXPORT_REFUSALS.exportNeedsTime, { rows, most: MOST_AT_ONCE }, [], { rows });
    let written = 0;
    const table = exportedTable(source, actor, filter, (done) => void (written = done));
    const { size, stream } = await this.files.pass(streamTable(table, format));
    await noteExport(actor, { what: source.what, format, filter, rows: written });
    const { mediaType, extension } = TABLE_FILES[format];
    asDownload(reply, { name: `${table.name}-${actor.today}.${extension}`, mediaType });
    void reply.header('content-length', size);
    return stream;
  }
}
