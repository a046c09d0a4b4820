import { auditActionInWords, civilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type Table } from '@banso/files';
import { keyIn, type Page, pageOf } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { audit } from './audit.js';
import type { AuditExportQuery, AuditQuery } from './audit-log.request.js';
import type { AuditChain, AuditEntry } from './audit-log.response.js';
import { auditChains, auditEntries } from './audit-log.sql.js';
import { exportRows } from './exports.js';

type Filter = Omit<AuditQuery, 'limit' | 'cursor'>;
const MOST_ROWS = 50_000;

/**
 * The questions of auditors to the log. Row-level security shows the tenants that they audit; every look is noted
 * itself.
 */
@Injectable()
export class AuditLogQueries {
  async list(actor: Actor, { limit, cursor, ...filter }: AuditQuery): Promise<Page<AuditEntry>> {
    const rows = await this.find(actor, filter, limit + 1, keyIn(cursor, 'number')?.[0] ?? null);
    await audit(actor, { action: 'audit:read', subjectKind: 'auditEntries', subjectId: 'list', change: { filter } });
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** The entries as a table for a file. @throws tooManyExports, exportTooLarge */
  async table(actor: Actor, { format, ...filter }: AuditExportQuery): Promise<Table> {
    const entries = await exportRows(actor, {
      what: 'auditEntries',
      format,
      filter,
      mostRows: MOST_ROWS,
      rows: (limit) => this.find(actor, filter, limit, null),
    });
    return {
      name: '監査記録',
      headings: [
        '番号',
        '日時（日本時間）',
        '人',
        '操作',
        '操作（符号）',
        '対象の種類',
        '対象',
        '市区町村コード',
        '市区町村',
        '変更（前→後）',
        '理由',
        '接続元',
        '受付番号',
      ],
      rows: entries.map((entry) => [
        entry.id,
        tokyoTime(entry.at),
        entry.person?.name ?? entry.person?.id ?? '',
        auditActionInWords(entry.action, 'ja'),
        entry.action,
        entry.subjectKind,
        entry.subjectId,
        entry.municipality?.code ?? '',
        entry.municipality?.name ?? '',
        entry.change ? JSON.stringify(entry.change) : '',
        entry.reason,
        entry.address,
        entry.correlationId,
      ]),
    };
  }

  /** How far the log is sealed, per tenant that the actor audits. */
  async chains(actor: Actor): Promise<Page<AuditChain>> {
    return { items: await actor.tx.rows(auditChains, {}), nextCursor: null };
  }

  private find(actor: Actor, filter: Filter, limit: number, before: string | null): Promise<AuditEntry[]> {
    const { from, until, subjectId, q, ...others } = filter;
    return actor.tx.rows(auditEntries, {
      ...others,
      from: from === undefined ? undefined : civilDay(from),
      until: until === undefined ? undefined : civilDay(until),
      subject: subjectId,
      contains: q,
      before: before === null ? undefined : Number(before),
      limit,
    });
  }
}

function tokyoTime(at: string | Date): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}
