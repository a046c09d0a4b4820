import { auditActionInWords } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type Table } from '@banso/files';
import { keyIn, type Page, pageOf } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { audit } from './audit.js';
import type { AuditExportQuery, AuditQuery } from './audit-log.request.js';
import type { AuditChain, AuditEntry } from './audit-log.response.js';
import { exportRows } from './exports.js';

type Filter = Omit<AuditQuery, 'limit' | 'cursor'>;
const inTokyo = (day: string): string => `(${day})::timestamp at time zone 'Asia/Tokyo'`;
/** A condition stands in the statement only where it is asked for. */
const CONDITIONS: { [Name in keyof Filter]-?: (value: string) => string } = {
  from: (day) => `e.at >= ${inTokyo(`${day}::date`)}`,
  until: (day) => `e.at < ${inTokyo(`${day}::date + 1`)}`,
  person: (id) => `e.person_id = ${id}`,
  action: (action) => `e.action = ${action}`,
  subjectKind: (kind) => `e.subject_kind = ${kind}`,
  subjectId: (id) => `e.subject_id = ${id}`,
  q: (name) => `(e.person_id = any(array(select id from person where position(${name} in name) > 0)) or e.municipality_code = any(array(select code from municipality where position(${name} in name) > 0)))`,
  municipality: (code) => `e.municipality_code = ${code}`,
};
const MOST_ROWS = 50_000;

/** The questions of auditors to the log. Row-level security shows the tenants that they audit; every look is noted itself. */
@Injectable()
export class AuditLogQueries {
  async list(actor: Actor, { limit, cursor, ...filter }: AuditQuery): Promise<Page<AuditEntry>> {
    const rows = await this.find(actor, filter, limit + 1, keyIn(cursor, 'number')?.[0]);
    await audit(actor, { action: 'audit:read', subjectKind: 'auditEntries', subjectId: 'list', change: { filter } });
    return pageOf(rows, limit, (row) => [String(row.id)]);
  }

  /** The entries as a table for a file. @throws tooManyExports, exportTooLarge */
  async table(actor: Actor, { format, ...filter }: AuditExportQuery): Promise<Table> {
    const entries = await exportRows(actor, { what: 'auditEntries', format, filter, mostRows: MOST_ROWS, rows: (limit) => this.find(actor, filter, limit) });
    return {
      name: '監査記録',
      headings: ['番号', '日時（日本時間）', '人', '操作', '操作（符号）', '対象の種類', '対象', '市区町村コード', '市区町村', '変更（前→後）', '理由', '接続元', '受付番号'],
      rows: entries.map((entry) => [
        entry.id, tokyoTime(entry.at), entry.person?.name ?? entry.person?.id ?? '', auditActionInWords(entry.action, 'ja'), entry.action, entry.subjectKind, entry.subjectId,
        entry.municipality?.code ?? '', entry.municipality?.name ?? '', entry.change ? JSON.stringify(entry.change) : '', entry.reason, entry.address, entry.correlationId,
      ]),
    };
  }

  /** How far the log is sealed, per tenant that the actor audits. */
  async chains(actor: Actor): Promise<Page<AuditChain>> {
    const items = await actor.tx.query<AuditChain>(`
      select t.id as "tenantId", t.name as tenant, coalesce(head.position, 0)::int + waiting.n as entries, coalesce(head.position, 0)::int as sealed, waiting.n as waiting, encode(head.hash, 'hex') as head, head.sealed_at as "sealedAt"
        from tenant t cross join lateral (select count(*)::int as n from audit_pending p where p.tenant_id = t.id) waiting
        left join lateral (select l.position, l.hash, l.sealed_at from audit_link l where l.tenant_id = t.id order by l.position desc limit 1) head on true
       where t.id = any(ctx_ints('app.audits')) order by t.id`);
    return { items, nextCursor: null };
  }

  private find(actor: Actor, filter: Filter, limit: number, before?: string): Promise<AuditEntry[]> {
    const parameters: unknown[] = [limit, before ?? null];
    const conditions = (Object.keys(CONDITIONS) as Array<keyof Filter>).flatMap((name) => (filter[name] === undefined ? [] : [CONDITIONS[name](`$${parameters.push(filter[name])}`)]));
    return actor.tx.query<AuditEntry>(
      `select e.id, e.at, case when e.person_id is not null then json_build_object('id', e.person_id, 'name', p.name) end as person, e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
              case when m.code is not null then json_build_object('code', m.code, 'name', m.name) end as municipality, e.engagement_id as "engagementId", e.change, e.reason, e.address, e.correlation_id as "correlationId"
         from audit_entry e left join person p on p.id = e.person_id left join municipality m on m.code = e.municipality_code
        where ${['($2::bigint is null or e.id < $2)', ...conditions].join(' and ')} order by e.id desc limit $1`, parameters);
  }
}

function tokyoTime(at: string | Date): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}
