import { ToastProvider, UiProvider, type UiWords } from '@banso/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { useLang } from './i18n/i18n.js';
import { router } from './routes.js';

const ENGLISH: UiWords = {
  required: '(required)',
  close: 'Close',
  openCalendar: 'Choose from the calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  closedDay: 'closed day',
  unreadableDay: 'This cannot be read as a day. Please write 3 Dec, 2026-12-03, R8.12.3 or next Tuesday.',
  dayHint: '3 Dec, 2026-12-03',
  nothingFound: 'Nothing found',
  showOptions: 'Show the choices',
  notices: 'Notices',
  breadcrumbs: 'Where you are',
};

/** The application: its language, its questions to the API, its screens. */
export function App() {
  const lang = useLang();
  return (
    <QueryClientProvider client={queryClient}>
      <UiProvider
        locale={lang === 'ja' ? 'ja-JP-u-ca-japanese' : 'en-GB'}
        words={lang === 'ja' ? undefined : ENGLISH}
        navigate={(href) => router.history.push(href)}
      >
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </UiProvider>
    </QueryClientProvider>
  );
}
