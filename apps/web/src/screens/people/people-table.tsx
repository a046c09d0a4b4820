import { ROLE_LABELS } from '@banso/domain';
import { Badge, Link, Table, type Column } from '@banso/ui';
import type { CarriedFigure, CarryingPerson } from '../../api/people.js';
import { useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { useMay } from '../../shell/session-context.js';
import { useLoadWords } from '../load/load-words.js';
import { usePeopleWords } from './people-words.js';

/** The people, each with what they are, where they serve, and every number of what they carry as a way to its rows. */
export function PeopleTable({ rows }: { rows: readonly CarryingPerson[] }) {
  const w = usePeopleWords();
  const columns = [...useFactColumns(), ...useLoadColumns()];
  return (
    <Table
      caption={w('caption')}
      isCaptionHidden
      isHeaderSticky
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function useFactColumns(): Column<CarryingPerson>[] {
  const w = usePeopleWords();
  const label = useLabel();
  return [
    {
      key: 'name',
      header: w('name'),
      isRowHeader: true,
      cell: (row) => (
        <span className="whitespace-nowrap">
          <Link href={`/people/${row.id}`} className="inline-block py-1">
            {row.name}
          </Link>
          <span className="block text-oln-14N-100 font-400 text-solid-gray-700">{row.kana}</span>
        </span>
      ),
    },
    {
      key: 'organisation',
      header: w('organisation'),
      cell: (row) => (
        <span>
          {row.organisation}
          {row.post && <span className="block text-dns-14N-130 text-solid-gray-700">{row.post}</span>}
        </span>
      ),
    },
    {
      key: 'roles',
      header: w('roles'),
      className: 'md:min-w-28',
      cell: (row) => (
        <ul className="text-dns-14N-130 whitespace-nowrap">
          {row.roles.map((role) => (
            <li key={role}>{label(ROLE_LABELS[role])}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'offers',
      header: w('offers'),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-1.5 text-dns-14N-130">
          {[...row.professions, ...row.themes].join('、')} <SupportTypes types={row.supportTypes} />
          {row.areas.length > 0 && (
            <span className="block w-full text-solid-gray-700">{row.areas.map(({ name }) => name).join('、')}</span>
          )}
        </span>
      ),
    },
  ];
}

function useLoadColumns(): Column<CarryingPerson>[] {
  const w = usePeopleWords();
  const may = useMay();
  // Whoever sees no engagement would read zeros here, and take them for the truth.
  if (!may('engagement:read')) return [];
  const lines =
    (...shown: [CarriedFigure, string, alarm?: 'alarm'][]) =>
    (row: CarryingPerson) => (
      <span className="flex flex-wrap gap-x-2">
        {shown.map(([figure, name, alarm]) => (
          <Figure key={figure} row={row} figure={figure} name={name} isAlarm={alarm === 'alarm'} />
        ))}
      </span>
    );
  return [
    {
      key: 'parts',
      header: w('parts'),
      className: 'md:min-w-40',
      cell: lines(
        ['leads', w('leads')],
        ['deputies', w('deputies')],
        ['memberships', w('memberships')],
        ['overdue', w('overdue'), 'alarm'],
      ),
    },
    {
      key: 'items',
      header: w('items'),
      cell: lines(['openItems', w('openItems')], ['overdueItems', w('overdueItems'), 'alarm']),
    },
    {
      key: 'dispatches',
      header: w('dispatches'),
      className: 'md:min-w-36',
      cell: lines(
        ['needs', w('needs')],
        ['dispatches', w('dispatchesAhead')],
        ['reports', w('reports'), 'alarm'],
        ['approvals', w('approvals')],
      ),
    },
    { key: 'inAll', header: w('inAll'), align: 'end', cell: (row) => w('count', { count: row.inAll ?? 0 }) },
    { key: 'free', header: w('free'), cell: (row) => <FreeCapacity person={row} /> },
  ];
}

/** A number with its name, as a way to the rows behind it; what is none is left out. */
function Figure(props: { row: CarryingPerson; figure: CarriedFigure; name: string; isAlarm: boolean }) {
  const load = useLoadWords();
  const { row, figure, name, isAlarm } = props;
  const count = row.figures?.[figure] ?? 0;
  if (count === 0) return null;
  return (
    <Link
      href={`/people/${row.id}?figure=${figure}`}
      isPlain
      aria-label={load('openFigure', { name: row.name, figure: load(figure), count })}
      className={`inline-block py-1 text-dns-14N-130 whitespace-nowrap pointer-coarse:py-3 ${isAlarm ? 'text-error-2' : ''}`}
    >
      {name} <span className="font-700 tabular-nums underline underline-offset-4">{count}</span>
    </Link>
  );
}

/** How much more somebody takes, and by which limit. */
export function FreeCapacity({ person }: { person: CarryingPerson }) {
  const w = usePeopleWords();
  if (person.free === null) return <span className="text-dns-14N-130 text-solid-gray-700">{w('noLimit')}</span>;
  return (
    <span className="whitespace-nowrap">
      {person.free > 0 ? (
        <span className="font-700">{w('freeOf', { count: person.free })}</span>
      ) : (
        <Badge tone={person.free < 0 ? 'danger' : 'warning'}>{w(person.free < 0 ? 'beyond' : 'full')}</Badge>
      )}
      {person.capacities.map(({ kind, carried, limit }) => (
        <span key={kind} className="block text-dns-14N-130 text-solid-gray-700">
          {w(`capacity_${kind}`, { carried, limit })}
        </span>
      ))}
    </span>
  );
}
