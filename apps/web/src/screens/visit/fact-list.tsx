import type { ReactNode } from 'react';

/** Terms with what they say; lines without content are left out. */
export function FactList({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term} className="contents">
            <dt className="text-dns-14B-130 font-700 text-solid-gray-700 max-sm:mt-2 sm:pt-1">{term}</dt>
            <dd className="whitespace-pre-line">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
