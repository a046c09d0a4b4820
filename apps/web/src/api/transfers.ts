import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { TransferPreview } from './types.js';
import type { VersionRead } from './version-read.js';

/**
 * The transfers within sight, latest effective day first, page by page: after the first of April there may be two
 * thousand.
 */
export function useTransfers() {
  return useInfiniteQuery({
    queryKey: ['transfers'],
    queryFn: ({ pageParam }) => ask('get', '/transfers', { query: { cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Everything the leaver holds and what becomes of it. Only for managers and the leaver. */
export function useTransferPreview(id: string) {
  return useQuery({
    queryKey: ['transfer', id],
    queryFn: () => ask('get', '/transfers/{id}/preview', { path: { id } }),
  });
}

/** Fetches a transfer with everything in it as it is saved now, for the screen behind as well. */
export function useLatestTransfer(id: string): () => Promise<TransferPreview> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/transfers/{id}/preview', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['transfer', id], queryFn, staleTime: 0 });
}

const TOUCHED = [['transfers'], ['handovers'], ['desk'], ['session']];

/** Registers a transfer (人事異動); nothing moves by that alone. */
export function useRegisterTransfer() {
  return useVerb(
    (body: BodyOf<'post', '/transfers'>, idempotencyKey) => ask('post', '/transfers', { body, idempotencyKey }),
    () => TOUCHED,
  );
}

/** What becomes of one thing the leaver holds. */
export type DisposedItem = BodyOf<'put', '/transfers/{id}/dispositions'>['items'][number];

/** Keeps the dispositions as a plan, or with `confirm` writes them all. */
export function useDisposeTransfer() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'put', '/transfers/{id}/dispositions'>) =>
      ask('put', '/transfers/{id}/dispositions', { path: { id }, version, body }),
    (_, { confirm }) => (confirm ? [...TOUCHED, ['engagements'], ['engagement'], ['people']] : [['transfers']]),
    (preview) => [[['transfer', preview.transfer.id], preview]],
  );
}

/** Withdraws a transfer before its effective day. */
export function useWithdrawTransfer() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }) =>
      ask('delete', '/transfers/{id}', { path: { id }, version }),
    (_, { id }) => [...TOUCHED, ['transfer', id], ['engagements'], ['engagement'], ['people']],
  );
}
