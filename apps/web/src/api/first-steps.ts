import type { StartingList } from '@banso/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { queryClient, useVerb } from './query-client.js';
import type { Problem } from './problem.js';
import type { StartingListResult } from './types.js';

/** What the office still lacks before its first visit. */
export function useFirstSteps(enabled = true) {
  return useQuery({ queryKey: ['firstSteps'], queryFn: () => ask('get', '/first-steps'), enabled });
}

/** Passes over a step, or takes that back. */
export function useSkipStep() {
  return useVerb(
    ({ step, isSkipped }: { step: string; isSkipped: boolean }) =>
      isSkipped
        ? ask('post', '/first-steps/{step}/skip', { path: { step } })
        : ask('delete', '/first-steps/{step}/skip', { path: { step } }),
    () => [['firstSteps']],
  );
}

/** Reads a starting list: only to look at what would be registered, or to register it. */
export function useReadStartingList(list: StartingList) {
  return useMutation<StartingListResult, Problem, { file: File; isDryRun: boolean }>({
    mutationFn: ({ file, isDryRun }) => {
      const body = new FormData();
      body.set('file', file);
      const query = { dryRun: isDryRun ? ('true' as const) : ('false' as const) };
      if (list === 'programmes') return ask('post', '/imports/programmes', { query, body });
      if (list === 'people') return ask('post', '/imports/people', { query, body });
      if (list === 'engagements') return ask('post', '/imports/engagements', { query, body });
      return ask('post', '/imports/visits', { query, body });
    },
    onSuccess: async ({ done }) => {
      // People, engagements and visits stand on nearly every screen.
      if (done) await queryClient.invalidateQueries();
    },
  });
}
