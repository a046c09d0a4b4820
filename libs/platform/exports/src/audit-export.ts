import { auditActionInWords } from '@banso/domain';
import { audit, type AuditEntry, AuditFilter, AuditLogQueries } from '@banso/audit';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import type { ExportSize } from './export-job.response.js';
import { type ExportColumn, type ExportSource, ExportSources } from './export-source.js';
import { Exports } from './exports.js';

/** The audit log as it is exported: the entries of the screen, the newest first. */
@Injectable()
export class AuditExport implements ExportSource<AuditFilter, AuditEntry> {
  readonly what = 'auditEntries';
  readonly needs = 'audit:read';
  readonly filter = AuditFilter;
  readonly columns: ReadonlyArray<ExportColumn<AuditEntry>> = [
    { heading: '番号', cell: ({ id }) => id },
    { heading: '日時（日本時間）', cell: ({ at }) => tokyoTime(at) },
    { heading: '人', cell: ({ person }) => person?.name ?? person?.id ?? '' },
    { heading: '操作', cell: ({ action }) => auditActionInWords(action, 'ja') },
    { heading: '操作（符号）', cell: ({ action }) => action },
    { heading: '対象の種類', cell: ({ subjectKind }) => subjectKind },
    { heading: '対象', cell: ({ subjectId }) => subjectId },
    { heading: '市区町村コード', cell: ({ municipality }) => municipality?.code ?? '' },
    { heading: '市区町村', cell: ({ municipality }) => municipality?.name ?? '' },
    { heading: '変更（前→後）', cell: ({ change }) => (change ? JSON.stringify(change) : '') },
    { heading: '理由', cell: ({ reason }) => reason },
    { heading: '接続元', cell: ({ address }) => address },
    { heading: '受付番号', cell: ({ correlationId }) => correlationId },
  ];

  constructor(
    private readonly log: AuditLogQueries,
    private readonly exports: Exports,
    sources: ExportSources,
  ) {
    sources.register(this);
  }

  /** How many entries an export would have: a look, and so noted itself. */
  async size(actor: Actor, filter: AuditFilter): Promise<ExportSize> {
    await audit(actor, { action: 'audit:read', subjectKind: 'auditEntries', subjectId: 'count', change: { filter } });
    return this.exports.size(actor, this, filter);
  }

  title(): string {
    return '監査記録';
  }

  count(actor: Actor, filter: AuditFilter, most: number): Promise<number> {
    return this.log.count(actor, filter, most);
  }

  pages(actor: Actor, filter: AuditFilter, size: number): AsyncIterable<AuditEntry[]> {
    return this.log.pages(actor, filter, size);
  }
}

function tokyoTime(at: string | Date): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}
