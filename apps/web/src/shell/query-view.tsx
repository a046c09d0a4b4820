import { PageHeading, Skeleton } from '@banso/ui';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';
import { NotFoundScreen } from './not-found-screen.js';
import { ProblemNotice } from './problem-notice.js';

/** What a question to the API looks like to this view. */
interface Question<Data> {
  data: Data | undefined;
  error: Problem | null;
  refetch: () => unknown;
}

/**
 * Shows the answer of a question, grey lines while it is on its way, or why there is none.
 * @param props.isScreen the whole screen hangs on the answer: when there is none, its heading says so.
 */
export function QueryView<Data>({
  query,
  lines,
  isScreen,
  children,
}: {
  query: Question<Data>;
  lines?: number;
  isScreen?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const w = useCommonWords();
  // An answer that was read before is better than a notice: it stays while asking again fails.
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error && isScreen && query.error.status === 404) return <NotFoundScreen />;
  if (query.error) {
    return (
      <>
        {isScreen && <PageHeading title={w('notShown')} />}
        <div className="p-4">
          <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />
        </div>
      </>
    );
  }
  return <Skeleton lines={lines} label={w('loading')} />;
}
