import { addDays, dayInTokyo } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ArchiveQuery } from './archive.request.js';
import type { HandoverArchive } from './archive.response.js';
import { archives, type ArchivesRow } from './archives.sql.js';

/** Days an archive can be fetched; it holds copies, and what it holds can be had again at any time. */
export const ARCHIVE_DAYS = 7;

/** Looking at archives. */
@Injectable()
export class ArchivesQueries {
  /** The archives within sight, the newest first. */
  async list(actor: Actor, { transfer, limit, cursor }: ArchiveQuery): Promise<Page<HandoverArchive>> {
    const [after = null] = keyIn(cursor, 'id') ?? [];
    const rows = await actor.tx.rows(archives, {
      one: false,
      archive: null,
      transfer: transfer ?? null,
      after,
      limit: limit + 1,
    });
    return pageOf(rows, limit, (row) => [row.id], shown);
  }

  async show(actor: Actor, id: string): Promise<HandoverArchive> {
    return shown(await this.row(actor, id));
  }

  /** @throws notFound */
  async row(actor: Actor, id: string): Promise<ArchivesRow> {
    const row = isUuid(id)
      ? await actor.tx.row(archives, { one: true, archive: id, transfer: null, after: null, limit: 1 })
      : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

function shown({ id, transferId, state, total, done, requestedAt, finishedAt, size }: ArchivesRow): HandoverArchive {
  const keptUntil = finishedAt && state === 'ready' ? addDays(dayInTokyo(new Date(finishedAt)), ARCHIVE_DAYS) : null;
  return { id, transferId, state, total, done, requestedAt, size, keptUntil };
}
