import { Link } from '@banso/ui';
import type { Load } from '../../api/types.js';
import type { OpenedFigure } from './opened-figure.js';
import { useLoadWords } from './load-words.js';

const SHOWN = ['overdue', 'recordMissing', 'openItems', 'plannedNext'] as const;
const SHEET =
  'card flex h-full w-full flex-col rounded-12 border border-solid-gray-420 bg-white px-3 py-2 text-start max-sm:flex-row max-sm:items-baseline max-sm:justify-between max-sm:gap-x-3 sm:px-4 sm:py-3';

/** Five numbers of everybody together; each opens into its rows. */
export function LoadNumbers({ load, onOpen }: { load: Load; onOpen: (opened: OpenedFigure) => void }) {
  const w = useLoadWords();
  const more = {
    overdue: '',
    recordMissing: '',
    openItems: load.totals.overdueItems > 0 ? w('itemsMore', { count: load.totals.overdueItems }) : '',
    plannedNext: '',
  };
  return (
    <section aria-label={w('numbers')} className="mb-4">
      <ul className="grid gap-1.5 sm:grid-cols-5 sm:gap-3">
        <li>
          <Link href="/engagements?status=active" isPlain className={`${SHEET} hover:bg-key-50`}>
            <Words
              title={w('active')}
              count={load.engagements.active}
              more={load.engagements.paused > 0 ? w('activeMore', { count: load.engagements.paused }) : ''}
            />
          </Link>
        </li>
        {SHOWN.map((figure) => (
          <li key={figure}>
            <button
              type="button"
              onClick={() => onOpen({ figure })}
              aria-label={`${w(figure)} ${load.totals[figure]} ${more[figure]}。${w('numberOpen')}`}
              className={`${SHEET} cursor-pointer hover:bg-key-50`}
            >
              <Words
                title={w(figure)}
                count={load.totals[figure]}
                more={more[figure]}
                isAlarm={figure !== 'plannedNext' && figure !== 'openItems'}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ title, count, more, isAlarm }: { title: string; count: number; more: string; isAlarm?: boolean }) {
  return (
    <>
      <span className="block text-dns-14B-130 font-700">{title}</span>
      <span className="mt-1 block">
        <span className={`text-std-24B-150 font-700 tabular-nums ${isAlarm && count > 0 ? 'text-error-2' : ''}`}>
          {count}
        </span>
        {more && <span className="ms-2 text-dns-14N-130 text-solid-gray-700">{more}</span>}
      </span>
    </>
  );
}
