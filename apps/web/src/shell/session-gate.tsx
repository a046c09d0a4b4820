import { Notice, Skeleton } from '@banso/ui';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { whenNotSignedIn } from '../api/client.js';
import { queryClient } from '../api/query-client.js';
import { useSessionQuery } from '../api/session.js';
import type { Session } from '../api/types.js';
import { forgetSession, keepSession, lastSession } from '../drafts/device-store.js';
import { useCommonWords } from '../i18n/common-words.js';
import { ProblemNotice } from './problem-notice.js';
import { SessionContext } from './session-context.js';
import { useShellWords } from './shell-words.js';

/** Lets in who is signed in; everybody else goes to the sign-in screen and comes back afterwards. */
export function SessionGate({ children }: { children: ReactNode }) {
  const w = useShellWords();
  const common = useCommonWords();
  const asked = useSessionQuery();
  const { href } = useLocation();
  const navigate = useNavigate();
  const isOffline = asked.error?.isOffline ?? false;
  const isStranger = asked.error?.status === 401;
  const remembered = useQuery({
    queryKey: ['lastSession'],
    queryFn: async () => (await lastSession()) ?? null,
    enabled: isOffline,
    staleTime: Infinity,
  });

  useEffect(() => {
    // Any other answer of 401 asks once more who is signed in, which leads to the sign-in screen below.
    whenNotSignedIn(() => void queryClient.resetQueries({ queryKey: ['session'] }));
  }, []);
  useEffect(() => {
    if (asked.data) void keepSession(asked.data);
  }, [asked.data]);
  const wasIn = useRef(false);
  wasIn.current ||= asked.data !== undefined;
  useEffect(() => {
    // The address is already the sign-in screen's while that screen is still being loaded.
    if (!isStranger || href.startsWith('/sign-in')) return;
    void forgetSession();
    const search = { ...(href === '/' ? {} : { back: href }), ...(wasIn.current ? { ended: 'true' } : {}) };
    void navigate({ to: '/sign-in', search, replace: true });
  }, [isStranger, href, navigate]);

  // While the question is asked anew after an outage there is neither answer nor refusal; taking the screen away
  // in that moment would take away what is being typed.
  const known = useRef<Session | null>(null);
  const session = isStranger ? null : (asked.data ?? (isOffline ? remembered.data : null) ?? known.current);
  known.current = session;
  const value = useMemo(() => (session ? { session, isOffline } : null), [session, isOffline]);
  if (value) return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
  if (isOffline && remembered.data === null) {
    return (
      <main className="mx-auto max-w-xl p-6">
        <Notice tone="warning" title={w('offlineNobody')}>
          {w('offlineNobodyText')}
        </Notice>
      </main>
    );
  }
  if (asked.error && !isStranger && !isOffline) {
    return (
      <main className="mx-auto max-w-xl p-6">
        <ProblemNotice problem={asked.error} onRetry={() => void asked.refetch()} />
      </main>
    );
  }
  return (
    <main className="mx-auto max-w-xl p-6">
      <Skeleton label={common('loading')} />
    </main>
  );
}
