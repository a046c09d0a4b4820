import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { VersionRead } from './version-read.js';

/** The prefectures that a regional bureau looks over, in numbers. */
export function useBureauCoverage(fiscalYear: number) {
  return useQuery({
    queryKey: ['coverage', 'bureau', fiscalYear],
    queryFn: () => ask('get', '/coverage/bureau', { query: { fiscalYear } }),
    placeholderData: (before) => before,
  });
}

/** The municipalities of one of them, as the bureau may see them. */
export function useBureauMatrix(prefecture: string, fiscalYear: number) {
  return useQuery({
    queryKey: ['coverage', 'bureau', prefecture, fiscalYear],
    queryFn: () => ask('get', '/coverage/bureau/{code}', { path: { code: prefecture }, query: { fiscalYear } }),
  });
}

/** Up to which count the own office's numbers are told to a bureau as a range. */
export function useSmallNumbers() {
  return useQuery({
    queryKey: ['smallNumbers'],
    queryFn: () => ask('get', '/coverage/small-numbers'),
  });
}

/** Puts another count in place of the one that was read. */
export function useSetSmallNumbers() {
  return useVerb(
    ({ version, ...body }: BodyOf<'put', '/coverage/small-numbers'> & { version: VersionRead }) =>
      ask('put', '/coverage/small-numbers', { version, body }),
    () => [['smallNumbers']],
  );
}
