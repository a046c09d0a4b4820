import { EmptyState, LinkButton, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { engagementsExport, useEngagements, type EngagementFilter } from '../../api/engagements.js';
import { useDays } from '../../i18n/days.js';
import { ExportButton } from '../../parts/exports/export-button.js';
import { ExportFiles } from '../../parts/exports/export-files.js';
import { ShowMore } from '../../parts/show-more.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { EngagementFilters } from './engagement-filters.js';
import { EngagementTable } from './engagement-table.js';
import { useEngagementsWords } from './engagements-words.js';

/** All engagements within reach; what narrows them down stands in the address, so that a list can be kept or sent. */
export function EngagementsScreen() {
  const w = useEngagementsWords();
  const days = useDays();
  const may = useMay();
  const { fiscalYear } = useFiscalYear();
  const filter = useSearch({ strict: false }) as EngagementFilter;
  const navigate = useNavigate();
  const engagements = useEngagements({ ...filter, fiscalYear });
  const rows = engagements.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeading
        title={w('title')}
        aside={
          rows && (
            <p role="status" className="text-std-16N-170 text-solid-gray-700">
              {days.fiscalYear(fiscalYear)}
              {'　'}
              {w(engagements.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}
            </p>
          )
        }
        actions={
          <>
            <ExportButton list={engagementsExport({ ...filter, fiscalYear })} name={w('title')} />
            {may('engagement:open') && (
              <LinkButton href="/engagements/new" variant="primary">
                {w('new')}
              </LinkButton>
            )}
          </>
        }
      />
      <ExportFiles what="engagements" />
      <EngagementFilters
        filter={filter}
        onChange={(next) => void navigate({ to: '/engagements', search: { ...next }, replace: true })}
      />
      <section aria-label={w('title')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={{ ...engagements, data: rows }} lines={10}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
            ) : (
              <EngagementTable caption={w('caption', { year: days.fiscalYear(fiscalYear) })} rows={found} />
            )
          }
        </QueryView>
      </section>
      <ShowMore list={engagements} />
    </>
  );
}
