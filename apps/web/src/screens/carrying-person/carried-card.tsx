import { Card, ChoiceGroup, EmptyState, Table } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type CarriedFigure, type CarryingPerson, useCarriedRows } from '../../api/people.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useLoadWords } from '../load/load-words.js';
import { useRowColumns } from '../load/row-columns.js';
import { usePeopleWords } from '../people/people-words.js';

const FIGURES = [
  'leads',
  'deputies',
  'memberships',
  'overdue',
  'openItems',
  'overdueItems',
  'needs',
  'dispatches',
  'reports',
  'approvals',
] as const satisfies readonly CarriedFigure[];

/** Everything that somebody carries: a number is chosen, its rows are below; which one, the address says. */
export function CarriedCard({ person }: { person: CarryingPerson }) {
  const w = usePeopleWords();
  const load = useLoadWords();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { figures } = person;
  const carried = FIGURES.filter((figure) => (figures?.[figure] ?? 0) > 0);
  const figure = carried.find((one) => one === search['figure']) ?? carried[0];
  const count = (one: CarriedFigure) => figures?.[one] ?? 0;
  return (
    <Card flush title={w('carries')}>
      {figures === null ? (
        <EmptyState title={w('carriesHidden')} />
      ) : figure === undefined ? (
        <EmptyState title={w('carriesNothing')} />
      ) : (
        <>
          <div className="no-print px-4 py-3 sm:px-5">
            <ChoiceGroup
              label={w('figures')}
              isLabelHidden
              options={carried.map((one) => ({
                value: one,
                label: w('rowsOf', { figure: load(one), count: count(one) }),
              }))}
              value={figure}
              onChange={(value) =>
                void navigate({
                  to: '/people/$id',
                  params: { id: person.id },
                  search: { figure: value },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </div>
          <Rows person={person} figure={figure} />
        </>
      )}
    </Card>
  );
}

function Rows({ person, figure }: { person: CarryingPerson; figure: CarriedFigure }) {
  const load = useLoadWords();
  const rows = useCarriedRows(person.id, figure);
  const found = rows.data?.pages.flatMap(({ items }) => items);
  const columns = useRowColumns(figure);
  return (
    <QueryView query={{ ...rows, data: found }} lines={4}>
      {(shown) => (
        <>
          <Table
            caption={load('rowsTitle', { figure: load(figure), name: person.name })}
            columns={columns}
            rows={shown}
            rowKey={({ id, day }) => `${id} ${day ?? ''}`}
          />
          <ShowMore list={rows} />
        </>
      )}
    </QueryView>
  );
}
