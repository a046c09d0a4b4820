import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { Session } from './types.js';

/** Who is signed in. Refused with 401 when nobody is. */
export function useSessionQuery() {
  return useQuery({ queryKey: ['session'], queryFn: () => ask<Session>('get', '/session'), staleTime: 60_000, retry: false });
}

/** Signs in; refused with 401: `signInFailed`, or `secondFactorNeeded` and `secondFactorWrong` once the password was right. */
export function useSignIn() {
  return useVerb((body: { email: string; password: string; code?: string }) => ask<Session>('post', '/session', { body }), () => [], (session) => [[['session'], session]]);
}

/** Signs out; every copy of the session ends. */
export function useSignOut() {
  return useVerb((_: void) => ask<void>('delete', '/session'), () => []);
}

/** What the sign-in screen shows before anybody is known. */
export interface ServiceInfo {
  mode: 'demo' | 'production';
  demoAccounts: { email: string; name: string; role: string }[];
  /** words on the button of the organisation's own sign-in; null without one */
  oidcName: string | null;
}

/** In which mode the service runs; in demo mode also the accounts to try. */
export function useServiceInfo() {
  return useQuery({
    queryKey: ['info'],
    queryFn: async (): Promise<ServiceInfo> => {
      const info = await ask<Partial<ServiceInfo>>('get', '/info').catch((problem: unknown): Partial<ServiceInfo> => {
        // An older API tells nothing before sign-in; the form works without it.
        if (problem instanceof Problem && problem.status === 404) return {};
        throw problem;
      });
      return { mode: info.mode ?? 'production', demoAccounts: info.demoAccounts ?? [], oidcName: info.oidcName ?? null };
    },
    staleTime: Infinity,
  });
}
