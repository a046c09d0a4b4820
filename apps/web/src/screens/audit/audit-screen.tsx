import { Button, EmptyState, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { auditExport, type AuditFilter, useAuditEntries } from '../../api/audit.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { ExportButton } from '../../parts/exports/export-button.js';
import { ExportFiles } from '../../parts/exports/export-files.js';
import { Forbidden } from '../../parts/forbidden.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import { useAuditWords } from './audit-words.js';
import { ChainCard } from './chain-card.js';

/** 監査: who did what, when and from where; what narrows it down stands in the address. */
export function AuditScreen() {
  const w = useAuditWords();
  const may = useMay();
  if (may('audit:read')) return <AuditLog />;
  return (
    <>
      <PageHeading title={w('title')} />
      <Forbidden name={w('title')}>{w('forbiddenText')}</Forbidden>
    </>
  );
}

function AuditLog() {
  const w = useAuditWords();
  const common = useCommonWords();
  const filter = useSearch({ strict: false }) as AuditFilter;
  const navigate = useNavigate();
  const narrow = (next: AuditFilter) => void navigate({ to: '/audit', search: { ...next }, replace: true });
  const entries = useAuditEntries(filter, true);
  const rows = entries.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        aside={
          rows && (
            <p role="status" className="text-std-16N-170 text-solid-gray-700">
              {w(entries.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}
            </p>
          )
        }
        actions={
          <>
            <ExportButton list={auditExport(filter)} name={w('title')} />
            <Button size="small" variant="secondary" onPress={() => window.print()}>
              {common('print')}
            </Button>
          </>
        }
      />
      <ExportFiles what="auditEntries" />
      <ChainCard />
      <AuditFilters filter={filter} onChange={narrow} />
      <section
        aria-label={w('caption')}
        className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white"
      >
        <QueryView query={{ ...entries, data: rows }} lines={10}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
            ) : (
              <AuditTable rows={found} onNarrow={(by) => narrow({ ...filter, ...by })} />
            )
          }
        </QueryView>
      </section>
      <ShowMore list={entries} />
    </>
  );
}
