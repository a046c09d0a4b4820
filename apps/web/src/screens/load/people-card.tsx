import { Badge, Card, ProgressBar, Select, Table, type Column } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LoadFigure } from '../../api/load.js';
import type { LoadPerson } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import type { OpenedFigure } from './opened-figure.js';
import { useLoadWords } from './load-words.js';

const SORTS = ['load', 'overdue', 'items', 'visits', 'name'] as const;
type Sort = (typeof SORTS)[number];
const DISPATCH_FIGURES = ['needs', 'dispatches', 'reports', 'approvals'] as const;
type PersonFigure = keyof LoadPerson['figures'] & LoadFigure;

/** The people with what they carry; the order stands in the address, so that a list can be kept or sent. */
export function PeopleCard({ people, onOpen }: { people: LoadPerson[]; onOpen: (opened: OpenedFigure) => void }) {
  const w = useLoadWords();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const sort = SORTS.find((one) => one === search['sort']) ?? 'load';
  return (
    <Card
      flush
      title={
        <>
          {w('people')}{' '}
          <span className="text-dns-14N-130 font-400 text-solid-gray-700">
            {w('peopleCount', { count: people.length })}
          </span>
        </>
      }
      aside={
        <div className="no-print">
          <Select
            label={w('sort')}
            isLabelHidden
            className="w-48"
            options={SORTS.map((value) => ({ value, label: w(`sort_${value}`) }))}
            value={sort}
            onChange={(value) =>
              void navigate({ to: '/load', search: { ...search, sort: value }, replace: true, resetScroll: false })
            }
          />
        </div>
      }
    >
      <Table
        caption={w('caption')}
        isCaptionHidden
        isHeaderSticky
        columns={useColumns(onOpen)}
        rows={inOrder(people, sort)}
        rowKey={({ person }) => person.id}
      />
    </Card>
  );
}

function useColumns(onOpen: (opened: OpenedFigure) => void): Column<LoadPerson>[] {
  const w = useLoadWords();
  const number = (row: LoadPerson, figure: PersonFigure, alarm = false) => (
    <FigureButton row={row} figure={figure} alarm={alarm} onOpen={onOpen} />
  );
  const named = (label: string, row: LoadPerson, figure: PersonFigure, alarm = false) => (
    <span className="whitespace-nowrap">
      <span className="text-dns-14N-130 text-solid-gray-700">{label}</span>
      {number(row, figure, alarm)}
    </span>
  );
  return [
    {
      key: 'name',
      header: w('name'),
      isRowHeader: true,
      cell: (row) => (
        <span>
          <span className="whitespace-nowrap">{row.person.name}</span>
          <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
            {[row.organisation, row.post].filter(Boolean).join('　')}
          </span>
          <Moves row={row} />
        </span>
      ),
    },
    { key: 'carried', header: w('carried'), className: 'md:min-w-28', cell: (row) => <Carried row={row} /> },
    { key: 'leads', header: w('leads'), align: 'end', cell: (row) => number(row, 'leads') },
    { key: 'deputies', header: w('deputies'), align: 'end', cell: (row) => number(row, 'deputies') },
    {
      key: 'memberships',
      header: w('memberships'),
      align: 'end',
      className: 'max-2xl:hidden',
      cell: (row) => number(row, 'memberships'),
    },
    { key: 'overdue', header: w('overdue'), align: 'end', cell: (row) => number(row, 'overdue', true) },
    {
      key: 'planNow',
      header: w('planNow'),
      align: 'end',
      className: 'max-2xl:hidden',
      cell: (row) => number(row, 'planNow'),
    },
    {
      key: 'recordMissing',
      header: w('recordMissing'),
      align: 'end',
      cell: (row) => number(row, 'recordMissing', true),
    },
    {
      key: 'items',
      header: w('itemsAndDispatches'),
      cell: (row) => (
        <span className="flex flex-col">
          {named(w('openShort'), row, 'openItems')}
          {row.figures.overdueItems > 0 && named(w('lateShort'), row, 'overdueItems', true)}
          {DISPATCH_FIGURES.filter((figure) => row.figures[figure] > 0).map((figure) => (
            <span key={figure}>{named(w(`${figure}Short`), row, figure, figure === 'reports')}</span>
          ))}
        </span>
      ),
    },
    {
      key: 'visits',
      header: w('visits'),
      cell: (row) => (
        <span className="flex flex-col">
          <span className="whitespace-nowrap">
            {named(w('quarterShort'), row, 'heldQuarter')}　{named(w('yearShort'), row, 'heldYear')}
          </span>
          {named(w('plannedShort'), row, 'plannedNext')}
        </span>
      ),
    },
  ];
}

/** A number that opens; what is none is only read. */
function FigureButton({
  row,
  figure,
  alarm,
  onOpen,
}: {
  row: LoadPerson;
  figure: PersonFigure;
  alarm: boolean;
  onOpen: (opened: OpenedFigure) => void;
}) {
  const w = useLoadWords();
  const count = row.figures[figure];
  if (count === 0) return <span className="px-2 text-solid-gray-600 tabular-nums">0</span>;
  return (
    <button
      type="button"
      onClick={() => onOpen({ figure, person: row.person })}
      aria-label={w('openFigure', { name: row.person.name, figure: w(figure), count })}
      className={`min-h-8 min-w-8 cursor-pointer rounded-6 px-2 font-700 tabular-nums underline underline-offset-4 hover:bg-key-50 pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${alarm ? 'text-error-2' : 'text-key-900'}`}
    >
      {count}
    </button>
  );
}

function Carried({ row }: { row: LoadPerson }) {
  const w = useLoadWords();
  const load = row.figures.leads + row.figures.deputies;
  return (
    <span className="block w-full">
      <span className="whitespace-nowrap tabular-nums">{w('carriedOf', { load, limit: row.loadLimit })}</span>
      <ProgressBar
        label={`${row.person.name} ${w('carried')}`}
        isLabelHidden
        value={Math.min(load, row.loadLimit)}
        max={row.loadLimit}
        valueLabel={w('carriedOf', { load, limit: row.loadLimit })}
        tone={row.isOverloaded ? 'danger' : 'info'}
      />
      {row.isOverloaded && <span className="block text-dns-14B-130 font-700 text-error-2">{w('overloaded')}</span>}
    </span>
  );
}

function Moves({ row }: { row: LoadPerson }) {
  const w = useLoadWords();
  const days = useDays();
  const { leaves, arrives, disabled } = row;
  if (!leaves && !arrives && !disabled) return null;
  const leaving = { transfer: 'leaves', arrival: 'arrives', leave: 'leave', retirement: 'retirement' } as const;
  return (
    <span className="mt-0.5 flex flex-wrap gap-1">
      {disabled && <Badge tone="danger">{w('disabled')}</Badge>}
      {leaves && <Badge tone="warning">{w(leaving[leaves.kind], { day: days.bare(leaves.on) })}</Badge>}
      {arrives && <Badge tone="info">{w('arrives', { day: days.bare(arrives.on) })}</Badge>}
    </span>
  );
}

/** The most laden first, or as chosen; equals stay in the order of their reading. */
function inOrder(people: readonly LoadPerson[], sort: Sort): LoadPerson[] {
  const weights: Record<Sort, (row: LoadPerson) => number> = {
    load: ({ figures }) => -(figures.leads + figures.deputies),
    overdue: ({ figures }) => -figures.overdue,
    items: ({ figures }) => -figures.openItems,
    visits: ({ figures }) => figures.heldQuarter,
    name: () => 0,
  };
  return [...people].sort((a, b) => weights[sort](a) - weights[sort](b));
}
