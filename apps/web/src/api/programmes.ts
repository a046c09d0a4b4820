import { useQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { MASTER_STALE_MS } from './directory.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { VersionRead } from './version-read.js';

/** What follows a programme: lists and offers, engagements with their kinds of support, the steps of records. */
const FOLLOWERS = [
  ['programmes'],
  ['programme'],
  ['visit'],
  ['engagements'],
  ['engagement'],
  ['coverage'],
  ['firstSteps'],
];

/** Programmes as they are in a fiscal year; `usable`: only what one's own office founded or carries. */
export function useProgrammes(query: Pick<QueryOf<'/programmes'>, 'fiscalYear' | 'usable'> = {}) {
  return useQuery({
    queryKey: ['programmes', query],
    queryFn: () => everyPage('/programmes', { query }),
    staleTime: MASTER_STALE_MS,
  });
}

/** A programme with the table of each of its years; null asks nothing. */
export function useProgramme(id: string | null) {
  return useQuery({
    queryKey: ['programme', id],
    queryFn: () => ask('get', '/programmes/{id}', { path: { id: id ?? '' } }),
    enabled: id !== null,
  });
}

/** Founds a programme of one's own office. */
export function useFoundProgramme() {
  return useVerb(
    (body: BodyOf<'post', '/programmes'>, idempotencyKey) => ask('post', '/programmes', { body, idempotencyKey }),
    () => FOLLOWERS,
  );
}

/** Changes a programme that was read, and how many people confirm its records in one's own office. */
export function useChangeProgramme() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/programmes/{id}'>) =>
      ask('patch', '/programmes/{id}', { path: { id }, version, body }),
    () => FOLLOWERS,
  );
}

/** Ends a programme with a fiscal year; null undoes its end. */
export function useEndProgramme() {
  return useVerb(
    ({ id, version, untilFiscalYear }: { id: string; version: VersionRead; untilFiscalYear: number | null }) =>
      untilFiscalYear === null
        ? ask('delete', '/programmes/{id}/closure', { path: { id }, version })
        : ask('post', '/programmes/{id}/closure', { path: { id }, version, body: { untilFiscalYear } }),
    () => FOLLOWERS,
  );
}
