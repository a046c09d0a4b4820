import { civilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { keyIn, type Page, pageOf } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { audit } from './audit.js';
import type { AuditFilter, AuditQuery } from './audit-log.request.js';
import type { AuditChain, AuditEntry } from './audit-log.response.js';
import { auditChains, auditEntries, type AuditEntriesParameters } from './audit-log.sql.js';

/**
 * The questions of auditors to the log. Row-level security shows the tenants that they audit; every look is noted
 * itself.
 */
@Injectable()
export class AuditLogQueries {
  async list(actor: Actor, { limit, cursor, ...filter }: AuditQuery): Promise<Page<AuditEntry>> {
    const rows = await actor.tx.rows(auditEntries, asked(filter, limit + 1, keyIn(cursor, 'number')?.[0] ?? null));
    await audit(actor, { action: 'audit:read', subjectKind: 'auditEntries', subjectId: 'list', change: { filter } });
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** How many entries there are by the filter; counting ends at `most`. Whoever asks for a person notes the look. */
  count(actor: Actor, filter: AuditFilter, most: number): Promise<number> {
    return actor.tx.countRows(auditEntries, asked(filter, most, null));
  }

  /** All entries by the filter, at most `size` at a time, as of the moment of asking. */
  pages(actor: Actor, filter: AuditFilter, size: number): AsyncIterable<AuditEntry[]> {
    return actor.tx.pages(auditEntries, asked(filter, null, null), size);
  }

  /** How far the log is sealed, per tenant that the actor audits. */
  async chains(actor: Actor): Promise<Page<AuditChain>> {
    return { items: await actor.tx.rows(auditChains, {}), nextCursor: null };
  }
}

/** What the log is asked with. @param limit null: all there are */
function asked(
  { from, until, subjectId, q, ...others }: AuditFilter,
  limit: number | null,
  before: string | null,
): AuditEntriesParameters {
  return {
    ...others,
    from: from === undefined ? undefined : civilDay(from),
    until: until === undefined ? undefined : civilDay(until),
    subject: subjectId,
    contains: q,
    before: before === null ? undefined : Number(before),
    limit,
  };
}
