import { Badge, Link } from '@banso/ui';
import type { Found } from '../../api/search.js';
import { useDays } from '../../i18n/days.js';
import { useMay } from '../../shell/session-context.js';
import { hrefOfFound } from './found-href.js';
import { Marked } from './marked.js';
import { useSearchWords } from './search-words.js';

/** What was found, a link to each place, with the words marked. */
export function FoundList({ label, rows }: { label: string; rows: readonly Found[] }) {
  return (
    <ul aria-label={label} className="divide-y divide-solid-gray-300">
      {rows.map((row) => (
        <FoundRow key={`${row.kind}${row.id}`} row={row} />
      ))}
    </ul>
  );
}

function FoundRow({ row }: { row: Found }) {
  const w = useSearchWords();
  const days = useDays();
  const may = useMay();
  const kind = w(row.kind);
  return (
    <li className="px-4 py-3 sm:px-5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge>{kind}</Badge>
        <Link href={hrefOfFound(row, may('engagement:read'))} className="text-std-16B-170 font-700">
          {row.title ? (
            <Marked text={row.title} hits={row.titleHits} />
          ) : (
            [row.municipality?.name, kind].filter(Boolean).join('　')
          )}
        </Link>
        <span className="text-dns-14N-130 text-solid-gray-700">
          {[row.title && row.kind !== 'engagement' && row.municipality?.name, row.on && days.short(row.on)]
            .filter(Boolean)
            .join('　')}
        </span>
      </p>
      {row.excerpt && (
        <p className="mt-1 break-words text-solid-gray-800">
          <Marked text={row.excerpt} hits={row.excerptHits} />
        </p>
      )}
    </li>
  );
}
