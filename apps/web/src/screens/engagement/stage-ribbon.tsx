import { STAGES, STAGE_LABELS } from '@banso/domain';
import { Button, Disclosure, classNames } from '@banso/ui';
import { useState } from 'react';
import type { Engagement, Stage } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useEngagementWords } from './engagement-words.js';
import { StageDialog } from './stage-dialog.js';
import { useMayChange } from './use-may-change.js';

/** Where the engagement stands among the four stages, since when, and how it came there. */
export function StageRibbon({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const days = useDays();
  const label = useLabel();
  const may = useMayChange(engagement);
  const [isChanging, setChanging] = useState(false);
  const periodOf = (stage: Stage) => {
    const last = engagement.stageHistory.findLast((change) => change.stage === stage);
    if (!last) return '';
    return stage === engagement.stage
      ? `${w('now')}　${days.short(last.since)}〜`
      : `${days.short(last.since)} → ${last.until ? days.short(last.until) : ''}`;
  };
  return (
    <section aria-label={w('stages')} className="mb-4">
      <ol className="grid grid-cols-2 gap-1 overflow-hidden rounded-8 lg:grid-cols-4">
        {STAGES.map((stage) => (
          <li
            key={stage}
            aria-current={stage === engagement.stage ? 'step' : undefined}
            className={classNames(
              'px-4 py-2 print:border',
              stage === engagement.stage
                ? 'bg-key-900 text-white ring-4 ring-key-200 ring-inset'
                : stage < engagement.stage
                  ? 'bg-key-1000 text-white'
                  : 'bg-solid-gray-100 text-solid-gray-700',
            )}
          >
            <p className="text-dns-16B-130 font-700">
              {stage}　{label(STAGE_LABELS[stage])}
            </p>
            <p className="min-h-5 text-dns-14N-130">{periodOf(stage)}</p>
          </li>
        ))}
      </ol>
      <div className="no-print mt-1 flex flex-wrap items-start justify-end gap-2">
        <div className="min-w-0 flex-1">
          <Disclosure level={2} title={w('stageHistory')}>
            <StageHistory engagement={engagement} />
          </Disclosure>
        </div>
        {may('engagement:write') && (
          <Button variant="secondary" onPress={() => setChanging(true)}>
            {w('changeStage')}
          </Button>
        )}
      </div>
      {isChanging && <StageDialog engagement={engagement} onClose={() => setChanging(false)} />}
    </section>
  );
}

function StageHistory({ engagement }: { engagement: Engagement }) {
  const days = useDays();
  const label = useLabel();
  return (
    <ol className="flex flex-col gap-2">
      {[...engagement.stageHistory].reverse().map((change) => (
        <li key={change.since + change.stage}>
          <span className="me-3 text-dns-14N-130 tabular-nums">{days.short(change.since)}</span>
          <span className="font-700">
            {change.stage}　{label(STAGE_LABELS[change.stage])}
          </span>
          <span className="block text-dns-14N-130 text-solid-gray-700">
            {[change.reason, change.by].filter(Boolean).join('　')}
          </span>
        </li>
      ))}
    </ol>
  );
}
