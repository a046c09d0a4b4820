// Made from audit-log.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link auditEntries} is asked with. */
export interface AuditEntriesParameters {
  before?: number | undefined;
  from?: CivilDay | undefined;
  until?: CivilDay | undefined;
  person?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subject?: string | undefined;
  contains?: string | undefined;
  municipality?: string | undefined;
  limit: number | null;
}

/** What {@link auditEntries} gives. */
export interface AuditEntriesRow {
  id: string;
  at: string;
  person: { id: string; name: string | null } | null;
  action: string;
  subjectKind: string | null;
  subjectId: string | null;
  municipality: { code: string; name: string } | null;
  engagementId: string | null;
  change: Record<string, unknown> | null;
  reason: string | null;
  address: string | null;
  correlationId: string | null;
}

/** Entries of the log, newest first, by those of the filters that are given. */
export const auditEntries = statement<AuditEntriesParameters, AuditEntriesRow>({
  name: 'auditEntries',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['before', 'from', 'until', 'person', 'action', 'subjectKind', 'subject', 'contains', 'municipality', 'limit'],
      text: `
        select
          e.id::text as id,
          e.at,
          case
            when e.person_id is not null then json_build_object('id', e.person_id, 'name', p.name)
          end as person,
          e.action,
          e.subject_kind as "subjectKind",
          e.subject_id as "subjectId",
          case
            when m.code is not null then json_build_object('code', m.code, 'name', m.name)
          end as municipality,
          e.engagement_id as "engagementId",
          e.change,
          e.reason,
          e.address,
          e.correlation_id as "correlationId"
        from
          audit_entry e
          left join shared_person p on p.id = e.person_id
          left join shared_municipality m on m.code = e.municipality_code
        where
          true
          /*filter before*/
          and e.id < $1 /*end*/
          /*filter from*/
          and e.at >= $2::date::timestamp at time zone 'Asia/Tokyo' /*end*/
          /*filter until*/
          and e.at < ($3::date + 1)::timestamp at time zone 'Asia/Tokyo' /*end*/
          /*filter person*/
          and e.person_id = $4 /*end*/
          /*filter action*/
          and e.action = $5 /*end*/
          /*filter subjectKind*/
          and e.subject_kind = $6 /*end*/
          /*filter subject*/
          and e.subject_id = $7 /*end*/
          /*filter contains*/
          and (
            e.person_id = any (
              array(
                select
                  id
                from
                  shared_person
                where
                  position($8 in name) > 0
              )
            )
            or e.municipality_code = any (
              array(
                select
                  code
                from
                  shared_municipality
                where
                  position($8 in name) > 0
              )
            )
          )
          /*end*/
          /*filter municipality*/
          and e.municipality_code = $9 /*end*/
        order by
          e.id desc
        limit
          $10`,
    },
  },
});

/** What {@link auditChains} gives. */
export interface AuditChainsRow {
  tenantId: number;
  tenant: string;
  entries: number;
  sealed: number;
  waiting: number;
  head: string | null;
  sealedAt: string | null;
}

/** How far the log is sealed, for each office that the actor audits. */
export const auditChains = statement<Record<string, never>, AuditChainsRow>({
  name: 'auditChains',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id as "tenantId",
          t.name as tenant,
          coalesce(head.position, 0)::int + waiting.n as entries,
          coalesce(head.position, 0)::int as sealed,
          waiting.n as waiting,
          encode(head.hash, 'hex') as head,
          head.sealed_at as "sealedAt"
        from
          shared_tenant t
          cross join lateral (
            select
              count(*)::int as n
            from
              audit_pending p
            where
              p.tenant_id = t.id
          ) waiting
          left join lateral (
            select
              l.position,
              l.hash,
              l.sealed_at
            from
              audit_link l
            where
              l.tenant_id = t.id
            order by
              l.position desc
            limit
              1
          ) head on true
        where
          t.id = any (ctx_ints('app.audits'))
        order by
          t.id`,
    },
  },
});
