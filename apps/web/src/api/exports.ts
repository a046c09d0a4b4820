import { useQuery } from '@tanstack/react-query';
import { ask, hrefOf } from './client.js';
import { useVerb } from './query-client.js';
import type { ExportJob, ExportSize, TableFormat } from './types.js';

/** A list that can be taken out as a file. */
export interface Exportable {
  /** How the API calls it. */
  what: 'engagements' | 'auditEntries' | 'load';
  /** What narrows it down, as it stands in addresses. */
  filter: Readonly<Record<string, string | number | null | undefined>>;
  size(): Promise<ExportSize>;
  /** Where the file is that is answered at once. */
  href(format: TableFormat): string;
}

/** How many rows it has, and so which way it goes. */
export function useExportSize({ what, filter, size }: Exportable) {
  return useQuery({ queryKey: ['exportSize', what, filter], queryFn: size, staleTime: 0 });
}

const WAITING_MS = 1_000;
/** So many of one's exports are looked at; nobody has more that matter. */
const NEWEST = 20;

/** One's own exports of a list, the newest first; looked at again every second while one is being made. */
export function useExportJobs(what: Exportable['what']) {
  return useQuery({
    queryKey: ['exports'],
    queryFn: async () => (await ask('get', '/exports', { query: { limit: NEWEST } })).items,
    select: (jobs) => jobs.filter((job) => job.what === what),
    refetchInterval: ({ state }) => (state.data?.some(isWaiting) ? WAITING_MS : false),
  });
}

/** Whether it is still being made. */
export function isWaiting({ state }: ExportJob): boolean {
  return state === 'waiting';
}

/** Has the rows of a list made into a file. */
export function useMakeExport({ what, filter }: Pick<Exportable, 'what' | 'filter'>) {
  return useVerb(
    (format: TableFormat, idempotencyKey) =>
      ask('post', '/exports', { body: { what, format, filter: asInAddress(filter) }, idempotencyKey }),
    () => [['exports']],
  );
}

/** Cancels an export, or throws its file away. */
export function useCancelExport() {
  return useVerb(
    (id: string) => ask('delete', '/exports/{id}', { path: { id } }),
    () => [['exports']],
  );
}

/** Where a finished export is. */
export function exportHref(id: string): string {
  return hrefOf('/exports/{id}/file', { path: { id } });
}

/** Without what is blank, each as text: the same that the list was asked with. */
function asInAddress(filter: Exportable['filter']): Record<string, string> {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}
