import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { RecordVisit, Visit, VisitOnFile } from './types.js';
import type { VersionRead } from './version-read.js';

/** One visit, planned or held. */
export function useVisit(id: string, enabled = true) {
  return useQuery({
    queryKey: ['visit', id],
    queryFn: () => ask('get', '/visits/{id}', { path: { id } }),
    enabled,
  });
}

/** Fetches a visit as it is saved now, for the screen behind as well. */
export function useLatestVisit({ id, engagementId }: VisitOnFile): () => Promise<Visit> {
  const client = useQueryClient();
  return async () => {
    const queryFn = () => ask('get', '/visits/{id}', { path: { id } });
    const visit = await client.fetchQuery({ queryKey: ['visit', id], queryFn, staleTime: 0 });
    void client.invalidateQueries({ queryKey: ['engagement', engagementId] });
    return visit;
  };
}

/** What is known of a visit before it is held. */
export type VisitPlan = Omit<BodyOf<'post', '/engagements/{id}/visits'>, 'record'>;

/** Every version of a visit's record, newest first. */
export function useRecordVersions(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['visit', id, 'versions'],
    queryFn: () => ask('get', '/visits/{id}/versions', { path: { id } }).then(({ items }) => items),
    enabled,
  });
}

/** Every version of the opinions on a visit that one may see. */
export function useOpinionVersions(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['visit', id, 'opinions'],
    queryFn: () => ask('get', '/visits/{id}/opinions', { path: { id } }).then(({ items }) => items),
    enabled,
  });
}

const changedBy = (visit: Visit) => [
  ['visit', visit.id],
  ['engagement', visit.engagementId],
  ['engagements'],
  ['desk'],
  ['reminders'],
  ['session'],
  ['coverage'],
  ['load'],
];
const knownFrom = (visit: Visit): [readonly unknown[], unknown][] => [[['visit', visit.id], visit]];

/** The day to begin with when the next visit of an engagement is planned, and what is planned already. */
export function useVisitProposal(engagementId: string, enabled = true) {
  return useQuery({
    queryKey: ['engagement', engagementId, 'visitProposal'],
    queryFn: () => ask('get', '/engagements/{id}/visit-proposal', { path: { id: engagementId } }),
    enabled,
    // Others plan too: what a dialog opens with is what there is, and it stays while somebody types.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** Plans a visit. */
export function usePlanVisit() {
  return useVerb(
    ({ engagementId, ...body }: VisitPlan & { engagementId: string }, idempotencyKey) =>
      ask('post', '/engagements/{id}/visits', { path: { id: engagementId }, body, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Records a visit that was never planned. */
export function useRecordUnplannedVisit() {
  return useVerb(
    ({ engagementId, record }: { engagementId: string; record: RecordVisit }, idempotencyKey) =>
      ask('post', '/engagements/{id}/visits', { path: { id: engagementId }, body: { record }, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Records a planned visit (復命書), or corrects its record. */
export function useRecordVisit() {
  return useVerb(
    ({ id, version, record }: { id: string; version: VersionRead; record: RecordVisit }) =>
      ask('put', '/visits/{id}/record', { path: { id }, version, body: record }),
    changedBy,
    knownFrom,
  );
}

/** Moves a planned visit or changes where and how. */
export function useMoveVisit() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/visits/{id}'>) =>
      ask('patch', '/visits/{id}', { path: { id }, version, body }),
    changedBy,
    knownFrom,
  );
}

/** Cancels a planned visit with the reason. */
export function useCancelVisit() {
  return useVerb(
    ({ id, version, reason }: { id: string; version: VersionRead; reason: string }, idempotencyKey) =>
      ask('post', '/visits/{id}/cancellation', { path: { id }, version, body: { reason }, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Confirms a record as the superior (確認). */
export function useConfirmVisit() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }, idempotencyKey) =>
      ask('post', '/visits/{id}/confirmation', { path: { id }, version, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Confirms several records at once; each has its own answer. */
export function useConfirmVisits() {
  return useVerb(
    (visits: { id: string; version: VersionRead }[]) => ask('post', '/visits/confirmations', { body: { visits } }),
    () => [['visits'], ['visit'], ['desk'], ['session'], ['engagements'], ['load']],
  );
}

/** What one does to a record with a reason in words. */
interface RecordVerb {
  id: string;
  version: VersionRead;
  reason: string;
}

/** Sends a record back to its writer (差戻し). */
export function useReturnRecord() {
  return useVerb(
    ({ id, version, reason }: RecordVerb, idempotencyKey) =>
      ask('post', '/visits/{id}/return', { path: { id }, version, body: { comment: reason }, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Undoes the last step of a record's confirmation. */
export function useUndoConfirmation() {
  return useVerb(
    ({ id, version, reason }: RecordVerb) =>
      ask('delete', '/visits/{id}/confirmation', { path: { id }, version, body: { reason } }),
    changedBy,
    knownFrom,
  );
}

/** Withdraws a record: it counts for nothing and stays readable. */
export function useWithdrawRecord() {
  return useVerb(
    ({ id, version, reason }: RecordVerb, idempotencyKey) =>
      ask('post', '/visits/{id}/withdrawal', { path: { id }, version, body: { reason }, idempotencyKey }),
    changedBy,
    knownFrom,
  );
}

/** Brings a withdrawn record back. */
export function useUndoWithdrawal() {
  return useVerb(
    ({ id, version, reason }: RecordVerb) =>
      ask('delete', '/visits/{id}/withdrawal', { path: { id }, version, body: { reason } }),
    changedBy,
    knownFrom,
  );
}

/** What a list of visits is narrowed down to; `toConfirm` those alone that wait for one's own confirmation. */
export type VisitFilter = Omit<QueryOf<'/visits'>, 'cursor' | 'limit'>;

/** Visits by day, page by page. */
export function useVisitList(filter: VisitFilter) {
  return useInfiniteQuery({
    queryKey: ['visits', filter],
    queryFn: ({ pageParam }) => ask('get', '/visits', { query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // A record is confirmed on another screen.
    staleTime: 0,
  });
}

/** Cancels every planned visit of an engagement with one reason, where they stand in the way of a pause or an end. */
export function useCancelPlannedVisits() {
  return useVerb(
    ({ engagementId, reason }: { engagementId: string; reason: string }, idempotencyKey) =>
      ask('post', '/engagements/{id}/visit-cancellations', {
        path: { id: engagementId },
        body: { reason },
        idempotencyKey,
      }),
    (_, { engagementId }) => [
      ['engagement', engagementId],
      ['engagements'],
      ['desk'],
      ['reminders'],
      ['session'],
      ['coverage'],
      ['load'],
      ['visits'],
    ],
  );
}
