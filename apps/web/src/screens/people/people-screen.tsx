import { EmptyState, LinkButton, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type PeopleFilter, useCarryingPeople } from '../../api/people.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { PeopleFilters } from './people-filters.js';
import { PeopleTable } from './people-table.js';
import { usePeopleWords } from './people-words.js';

/** Staff, peers and experts with everything they carry (人材); what narrows the list down stands in the address. */
export function PeopleScreen() {
  const w = usePeopleWords();
  const may = useMay();
  const filter = useSearch({ strict: false }) as PeopleFilter;
  const navigate = useNavigate();
  const people = useCarryingPeople(filter);
  const rows = people.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        aside={
          rows && (
            <span role="status" className="text-std-16N-170 text-solid-gray-700">
              {w(people.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}
            </span>
          )
        }
        actions={
          <>
            {may('peer:read') && <LinkButton href="/people/peers">{w('peersOpen')}</LinkButton>}
            {may('dispatch:request') && <LinkButton href="/dispatches/experts">{w('expertsOpen')}</LinkButton>}
          </>
        }
      />
      <PeopleFilters
        filter={filter}
        onChange={(next) => void navigate({ to: '/people', search: { ...next }, replace: true, resetScroll: false })}
      />
      <section aria-label={w('title')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={{ ...people, data: rows }} lines={8}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
            ) : (
              <PeopleTable rows={found} />
            )
          }
        </QueryView>
      </section>
      <ShowMore list={people} />
    </>
  );
}
