import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import type { Exportable } from './exports.js';
import type { QueryOf } from './routes.js';

/** What narrows the audit log down. */
export type AuditFilter = Omit<QueryOf<'/audit-entries'>, 'cursor' | 'limit'>;

/** The entries of the audit log, newest first, page by page. */
export function useAuditEntries(filter: AuditFilter, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => ask('get', '/audit-entries', { query: { ...filter, limit: 100, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    enabled,
  });
}

/** How far the log is sealed, per tenant that the person audits. */
export function useAuditChains(enabled: boolean) {
  return useQuery({ queryKey: ['auditChains'], queryFn: () => everyPage('/audit-entries/chain'), enabled });
}

/** The narrowed-down log as a file. */
export function auditExport(filter: AuditFilter): Exportable {
  return {
    what: 'auditEntries',
    filter,
    size: () => ask('get', '/audit-entries/export/size', { query: filter }),
    href: (format) => hrefOf('/audit-entries/export', { query: { ...filter, format } }),
  };
}
