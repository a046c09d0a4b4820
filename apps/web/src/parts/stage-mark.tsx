import { STAGES, STAGE_LABELS } from '@banso/domain';
import { classNames } from '@banso/ui';
import type { Stage } from '../api/types.js';
import { useLabel } from '../i18n/days.js';
import { defineWords } from '../i18n/words.js';

// A list has no room for the stages in full; these are the same words, shortened.
const useShortWords = defineWords(
  'stageShort',
  { s0: '役割の認識', s1: '課題の把握', s2: '動き出し', s3: '協働' },
  { s0: 'Role', s1: 'Challenges', s2: 'Moving', s3: 'Together' },
);

/** The stage as a number, four steps and a short word; spoken in full. */
export function StageMark({ stage }: { stage: Stage }) {
  const label = useLabel();
  const short = useShortWords();
  return (
    <span className="inline-flex items-center gap-2">
      <span className="font-700 tabular-nums">{stage}</span>
      <svg aria-hidden viewBox="0 0 44 10" className="h-2.5 w-11 shrink-0">
        {STAGES.map((step) => (
          <rect
            key={step}
            x={step * 11 + 0.5}
            y="0.5"
            width="9"
            height="9"
            rx="1.5"
            className={classNames('stroke-key-900', step <= stage ? 'fill-key-900' : 'fill-white')}
          />
        ))}
      </svg>
      <span aria-hidden className="text-dns-14N-130 whitespace-nowrap">
        {short(`s${stage}`)}
      </span>
      <span className="sr-only">{label(STAGE_LABELS[stage])}</span>
    </span>
  );
}
