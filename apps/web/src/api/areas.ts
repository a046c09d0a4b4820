import { useMutation, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { queryClient, useVerb } from './query-client.js';
import type { Problem } from './problem.js';
import type { BodyOf } from './routes.js';
import type { AreaFileResult } from './types.js';
import type { VersionRead } from './version-read.js';

const AREAS = [['areas'], ['municipalities'], ['municipalityPages'], ['organisations']];

/** Draws a new area, or changes one that was read (its kind stays). */
export function useSaveArea() {
  return useVerb(
    (
      { of, kind, ...body }: BodyOf<'post', '/areas'> & { of?: { id: string; version: VersionRead } },
      idempotencyKey,
    ) =>
      of === undefined
        ? ask('post', '/areas', { body: { kind, ...body }, idempotencyKey })
        : ask('patch', '/areas/{id}', { path: { id: of.id }, version: of.version, body }),
    () => AREAS,
  );
}

/** Reads an area file: only to look at what it would change, or to carry it out. */
export function useReadAreaFile() {
  return useMutation<AreaFileResult, Problem, { file: File; isDryRun: boolean }>({
    mutationFn: ({ file, isDryRun }) => {
      const body = new FormData();
      body.set('file', file);
      return ask('post', '/areas/import', { query: { dryRun: isDryRun ? 'true' : 'false' }, body });
    },
    onSuccess: async ({ done }) => {
      if (done) await Promise.all(AREAS.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}

/** One's own closed days of a fiscal year. */
export function useClosedDays(fiscalYear: number) {
  return useQuery({
    queryKey: ['closedDays', fiscalYear],
    queryFn: async () => (await ask('get', '/closed-days', { query: { fiscalYear } })).items,
  });
}

// Due days follow the calendar.
const CALENDAR = [['closedDays'], ['engagements'], ['engagement'], ['desk']];

/** Closes a day. */
export function useCloseDay() {
  return useVerb(
    (body: BodyOf<'post', '/closed-days'>, idempotencyKey) => ask('post', '/closed-days', { body, idempotencyKey }),
    () => CALENDAR,
  );
}

/** Makes a closed day a working day again. */
export function useOpenDay() {
  return useVerb(
    ({ day }: { day: string }) => ask('delete', '/closed-days/{day}', { path: { day } }),
    () => CALENDAR,
  );
}
