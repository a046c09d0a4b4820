import { QUARTERS } from '@banso/domain';
import { ChoiceGroup, Link } from '@banso/ui';
import { useCoverageWords } from './coverage-words.js';
import { useCoverageView } from './use-coverage-view.js';

/** The whole fiscal year (chosen in the header) or one of its quarters. */
export function PeriodChoice() {
  const w = useCoverageWords();
  const { ask, change } = useCoverageView();
  const options = [
    { value: 'year', label: w('wholeYear') },
    ...QUARTERS.map((quarter) => ({ value: String(quarter), label: w(`quarter${quarter}`) })),
  ];
  return (
    <div className="no-print mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <ChoiceGroup
        label={w('period')}
        isLabelHidden
        options={options}
        value={ask.quarter ? String(ask.quarter) : 'year'}
        onChange={(value) => change({ quarter: value === 'year' ? undefined : value })}
      />
      <Link href="/coverage/offers" className="py-1">
        {w('offers')}
      </Link>
    </div>
  );
}
