import { Card, classNames } from '@banso/ui';
import type { Load } from '../../api/types.js';
import type { OpenedFigure } from './opened-figure.js';
import { useLoadWords } from './load-words.js';

const RISKS = [
  'unowned',
  'nobodyKnows',
  'singleHanded',
  'silent',
  'packetsNotHandedOver',
  'packetsNotReceived',
] as const;

/** What is in danger of being left alone; each opens into its rows. */
export function RisksCard({ risks, onOpen }: { risks: Load['risks']; onOpen: (opened: OpenedFigure) => void }) {
  const w = useLoadWords();
  return (
    <Card title={w('risks')}>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 xl:grid-cols-1">
        {RISKS.map((risk) => (
          <li key={risk}>
            <button
              type="button"
              disabled={risks[risk] === 0}
              onClick={() => onOpen({ figure: risk })}
              className="-ms-2 w-full rounded-8 px-2 py-1.5 text-start enabled:cursor-pointer enabled:hover:bg-key-50"
            >
              <span className="flex items-baseline justify-between gap-2">
                <span className="text-dns-16B-130 font-700">{w(risk)}</span>
                <span
                  className={classNames(
                    'whitespace-nowrap font-700 tabular-nums',
                    risks[risk] > 0 ? 'text-std-18B-160 text-error-2' : 'text-dns-14N-130 text-solid-gray-700',
                  )}
                >
                  {risks[risk] > 0 ? w('cases', { count: risks[risk] }) : w('riskNone')}
                </span>
              </span>
              <span className="block text-dns-14N-130 text-solid-gray-700">{w(`${risk}Why`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
