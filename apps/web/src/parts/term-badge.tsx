import { Badge } from '@banso/ui';
import { useDays } from '../i18n/days.js';
import { defineWords } from '../i18n/words.js';

const useWords = defineWords(
  'term',
  { past: '終了', present: '有効', future: 'これから', term: '{{from}}〜{{until}}' },
  { past: 'ended', present: 'in force', future: 'to come', term: '{{from}} – {{until}}' },
);

/** From when until when, and whether it runs today. */
export function Term({
  fromOn,
  untilOn,
  state,
}: {
  fromOn: string;
  untilOn: string | null;
  state: 'past' | 'present' | 'future';
}) {
  const w = useWords();
  const days = useDays();
  const tone = { past: 'neutral', present: 'success', future: 'info' } as const;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span className="whitespace-nowrap">
        {w('term', { from: days.short(fromOn), until: untilOn ? days.short(untilOn) : '' })}
      </span>
      <Badge tone={tone[state]}>{w(state)}</Badge>
    </span>
  );
}
