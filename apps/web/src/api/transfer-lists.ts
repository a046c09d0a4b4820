import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import type { Problem } from './problem.js';
import { queryClient, useVerb } from './query-client.js';
import type { TransferList, TransferListResult } from './types.js';
import type { VersionRead } from './version-read.js';

const TOUCHED = [
  ['transferLists'],
  ['transferList'],
  ['transferListPreview'],
  ['transfers'],
  ['transfer'],
  ['handovers'],
  ['desk'],
  ['session'],
  ['engagements'],
  ['engagement'],
  ['people'],
];
/** How often the progress is asked for while the worker is at work (milliseconds). */
const PROGRESS_MS = 2_000;

/** Where the table to fill in is. */
export const TEMPLATE_HREF = hrefOf('/transfer-lists/template.xlsx', {});

/** The lists of transfers, newest first. */
export function useTransferLists(enabled: boolean) {
  return useQuery({ queryKey: ['transferLists'], queryFn: () => everyPage('/transfer-lists'), enabled });
}

/** One list with how far it has come; asked again and again while it is worked on. */
export function useTransferList(id: string) {
  return useQuery({
    queryKey: ['transferList', id],
    queryFn: () => ask('get', '/transfer-lists/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.atWork ? PROGRESS_MS : false),
  });
}

/** Fetches a list as it is saved now, for the screen behind as well. */
export function useLatestTransferList(id: string): () => Promise<TransferList> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/transfer-lists/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['transferList', id], queryFn, staleTime: 0 });
}

/** What a list would do or has done; anew whenever its work has begun or ended. */
export function useTransferListPreview(id: string, list: TransferList | undefined) {
  return useQuery({
    queryKey: ['transferListPreview', id, list?.atWork, list?.version],
    queryFn: () => ask('get', '/transfer-lists/{id}/preview', { path: { id } }),
    enabled: list !== undefined,
    placeholderData: (before) => before,
  });
}

/** Reads a list: only to look at what it would do, or to register it. */
export function useReadTransferList() {
  return useMutation<TransferListResult, Problem, { file: File; isDryRun: boolean }>({
    mutationFn: ({ file, isDryRun }) => {
      const body = new FormData();
      body.set('file', file);
      return ask('post', '/transfer-lists', { query: { dryRun: isDryRun ? 'true' : 'false' }, body });
    },
    onSuccess: async ({ done }) => {
      if (done) await Promise.all(TOUCHED.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}

/** Asks for everything in a list to be confirmed. */
export function useConfirmTransferList() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }) =>
      ask('post', '/transfer-lists/{id}/confirmation', { path: { id }, version }),
    () => TOUCHED,
    (list) => [[['transferList', list.id], list]],
  );
}

/** Asks for everything in a list to be withdrawn. */
export function useWithdrawTransferList() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }) =>
      ask('delete', '/transfer-lists/{id}', { path: { id }, version }),
    () => TOUCHED,
    (list) => [[['transferList', list.id], list]],
  );
}
