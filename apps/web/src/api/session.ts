import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { AnswerOf, BodyOf } from './routes.js';

/** Who is signed in. Refused with 401 when nobody is. */
export function useSessionQuery() {
  return useQuery({ queryKey: ['session'], queryFn: () => ask('get', '/session'), staleTime: 60_000, retry: false });
}

/**
 * Signs in; refused with 401: `signInFailed`, or `secondFactorNeeded` and `secondFactorWrong` once the password was
 * right.
 */
export function useSignIn() {
  return useVerb(
    (body: BodyOf<'post', '/session'>) => ask('post', '/session', { body }),
    () => [],
    (session) => [[['session'], session]],
  );
}

/** Signs out; every copy of the session ends. */
export function useSignOut() {
  return useVerb(
    (_: void) => ask('delete', '/session'),
    () => [],
  );
}

/** What the sign-in screen shows before anybody is known. */
export type ServiceInfo = Omit<AnswerOf<'get', '/info'>, 'today'>;

/** In which mode the service runs; in demo mode also the accounts to try. */
export function useServiceInfo() {
  return useQuery({
    queryKey: ['info'],
    queryFn: async (): Promise<ServiceInfo> => {
      const info = await ask('get', '/info').catch((problem: unknown): Partial<ServiceInfo> => {
        // An older API tells nothing before sign-in; the form works without it.
        if (problem instanceof Problem && problem.status === 404) return {};
        throw problem;
      });
      const { mode = 'production', demoAccounts = [], oidcName = null } = info;
      return { mode, demoAccounts, oidcName };
    },
    staleTime: Infinity,
  });
}
