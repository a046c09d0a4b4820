import { SUPPORT_TYPES, SUPPORT_TYPE_LABELS, SUPPORT_TYPE_SHORT_LABELS } from '@banso/domain';
import { useState } from 'react';
import type { Coverage, SupportType } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { useCoverageWords } from './coverage-words.js';
import { NumberDialog } from './rows-dialog.js';

/** Five numbers: in how many municipalities each kind was delivered. Each opens into its visits. */
export function TypeNumbers({ coverage }: { coverage: Coverage }) {
  const w = useCoverageWords();
  const [opened, setOpened] = useState<SupportType | null>(null);
  return (
    <section aria-label={w('numbers')} className="mb-4">
      <ul className="grid gap-1.5 sm:grid-cols-5 sm:gap-3">
        {SUPPORT_TYPES.map((type) => (
          <li key={type}>
            <TypeNumber
              type={type}
              count={coverage.totals[type]}
              all={coverage.municipalityCount}
              onOpen={() => setOpened(type)}
            />
          </li>
        ))}
      </ul>
      {opened && <NumberDialog supportType={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function TypeNumber({
  type,
  count,
  all,
  onOpen,
}: {
  type: SupportType;
  count: number;
  all: number;
  onOpen: () => void;
}) {
  const w = useCoverageWords();
  const label = useLabel();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-label={`${w('numberSpoken', { type: `${type} ${label(SUPPORT_TYPE_LABELS[type])}`, count, all })}。${w('numberOpen')}`}
      className="card h-full w-full cursor-pointer rounded-12 border border-solid-gray-420 bg-white px-3 py-1 text-start hover:bg-key-50 max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-baseline max-sm:gap-x-3 sm:px-4 sm:py-3"
    >
      <span className="block text-dns-14B-130 font-700">
        {type} {label(SUPPORT_TYPE_SHORT_LABELS[type])}
      </span>
      <span className="mt-1 block whitespace-nowrap">
        <span className="text-std-24B-150 font-700 tabular-nums">{count}</span>{' '}
        <span className="text-dns-14N-130 text-solid-gray-700">{w('ofAll', { all })}</span>
      </span>
      <svg
        aria-hidden
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-1 block h-1.5 w-full overflow-hidden rounded-full bg-solid-gray-100 max-sm:col-span-2"
      >
        <rect width={all === 0 ? 0 : (count / all) * 100} height="4" className="fill-key-900" />
      </svg>
    </button>
  );
}
