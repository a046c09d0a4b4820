import { ROLE_LABELS, type Role } from '@banso/domain';
import {
  Badge,
  ChoiceGroup,
  EmptyState,
  Link,
  LinkButton,
  PageHeading,
  Select,
  Table,
  TextField,
  type Column,
} from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePeople } from '../../api/directory.js';
import type { Person } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { plain } from '../../i18n/plain.js';
import { SupportTypes } from '../../parts/support-types.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { usePeopleWords } from './people-words.js';

const GROUPS = {
  all: null,
  staff: ['staff', 'manager'],
  peer: ['peer'],
  expert: ['expert'],
  partner: ['partner'],
} as const satisfies Record<string, readonly Role[] | null>;
type Group = keyof typeof GROUPS;
const SORTS = ['name', 'load', 'free'] as const;
type Sort = (typeof SORTS)[number];
const SORT_WORDS = { name: 'sortName', load: 'sortLoad', free: 'sortFree' } as const;

/** Staff, peers and experts with what they carry (人材). */
export function PeopleScreen() {
  const w = usePeopleWords();
  const may = useMay();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: Record<string, string | undefined>) =>
    void navigate({ to: '/people', search: { ...search, ...part }, replace: true, resetScroll: false });
  const group = isGroup(search['group']) ? search['group'] : 'all';
  const sort = SORTS.find((one) => one === search['sort']) ?? 'name';
  const people = usePeople();
  const rows = people.data && shownPeople(people.data, group, sort, search['q'] ?? '');
  const columns = useColumns(group);
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        aside={
          <span className="flex flex-wrap items-center gap-x-5 gap-y-2">
            {rows && (
              <span role="status" className="text-std-16N-170 text-solid-gray-700">
                {w('shown', { count: rows.length })}
              </span>
            )}
            {may('peer:read') && <LinkButton href="/people/peers">{w('peersOpen')}</LinkButton>}
          </span>
        }
      />
      <div role="search" aria-label={w('filters')} className="no-print mb-4 flex flex-wrap items-end gap-x-5 gap-y-3">
        <TextField
          label={w('find')}
          type="search"
          className="w-full sm:w-72"
          value={search['q'] ?? ''}
          onChange={(q) => change({ q: q || undefined })}
        />
        <ChoiceGroup
          label={w('group')}
          isLabelHidden
          options={(Object.keys(GROUPS) as Group[]).map((value) => ({ value, label: w(value) }))}
          value={group}
          onChange={(value) => change({ group: value })}
        />
        {may('engagement:read') && (
          <Select
            label={w('sort')}
            isLabelHidden
            className="w-44"
            options={SORTS.map((value) => ({ value, label: w(SORT_WORDS[value]) }))}
            value={sort}
            onChange={(value) => change({ sort: value })}
          />
        )}
      </div>
      <section aria-label={w('title')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={{ ...people, data: rows }} lines={8}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
            ) : (
              <Table
                caption={w('caption')}
                isCaptionHidden
                isHeaderSticky
                columns={columns}
                rows={found}
                rowKey={({ id }) => id}
              />
            )
          }
        </QueryView>
      </section>
    </>
  );
}

function useColumns(group: Group): Column<Person>[] {
  const w = usePeopleWords();
  const may = useMay();
  const label = useLabel();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: w('name'),
      isRowHeader: true,
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.name}
          <span className="block text-oln-14N-100 font-400 text-solid-gray-700">{row.kana}</span>
        </span>
      ),
    },
    {
      key: 'organisation',
      header: w('organisation'),
      className: 'md:min-w-44',
      cell: (row) => (
        <span>
          {row.organisation}
          {row.post && <span className="block text-dns-14N-130 text-solid-gray-700">{row.post}</span>}
        </span>
      ),
    },
  ];
  if (group === 'all')
    columns.push({
      key: 'roles',
      header: w('roles'),
      cell: (row) => (
        <ul className="text-dns-14N-130 whitespace-nowrap">
          {row.roles.map((role) => (
            <li key={role}>{label(ROLE_LABELS[role as Role])}</li>
          ))}
        </ul>
      ),
    });
  if (group !== 'staff') {
    columns.push({
      key: 'themes',
      header: w('themes'),
      cell: (row) =>
        row.themes.length + row.supportTypes.length === 0 ? null : (
          <span className="flex flex-wrap items-center gap-1.5 text-dns-14N-130">
            {row.themes.join('、')} <SupportTypes types={row.supportTypes} />
          </span>
        ),
    });
  }
  if (group === 'peer') columns.push({ key: 'home', header: w('home'), cell: (row) => row.homeMunicipality });
  if (group === 'expert')
    columns.push({ key: 'profession', header: w('profession'), cell: (row) => row.profession ?? w('professionNone') });
  if (group === 'all')
    columns.push({
      key: 'profession',
      header: w('profession'),
      className: 'max-xl:hidden',
      cell: (row) => row.profession,
    });
  // Whoever sees no engagement would read zeros here, and take them for the truth.
  if (!may('engagement:read')) return columns;
  columns.push(
    {
      key: 'leads',
      header: w('leads'),
      align: 'end',
      cell: (row) => <span className="whitespace-nowrap">{w('count', { count: row.leads })}</span>,
    },
    { key: 'deputies', header: w('deputies'), align: 'end', cell: (row) => <LoadWithLimit person={row} /> },
    {
      key: 'overdue',
      header: w('overdue'),
      align: 'end',
      cell: (row) =>
        row.overdue === 0 ? null : (
          <Link
            href={`/engagements?lead=${row.id}&cadenceStatus=overdue`}
            isPlain
            aria-label={w('overdueOpen', { name: row.name })}
          >
            <Badge tone="danger">{w('count', { count: row.overdue })}</Badge>
          </Link>
        ),
    },
  );
  return columns;
}

function LoadWithLimit({ person }: { person: Person }) {
  const w = usePeopleWords();
  const isFull = person.loadLimit !== null && person.leads + person.deputies >= person.loadLimit;
  return (
    <span className="whitespace-nowrap">
      {w('count', { count: person.deputies })}
      {person.loadLimit !== null && (
        <span className="block text-dns-14N-130 text-solid-gray-700">{w('ofLimit', { limit: person.loadLimit })}</span>
      )}
      {isFull && <span className="block text-dns-14B-130 font-700 text-error-2">{w('full')}</span>}
    </span>
  );
}

function isGroup(value: string | undefined): value is Group {
  return value !== undefined && Object.hasOwn(GROUPS, value);
}

function shownPeople(people: readonly Person[], group: Group, sort: Sort, q: string): Person[] {
  const roles: readonly string[] | null = GROUPS[group];
  const wanted = plain(q);
  const found = people.filter(
    (person) =>
      (roles === null || person.roles.some((role) => roles.includes(role))) &&
      plain(
        [person.name, person.kana, person.organisation, person.post, person.profession, ...person.themes].join(' '),
      ).includes(wanted),
  );
  if (sort === 'name') return found;
  const load = ({ leads, deputies }: Person) => leads + deputies;
  return found.sort((a, b) => (sort === 'load' ? load(b) - load(a) : load(a) - load(b)));
}
