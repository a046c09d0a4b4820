import { Button, ChoiceGroup, Notice } from '@banso/ui';
import { useEffect, useRef, useState } from 'react';
import { useCommonWords } from '../i18n/common-words.js';
import { TextDifference } from '../parts/text-difference.js';
import type { MergeDifference, MergeSide } from './merge.js';

/** What one typed beside what was saved first, field by field; nothing is taken until each field is decided. */
export function MergePanel({
  differences,
  submitLabel,
  onSettled,
}: {
  differences: readonly MergeDifference[];
  submitLabel: string;
  onSettled: (sides: Record<string, MergeSide>) => void;
}) {
  const w = useCommonWords();
  const [sides, setSides] = useState<Record<string, MergeSide>>(() =>
    Object.fromEntries(differences.flatMap(({ key, proposed }) => (proposed ? [[key, proposed]] : []))),
  );
  const undecided = differences.filter(({ key }) => !sides[key]).length;
  const top = useRef<HTMLDivElement>(null);
  // The dialog’s title and its way out stay in sight.
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-5 outline-none">
      <Notice tone="warning" title={w(differences.length === 0 ? 'mergeNothing' : 'mergeTitle')}>
        {w(differences.length === 0 ? 'mergeNothingText' : 'mergeText')}
      </Notice>
      {differences.map((difference) => (
        <OneField
          key={difference.key}
          difference={difference}
          side={sides[difference.key] ?? null}
          onChoose={(side) => setSides((before) => ({ ...before, [difference.key]: side }))}
        />
      ))}
      <div className="flex flex-wrap items-center justify-end gap-3 border-t border-solid-gray-200 pt-4">
        {undecided > 0 && (
          <p role="status" className="text-dns-14N-130">
            {w('mergeUndecided', { count: undecided })}
          </p>
        )}
        <Button isDisabled={undecided > 0} onPress={() => onSettled(sides)}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}

function OneField({
  difference,
  side,
  onChoose,
}: {
  difference: MergeDifference;
  side: MergeSide | null;
  onChoose: (side: MergeSide) => void;
}) {
  const w = useCommonWords();
  const { label, mine, theirs, canJoin, proposed } = difference;
  const options = [
    { value: 'mine', label: w('mergeMine') },
    { value: 'theirs', label: w('mergeTheirs') },
    ...(canJoin ? [{ value: 'both', label: w('mergeBoth') }] : []),
  ];
  return (
    <section aria-label={label} className="flex flex-col gap-2">
      <h3 className="text-std-17B-170 font-700">{label}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="rounded-8 border border-solid-gray-420 p-3">
          <p className="text-dns-14B-130 font-700 text-solid-gray-700">{w('mergeMineText')}</p>
          <p className="whitespace-pre-line">
            {mine || <span className="text-solid-gray-700">{w('mergeEmpty')}</span>}
          </p>
        </div>
        <div className="rounded-8 border border-solid-gray-420 p-3">
          <p className="text-dns-14B-130 font-700 text-solid-gray-700">{w('mergeTheirsText')}</p>
          {theirs ? (
            <TextDifference before={mine} after={theirs} />
          ) : (
            <p className="text-solid-gray-700">{w('mergeEmpty')}</p>
          )}
        </div>
      </div>
      <ChoiceGroup
        label={w('mergeChoose', { label })}
        hint={proposed ? w(proposed === 'mine' ? 'mergeOnlyMine' : 'mergeOnlyTheirs') : undefined}
        options={options}
        value={side ?? ''}
        onChange={(value) => onChoose(value as MergeSide)}
      />
    </section>
  );
}
