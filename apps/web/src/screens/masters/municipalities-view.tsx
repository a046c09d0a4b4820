import { Button, Card, EmptyState, Select, Table, TextField } from '@banso/ui';
import { useState, type FormEvent } from 'react';
import { useMunicipalityPages, usePrefectures } from '../../api/directory.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { useMastersWords } from './masters-words.js';

const ALL = 'all';

/** The 1,741 municipalities, by prefecture or found by name. */
export function MunicipalitiesView() {
  const w = useMastersWords();
  const { tenant } = useSession();
  const prefectures = usePrefectures();
  const [prefecture, setPrefecture] = useState(tenant?.prefectureCode ?? ALL);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const pages = useMunicipalityPages({ prefecture: prefecture === ALL ? undefined : prefecture, q: q || undefined });
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setQ(typed.trim());
  };
  return (
    <>
      <form
        role="search"
        aria-label={w('filters')}
        onSubmit={find}
        className="no-print mb-4 flex flex-wrap items-end gap-3"
      >
        <Select
          label={w('prefecture')}
          className="w-44"
          options={[
            { value: ALL, label: w('allJapan') },
            ...(prefectures.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={prefecture}
          onChange={setPrefecture}
        />
        <TextField label={w('find')} type="search" className="w-full sm:w-72" value={typed} onChange={setTyped} />
        <Button type="submit" variant="secondary">
          {w('search')}
        </Button>
      </form>
      <Card
        flush
        title={w('municipalities')}
        aside={
          rows && <span role="status">{w(pages.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}</span>
        }
      >
        <QueryView query={{ ...pages, data: rows }} lines={10}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('emptyFound')}>{w('emptyFoundText')}</EmptyState>
            ) : (
              <Table
                caption={w('municipalities')}
                isCaptionHidden
                isHeaderSticky
                rows={found}
                rowKey={({ code }) => code}
                columns={[
                  { key: 'code', header: w('code'), className: 'tabular-nums', cell: (row) => row.code },
                  {
                    key: 'name',
                    header: w('name'),
                    isRowHeader: true,
                    cell: (row) => (
                      <span>
                        {row.name}
                        {prefecture === ALL && (
                          <span className="ms-2 text-dns-14N-130 font-400 text-solid-gray-700">{row.prefecture}</span>
                        )}
                      </span>
                    ),
                  },
                  { key: 'kana', header: w('kana'), cell: (row) => row.kana },
                  { key: 'area', header: w('area'), cell: (row) => row.area },
                ]}
              />
            )
          }
        </QueryView>
      </Card>
      <ShowMore list={pages} />
    </>
  );
}
