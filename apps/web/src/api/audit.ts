import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { everyPage } from './directory.js';
import type { AuditChain, AuditEntry, List } from './types.js';

/** What narrows the audit log down. */
export interface AuditFilter {
  from?: string;
  until?: string;
  q?: string;
  action?: string;
  person?: string;
  municipality?: string;
}

/** The entries of the audit log, newest first, page by page. */
export function useAuditEntries(filter: AuditFilter, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => ask<List<AuditEntry>>('get', '/audit-entries', { query: { ...filter, limit: 100, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    enabled,
  });
}

/** How far the log is sealed, per tenant that the person audits. */
export function useAuditChains(enabled: boolean) {
  return useQuery({ queryKey: ['auditChains'], queryFn: () => everyPage<AuditChain>('/audit-entries/chain'), enabled });
}

/** Where the file with the narrowed-down log is. */
export function auditExportHref(filter: AuditFilter, format: 'csv' | 'xlsx'): string {
  const values = Object.fromEntries(Object.entries({ ...filter, format }).filter(([, value]) => value)) as Record<string, string>;
  return `/api/v1/audit-entries/export?${new URLSearchParams(values).toString()}`;
}
