import { useMutation, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { queryClient, useVerb } from './query-client.js';
import type { Problem } from './problem.js';
import type { Area, AreaFileResult, ClosedDay, List } from './types.js';
import type { VersionRead } from './version-read.js';

const AREAS = [['areas'], ['municipalities'], ['municipalityPages'], ['organisations']];

/** What is typed about an area. */
export interface AreaFacts {
  kind: string;
  name: string;
  municipalityCodes: string[];
}

/** Draws a new area, or changes one that was read (its kind stays). */
export function useSaveArea() {
  return useVerb(
    ({ id, version, kind, ...body }: AreaFacts & { id?: string; version?: VersionRead }, idempotencyKey) =>
      id === undefined
        ? ask<Area>('post', '/areas', { body: { kind, ...body }, idempotencyKey })
        : ask<Area>('patch', '/areas/{id}', { path: { id }, version, body }),
    () => AREAS,
  );
}

/** Reads an area file: only to look at what it would change, or to carry it out. */
export function useReadAreaFile() {
  return useMutation<AreaFileResult, Problem, { file: File; isDryRun: boolean }>({
    mutationFn: ({ file, isDryRun }) => {
      const body = new FormData();
      body.set('file', file);
      return ask<AreaFileResult>('post', '/areas/import', { query: { dryRun: isDryRun }, body });
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
    queryFn: async () => (await ask<List<ClosedDay>>('get', '/closed-days', { query: { fiscalYear } })).items,
  });
}

// Due days follow the calendar.
const CALENDAR = [['closedDays'], ['engagements'], ['engagement'], ['desk']];

/** Closes a day. */
export function useCloseDay() {
  return useVerb(
    (body: ClosedDay, idempotencyKey) => ask<ClosedDay>('post', '/closed-days', { body, idempotencyKey }),
    () => CALENDAR,
  );
}

/** Makes a closed day a working day again. */
export function useOpenDay() {
  return useVerb(
    ({ day }: { day: string }) => ask<void>('delete', '/closed-days/{day}', { path: { day } }),
    () => CALENDAR,
  );
}
