import { isOneOf, ROLE_LABELS, ROLES } from '@banso/domain';
import { Button, ChoiceGroup, Link, Notice, Select, TextField, useToast } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePeopleAdministered, useRegisterPerson, useRolesLeftOpen } from '../../api/administration.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { plain } from '../../i18n/plain.js';
import { useMay } from '../../shell/session-context.js';
import { PersonDialog } from '../person/person-dialog.js';
import { useAdministrationWords } from './administration-words.js';
import { Register } from './register.js';

const ALL = 'all';

/**
 * Everybody who is registered, with the roles they hold today; each name opens the person. What they work on is not
 * shown.
 */
export function PeopleView() {
  const w = useAdministrationWords();
  const label = useLabel();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const say = useToast();
  const register = useRegisterPerson();
  const [isRegistering, setRegistering] = useState(false);
  const role = ROLES.find((one) => one === search['role']);
  const who = search['who'] === 'disabled' ? 'disabled' : 'enabled';
  const people = usePeopleAdministered({ role, disabled: who === 'disabled' ? 'true' : undefined });
  const wanted = plain(search['q'] ?? '');
  const rows = people.data?.filter((person) =>
    plain([person.name, person.kana, person.organisation, person.email].join(' ')).includes(wanted),
  );
  const change = (part: Record<string, string | undefined>) =>
    void navigate({ to: '/masters', search: { ...search, tab: 'people', ...part }, replace: true, resetScroll: false });
  return (
    <>
      <RolesLeftOpen />
      <Register
        title={w('people')}
        query={{ ...people, data: rows }}
        rowKey={({ id }) => id}
        actions={
          <>
            <Button onPress={() => setRegistering(true)}>{w('registerPerson')}</Button>
            <TextField
              label={w('find')}
              type="search"
              className="w-full sm:w-72"
              value={search['q'] ?? ''}
              onChange={(q) => change({ q: q || undefined })}
            />
            <Select
              label={w('role')}
              className="w-48"
              options={[
                { value: ALL, label: w('allRoles') },
                ...ROLES.map((value) => ({ value: value as string, label: label(ROLE_LABELS[value]) })),
              ]}
              value={role ?? ALL}
              onChange={(value) => change({ role: value === ALL ? undefined : value })}
            />
            <ChoiceGroup
              label={w('who')}
              isLabelHidden
              options={(['enabled', 'disabled'] as const).map((value) => ({ value, label: w(value) }))}
              value={who}
              onChange={(value) => change({ who: value === 'disabled' ? value : undefined })}
            />
          </>
        }
        columns={[
          {
            key: 'name',
            header: w('name'),
            isRowHeader: true,
            cell: (row) => (
              <span className="whitespace-nowrap">
                <Link href={`/masters/people/${row.id}`}>{row.name}</Link>
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
            key: 'role',
            header: w('role'),
            cell: (row) => (
              <ul className="text-dns-14N-130 whitespace-nowrap">
                {row.roles
                  .filter((held) => isOneOf(ROLES, held))
                  .map((held) => (
                    <li key={held}>{label(ROLE_LABELS[held])}</li>
                  ))}
              </ul>
            ),
          },
          {
            key: 'email',
            header: w('email'),
            cell: (row) => <span className="text-dns-14N-130 break-all">{row.email}</span>,
          },
        ]}
      />
      {isRegistering && (
        <PersonDialog
          title={w('registerPerson')}
          lead={w('registerPersonText')}
          person={null}
          isPending={register.isPending}
          problem={register.error}
          onClose={() => {
            setRegistering(false);
            register.reset();
          }}
          onSave={(facts) =>
            register.mutate(facts, {
              onSuccess: (person) => {
                say(w('registered'));
                void navigate({ to: '/masters/people/$id', params: { id: person.id } });
              },
            })
          }
        />
      )}
    </>
  );
}

/** Whoever left keeps the whole reach of a role that nobody has ended. */
function RolesLeftOpen() {
  const w = useAdministrationWords();
  const label = useLabel();
  const days = useDays();
  const may = useMay();
  const roles = useRolesLeftOpen(may('user:write'));
  if (!roles.data || roles.data.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice tone="warning" title={w('leftOpenTitle', { count: roles.data.length })}>
        <p>{w('leftOpenText')}</p>
        <ul className="mt-2">
          {roles.data.map(({ holdingId, person, role, organisation, leftOn }) => (
            <li key={holdingId}>
              <Link href={`/masters/people/${person.id}`}>{person.name}</Link>
              {'　'}
              {w('leftOpenRole', { role: label(ROLE_LABELS[role]), organisation, day: days.full(leftOn) })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
