import { COVERAGE_FLAGS, type CoverageFlag } from '@banso/domain';
import { Card, classNames } from '@banso/ui';
import type { Coverage } from '../../api/types.js';
import { useCoverageWords } from './coverage-words.js';
import { useCoverageView } from './use-coverage-view.js';

/** What deserves a look; each number narrows the matrix down to its municipalities. */
export function AttentionCard({ coverage }: { coverage: Coverage }) {
  const w = useCoverageWords();
  const { flag, change } = useCoverageView();
  const toggle = (chosen: CoverageFlag) => change({ flag: flag === chosen ? undefined : chosen });
  return (
    <Card title={w('attention')}>
      <p className="no-print mb-1 text-dns-14N-130 text-solid-gray-700">{w('attentionHint')}</p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 xl:grid-cols-1">
        {COVERAGE_FLAGS.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={flag === code}
              aria-label={w('flagCount', { count: coverage.flags[code], text: w(code) })}
              disabled={coverage.flags[code] === 0}
              onClick={() => toggle(code)}
              className={classNames(
                '-ms-2 w-full rounded-8 px-2 py-1.5 text-start enabled:cursor-pointer enabled:hover:bg-key-50',
                flag === code && 'bg-key-50 outline-2 outline-key-900',
              )}
            >
              <span
                className={classNames(
                  'text-std-20B-150 font-700 tabular-nums',
                  coverage.flags[code] > 0 ? 'text-error-2' : 'text-solid-gray-700',
                )}
              >
                {coverage.flags[code]}
              </span>
              <span className="ms-1 text-dns-16B-130 font-700">{w(code)}</span>
              <span className="block text-dns-14N-130 text-solid-gray-700">{w(`${code}Why`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
