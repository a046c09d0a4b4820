import { Badge, Breadcrumbs, EmptyState, Link, PageHeading, Table, type Column } from '@banso/ui';
import { useOwnActionItems } from '../../api/actions.js';
import type { ActionItem } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName, useSession } from '../../shell/session-context.js';
import { useActionItemsWords } from './action-items-words.js';

/** All of the person's own open promises, nearest due day first. */
export function ActionItemsScreen() {
  const w = useActionItemsWords();
  const items = useOwnActionItems();
  const rows = items.data?.pages.flatMap((page) => page.items);
  const columns = useColumns();
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('desk'), href: '/' }, { label: w('title') }]} />}
        title={w('title')}
        aside={
          rows && (
            <p role="status" className="text-std-16N-170 text-solid-gray-700">
              {w(items.hasNextPage ? 'countMore' : 'count', { count: rows.length })}
            </p>
          )
        }
      />
      <section aria-label={w('title')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={{ ...items, data: rows }} lines={10}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')} />
            ) : (
              <Table caption={w('title')} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
            )
          }
        </QueryView>
      </section>
      <ShowMore list={items} />
    </>
  );
}

function useColumns(): Column<ActionItem>[] {
  const w = useActionItemsWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const { today } = useSession();
  return [
    {
      key: 'due',
      header: w('due'),
      cell: (row) => (
        <span className="whitespace-nowrap tabular-nums">
          {days.short(row.dueOn)} {row.dueOn < today && <Badge tone="danger">{w('late')}</Badge>}
        </span>
      ),
    },
    { key: 'text', header: w('text'), isRowHeader: true, cell: (row) => row.text },
    {
      key: 'municipality',
      header: w('municipality'),
      cell: (row) => <Link href={`/engagements/${row.engagementId}`}>{nameOf(row.municipality)}</Link>,
    },
  ];
}
