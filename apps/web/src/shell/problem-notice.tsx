import { Button, Notice } from '@banso/ui';
import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';

/**
 * Says in words what the API refused and what to do now.
 * @param props.onReload offered when somebody else was first (412): fetches the latest without touching what was typed.
 *   Why it cannot be had is said in place of the refusal.
 * @param props.onCompare offered instead where a text could be overwritten: shows both side by side.
 * @param props.onRetry offered when trying again can help (no network, busy, fault).
 */
export function ProblemNotice({ problem, onReload, ...props }: NoticeProps) {
  const [failed, setFailed] = useState<{ refusal: Problem; reason: Problem } | null>(null);
  const reload =
    onReload &&
    (async () => {
      await Promise.resolve(onReload()).catch((reason: Problem) => setFailed({ refusal: problem, reason }));
    });
  // Another refusal is another matter.
  if (failed?.refusal !== problem) return <OneNotice {...props} problem={problem} onReload={reload} />;
  return <OneNotice takesFocus={props.takesFocus} problem={failed.reason} onRetry={reload} />;
}

interface NoticeProps {
  problem: Problem;
  onReload?: () => void | Promise<void>;
  onCompare?: () => void;
  onRetry?: () => void;
  takesFocus?: boolean;
}

function OneNotice({ problem, onReload, onCompare, onRetry, takesFocus }: NoticeProps) {
  const w = useCommonWords();
  const { title, text } = useProblemWords(problem);
  const canRetry = problem.isOffline || problem.status === 429 || problem.status >= 500;
  return (
    <Notice
      tone={problem.isOffline || problem.isStale ? 'warning' : 'danger'}
      takesFocus={takesFocus ?? true}
      title={title}
      actions={
        problem.isStale && onCompare ? (
          <Button variant="secondary" size="small" onPress={onCompare}>
            {w('compare')}
          </Button>
        ) : problem.isStale && onReload ? (
          <Button variant="secondary" size="small" onPress={onReload}>
            {w('reload')}
          </Button>
        ) : canRetry && onRetry ? (
          <Button variant="secondary" size="small" onPress={onRetry}>
            {w('retry')}
          </Button>
        ) : undefined
      }
    >
      {text && <p>{problem.isStale && onCompare ? w('compareText') : text}</p>}
      {problem.status >= 500 && problem.correlationId && (
        <p className="text-dns-14N-130">
          {w('reference')}: {problem.correlationId}
        </p>
      )}
    </Notice>
  );
}

/** Title and advice for a refusal. The server's own sentence is used where it knows more than the status code says. */
function useProblemWords(problem: Problem): { title: string; text: string } {
  const w = useCommonWords();
  // A fault of our own (a TypeError) also arrives here; it must not take the whole screen down.
  if (!(problem instanceof Problem)) return { title: w('failed'), text: w('failedText') };
  if (problem.isOffline) return { title: w('offline'), text: w('offlineText') };
  if (problem.isStale) return { title: w('stale'), text: w('staleText') };
  if (problem.status === 404) return { title: w('notFound'), text: w('notFoundText') };
  if (problem.status === 403) return { title: w('forbidden'), text: w('forbiddenText') };
  // How long to wait is known to the server only.
  if (problem.status === 429 && problem.detail) return { title: problem.detail, text: '' };
  if (problem.status === 429 || problem.status === 503) return { title: w('busy'), text: w('busyText') };
  if (problem.errors.length > 0)
    return { title: w('checkFields'), text: [...new Set(problem.errors.map(({ message }) => message))].join(' ') };
  if (problem.status < 500 && problem.detail)
    return { title: problem.title || w('failed'), text: problem.detail === problem.title ? '' : problem.detail };
  return { title: w('failed'), text: w('failedText') };
}
