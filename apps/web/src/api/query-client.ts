import { QueryClient, type QueryKey, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from './idempotency.js';
import { Problem } from './problem.js';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

/** What the screens have read, kept while the page is open. Nothing of it is written to the device. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Try even when the browser believes to be offline: on closed networks it is often wrong.
      networkMode: 'always',
      retry: (times, problem) => times < 2 && (problem.status === 503 || problem.status === 502),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * One verb of the API as a hook.
 * @param act sends it; `key` stays the same while the same input is sent again.
 * @param touched the questions whose answers have changed afterwards (prefixes of query keys).
 */
export function useVerb<Input, Answer>(
  act: (input: Input, key: string) => Promise<Answer>,
  touched: (answer: Answer, input: Input) => QueryKey[],
  known?: (answer: Answer) => [QueryKey, unknown][],
): UseMutationResult<Answer, Problem, Input> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation<Answer, Problem, Input>({
    mutationFn: (input) => act(input, keyFor(input)),
    onSuccess: async (answer, input) => {
      for (const [key, value] of known?.(answer) ?? []) client.setQueryData(key, value);
      await Promise.all(touched(answer, input).map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
