import { Card, Link } from '@banso/ui';
import type { ReactNode } from 'react';
import type { Coverage, MunicipalityRef } from '../../api/types.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useCoverageWords } from './coverage-words.js';

/** Whom we see most and least, and who carries how many visits. A municipality opens where it is known what to open. */
export function DistributionCard({
  distribution,
  engagementOf,
}: {
  distribution: Coverage['distribution'];
  engagementOf?: (municipalityCode: string) => string | undefined;
}) {
  const w = useCoverageWords();
  const nameOf = useMunicipalityName();
  const { mostVisited, leastVisited, perStaff } = distribution;
  const most = Math.max(1, ...mostVisited.map(({ visits }) => visits));
  const busiest = Math.max(1, ...perStaff.map(({ visits }) => visits));
  const placeOf = (municipality: MunicipalityRef) => {
    const engagementId = engagementOf?.(municipality.code);
    return (
      <Link
        href={engagementId ? `/engagements/${engagementId}` : `/engagements?municipality=${municipality.code}`}
        isPlain
      >
        {nameOf(municipality)}
      </Link>
    );
  };
  return (
    <Card title={w('distribution')}>
      {mostVisited.length + leastVisited.length === 0 && (
        <p className="text-solid-gray-700">{w('distributionEmpty')}</p>
      )}
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-1">
        <Ranking
          title={w('mostVisited')}
          rows={mostVisited.map(({ municipality, visits }) => ({
            key: municipality.code,
            name: placeOf(municipality),
            visits,
          }))}
          most={most}
        />
        <Ranking
          title={w('leastVisited')}
          rows={leastVisited.map(({ municipality, visits }) => ({
            key: municipality.code,
            name: placeOf(municipality),
            visits,
          }))}
          most={most}
        />
        <Ranking
          title={w('perStaff')}
          rows={perStaff.map(({ person, visits, leads }) => ({
            key: person.id,
            name: w('perStaffLine', { name: person.name, leads }),
            visits,
          }))}
          most={busiest}
        />
      </div>
    </Card>
  );
}

function Ranking({
  title,
  rows,
  most,
}: {
  title: string;
  rows: { key: string; name: ReactNode; visits: number }[];
  most: number;
}) {
  const w = useCoverageWords();
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="text-dns-16B-130 font-700">{title}</h3>
      <ul className="mt-1">
        {rows.map((row) => (
          <li key={row.key} className="py-0.5 text-dns-14N-130">
            <span className="flex justify-between gap-2">
              <span className="min-w-0">{row.name}</span>
              <span className="font-700 whitespace-nowrap tabular-nums">{w('times', { count: row.visits })}</span>
            </span>
            <svg
              aria-hidden
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="mt-0.5 block h-1 w-full overflow-hidden rounded-full bg-solid-gray-100"
            >
              <rect width={(row.visits / most) * 100} height="4" className="fill-key-900" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
