import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { AnswerOf, BodyOf, QueryOf } from './routes.js';
import type { VersionRead } from './version-read.js';

// Expert teams and dispatch (専門家チームと派遣).

const touchedBy = (id: string) => [['dispatches'], ['dispatch', id], ['needs'], ['need'], ['candidates'], ['experts']];

/** Dispatches within reach by their days, page by page. */
export function useDispatches(query: Pick<QueryOf<'/dispatches'>, 'state' | 'mine' | 'fiscalYear' | 'engagement'>) {
  return useInfiniteQuery({
    queryKey: ['dispatches', query],
    queryFn: ({ pageParam }) => ask('get', '/dispatches', { query: { ...query, limit: 200, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How many dispatches wait for an answer or a report of an expert; undefined until that is known, 0 for others. */
export function useWaitingDispatches(isExpert: boolean): number | undefined {
  const list = useQuery({
    queryKey: ['dispatches', 'waiting'],
    queryFn: () => everyPage('/dispatches', { query: { mine: 'true' } }),
    enabled: isExpert,
  });
  if (!isExpert) return 0;
  return list.data?.filter(({ state }) => state === 'asked' || state === 'held').length;
}

/** A dispatch with its story, and what the reader may do. */
export function useDispatch(id: string) {
  return useQuery({
    queryKey: ['dispatch', id],
    queryFn: () => ask('get', '/dispatches/{id}', { path: { id } }),
  });
}

/** Fetches a dispatch as it is saved now, when somebody else was first. */
export function useLatestDispatch(id: string): () => Promise<DispatchDetail> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/dispatches/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['dispatch', id], queryFn, staleTime: 0 });
}

/** What may be known of the engagement behind a dispatch. */
export function useDispatchSummary(id: string) {
  return useQuery({
    queryKey: ['dispatch', id, 'summary'],
    queryFn: () => ask('get', '/dispatches/{id}/engagement-summary', { path: { id } }),
  });
}

interface Which {
  id: string;
  version: VersionRead;
}

/** Approves, asks for the expert, or accepts: the steps that need no words. */
export function useDispatchStep() {
  return useVerb(
    ({ id, version, step }: Which & { step: 'approval' | 'asking' | 'acceptance' }, idempotencyKey) => {
      const parts = { path: { id }, version, idempotencyKey };
      if (step === 'approval') return ask('post', '/dispatches/{id}/approval', parts);
      if (step === 'asking') return ask('post', '/dispatches/{id}/asking', parts);
      return ask('post', '/dispatches/{id}/acceptance', parts);
    },
    (_, { id }) => touchedBy(id),
  );
}

/** Declines or cancels, with a reason. */
export function useEndDispatch() {
  return useVerb(
    ({ id, version, step, reason }: Which & { step: 'refusal' | 'cancellation'; reason: string }, idempotencyKey) => {
      const parts = { path: { id }, version, body: { reason }, idempotencyKey };
      return step === 'refusal'
        ? ask('post', '/dispatches/{id}/refusal', parts)
        : ask('post', '/dispatches/{id}/cancellation', parts);
    },
    (_, { id }) => touchedBy(id),
  );
}

/** Notes the day on which it was carried out, and which visit it was. */
export function useCompleteDispatch() {
  return useVerb(
    ({ id, version, ...body }: Which & BodyOf<'post', '/dispatches/{id}/completion'>, idempotencyKey) =>
      ask('post', '/dispatches/{id}/completion', { path: { id }, version, body, idempotencyKey }),
    (_, { id }) => touchedBy(id),
  );
}

/** The visits of a day that a dispatch may have been; asked once the day is known. */
export function useVisitsOfDispatch(id: string, day: string | null) {
  return useQuery({
    queryKey: ['dispatch', id, 'visits', day],
    queryFn: async () =>
      (await ask('get', '/dispatches/{id}/visits', { path: { id }, query: { day: day ?? '' } })).items,
    enabled: day !== null,
    staleTime: 0,
  });
}

/** Says which visit a dispatch was. */
export function useLinkVisit() {
  return useVerb(
    ({ id, version, visitId }: Which & { visitId?: string }) =>
      ask('put', '/dispatches/{id}/visit', { path: { id }, version, body: { visitId } }),
    (_, { id }) => touchedBy(id),
  );
}

/** Reports, or corrects the report. */
export function useReportDispatch() {
  return useVerb(
    ({ id, version, ...body }: Which & BodyOf<'post', '/dispatches/{id}/report'>, idempotencyKey) =>
      ask('post', '/dispatches/{id}/report', { path: { id }, version, body, idempotencyKey }),
    (_, { id }) => touchedBy(id),
  );
}

/** Accepts the report, which can bring an action item. */
export function useAcceptReport() {
  return useVerb(
    ({ id, version, ...body }: Which & BodyOf<'post', '/dispatches/{id}/report/acceptance'>, idempotencyKey) =>
      ask('post', '/dispatches/{id}/report/acceptance', { path: { id }, version, body, idempotencyKey }),
    (_, { id }) => [...touchedBy(id), ['engagement'], ['desk'], ['actionItems']],
  );
}

/** The needs that are still wanted, by their days, page by page. */
export function useNeeds(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['needs'],
    queryFn: ({ pageParam }) => ask('get', '/needs', { query: { open: 'true', cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled,
  });
}

/** The needs of an engagement, also those that are over. */
export function useNeedsOf(engagement: string) {
  return useInfiniteQuery({
    queryKey: ['needs', engagement],
    queryFn: ({ pageParam }) => ask('get', '/needs', { query: { engagement, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Names who leads the expert team of a need. */
export function useNameTeamLead() {
  return useVerb(
    ({ id, version, dispatchId }: Which & { dispatchId: string }) =>
      ask('put', '/needs/{id}/lead', { path: { id }, version, body: { dispatchId } }),
    (_, { id }) => [['needs'], ['need', id], ['dispatches'], ['dispatch']],
  );
}

/** A need with the dispatches under it. */
export function useNeed(id: string) {
  return useQuery({ queryKey: ['need', id], queryFn: () => ask('get', '/needs/{id}', { path: { id } }) });
}

/** Fetches a need as it is saved now, when somebody else was first. */
export function useLatestNeed(id: string): () => Promise<Need> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/needs/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['need', id], queryFn, staleTime: 0 });
}

/** Who could be asked for a need, the best first. */
export function useCandidates(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['candidates', id],
    queryFn: async () => (await ask('get', '/needs/{id}/candidates', { path: { id } })).items,
    enabled,
  });
}

/** Registers a need. */
export function useAddNeed() {
  return useVerb(
    (body: BodyOf<'post', '/needs'>, idempotencyKey) => ask('post', '/needs', { body, idempotencyKey }),
    () => [['needs']],
  );
}

/** Requests an expert for a need (起案). */
export function useRequestDispatch() {
  return useVerb(
    ({ needId, ...body }: { needId: string } & BodyOf<'post', '/needs/{id}/dispatches'>, idempotencyKey) =>
      ask('post', '/needs/{id}/dispatches', { path: { id: needId }, body, idempotencyKey }),
    ({ id }) => touchedBy(id),
  );
}

/** Closes a need that is no longer wanted. */
export function useCloseNeed() {
  return useVerb(
    ({ id, version, reason }: Which & { reason: string }, idempotencyKey) =>
      ask('post', '/needs/{id}/closure', { path: { id }, version, body: { reason }, idempotencyKey }),
    (_, { id }) => [['needs'], ['need', id]],
  );
}

/** The experts of the roster. */
export function useExperts(query: Pick<QueryOf<'/experts'>, 'profession' | 'area' | 'free'> = {}) {
  return useQuery({ queryKey: ['experts', query], queryFn: () => everyPage('/experts', { query }) });
}

/** Fetches what the roster says of an expert now. */
export async function expertNow(id: string): Promise<Expert> {
  const expert = (await everyPage('/experts')).find(({ person }) => person.id === id);
  if (!expert) throw new Problem(404, {});
  return expert;
}

/** Fetches the professions as they are saved now. */
export function professionsNow(): Promise<AnswerOf<'get', '/professions'>> {
  return ask('get', '/professions');
}

/** Keeps what the roster says of an expert. */
export function useKeepExpert() {
  return useVerb(
    ({ id, version, ...body }: Which & BodyOf<'put', '/experts/{id}'>) =>
      ask('put', '/experts/{id}', { path: { id }, version, body }),
    () => [['experts'], ['candidates']],
  );
}

/** The professions that the office keeps. */
export function useProfessions() {
  return useQuery({ queryKey: ['professions'], queryFn: () => ask('get', '/professions') });
}

/** Keeps the list of professions. */
export function useKeepProfessions() {
  return useVerb(
    ({ version, names }: { version: VersionRead; names: string[] }) =>
      ask('put', '/professions', { version, body: { names } }),
    () => [['professions']],
  );
}

/** The fee classes that are offered. */
export function useFeeClasses() {
  return useQuery({ queryKey: ['feeClasses'], queryFn: async () => (await ask('get', '/fee-classes')).items });
}

/** Adds a fee class. */
export function useAddFeeClass() {
  return useVerb(
    (body: BodyOf<'post', '/fee-classes'>, idempotencyKey) => ask('post', '/fee-classes', { body, idempotencyKey }),
    () => [['feeClasses']],
  );
}

/** Offers a fee class no more. */
export function useEndFeeClass() {
  return useVerb(
    (id: string) => ask('delete', '/fee-classes/{id}', { path: { id } }),
    () => [['feeClasses']],
  );
}

/** Which payments: of a month, or of a fiscal year. */
export type PaymentSpan = QueryOf<'/dispatches/payments'>;

/** The payments of a month or a fiscal year (支払一覧). */
export function usePayments(span: PaymentSpan) {
  return useQuery({
    queryKey: ['dispatches', 'payments', span],
    queryFn: () => ask('get', '/dispatches/payments', { query: span }),
  });
}

/** Where the payments are fetched as a book of Excel. */
export function paymentsHref(span: PaymentSpan): string {
  return hrefOf('/dispatches/payments.xlsx', { query: span });
}

/** Where the dispatches of a fiscal year (派遣一覧) are fetched as a book of Excel. */
export function yearHref(fiscalYear: number): string {
  return hrefOf('/dispatches/year.xlsx', { query: { fiscalYear } });
}

/** Where the letter of a dispatch is fetched as PDF. */
export function letterHref(id: string): string {
  return hrefOf('/dispatches/{id}.pdf', { path: { id } });
}

/** What the screens show. */
export type DispatchRow = AnswerOf<'get', '/dispatches'>['items'][number];
export type DispatchDetail = AnswerOf<'get', '/dispatches/{id}'>;
export type Need = AnswerOf<'get', '/needs/{id}'>;
export type Expert = AnswerOf<'get', '/experts'>['items'][number];
export type Candidate = AnswerOf<'get', '/needs/{id}/candidates'>['items'][number];
export type Payments = AnswerOf<'get', '/dispatches/payments'>;
