import { Notice, Skeleton } from '@banso/ui';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useCommonWords } from '../i18n/common-words.js';
import { useDays } from '../i18n/days.js';
import { FiscalYearProvider } from './fiscal-year.js';
import { Header } from './header.js';
import { BottomNavigation, SideNavigation } from './navigation.js';
import { useSignedIn } from './session-context.js';
import { SessionGate } from './session-gate.js';
import { useShellWords } from './shell-words.js';
import { useLiveDesk } from './use-live-desk.js';

/** Everything that stands around a screen once somebody is signed in. */
export function AppShell() {
  return (
    <SessionGate>
      <Frame />
    </SessionGate>
  );
}

function Frame() {
  const w = useShellWords();
  const common = useCommonWords();
  const days = useDays();
  const { session, isOffline } = useSignedIn();
  const main = useFocusOnNewScreen();
  useLiveDesk(!isOffline && session.capabilities.includes('reminder:read'));
  const isLed = useLeadToAccount(session.mustSetUpSecondFactor);
  return (
    <FiscalYearProvider current={session.fiscalYear}>
      <a
        href="#main"
        className="sr-only bg-white p-2 focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50"
      >
        {w('skip')}
      </a>
      {session.mode === 'demo' && (
        <aside aria-label={w('demoLabel')} className="no-print bg-yellow-100 px-4 py-1 text-center text-dns-14N-130">
          {w('demo')}
        </aside>
      )}
      <Header />
      <div className="flex min-h-[calc(100vh-3.5rem)] flex-1">
        <SideNavigation />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-5 pb-28 outline-none sm:px-6 lg:pb-10"
        >
          {isOffline && <Notice tone="warning" title={w('offlineBanner')} className="mb-4" />}
          <Suspense fallback={<Skeleton label={common('loading')} />}>
            {isLed ? <Skeleton label={common('loading')} /> : <Outlet />}
          </Suspense>
          <p className="print-only mt-4 text-end">{common('printedOn', { day: days.full(session.today) })}</p>
        </main>
      </div>
      <BottomNavigation />
    </FiscalYearProvider>
  );
}

/** Nothing but the account answers before a required second factor is set up, so every other address leads there. */
function useLeadToAccount(mustSetUp: boolean): boolean {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const isLed = mustSetUp && pathname !== '/account';
  useEffect(() => {
    if (isLed) void navigate({ to: '/account', replace: true });
  }, [isLed, navigate]);
  return isLed;
}

/**
 * Moves the focus to the new screen after a link, so that screen readers begin there. Signing in is no link: then the
 * page begins at its top.
 */
function useFocusOnNewScreen() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== '/sign-in') main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}
