import { ROLE_LABELS, type Role } from '@banso/domain';
import { Button, Checkbox, Select, TextField } from '@banso/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { useAreas } from '../../api/directory.js';
import { useProfessions } from '../../api/dispatches.js';
import { usePeerThemes } from '../../api/peers.js';
import type { PeopleFilter } from '../../api/people.js';
import { useLabel } from '../../i18n/days.js';
import { useMay } from '../../shell/session-context.js';
import { usePeopleWords } from './people-words.js';

const ANY = 'any';
const SHOWN_ROLES: readonly Role[] = ['staff', 'manager', 'peer', 'expert', 'partner'];
const ORDERS = ['name', 'load', 'free'] as const;

/** Narrows the people down and puts them in order; every choice acts at once, the text on Enter. */
export function PeopleFilters({
  filter,
  onChange,
}: {
  filter: PeopleFilter;
  onChange: (filter: PeopleFilter) => void;
}) {
  const w = usePeopleWords();
  const label = useLabel();
  const may = useMay();
  const areas = useAreas();
  const professions = useProfessions();
  const [q, setQ] = useState(filter.q ?? '');
  useEffect(() => setQ(filter.q ?? ''), [filter.q]);
  const choose = (key: keyof PeopleFilter) => (value: string) =>
    onChange({ ...filter, [key]: value === ANY ? undefined : value });
  const { order: _, ...narrowing } = filter;
  const any = { value: ANY, label: w('any') };
  const named = (name: string) => ({ value: name, label: name });
  const find = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...filter, q: q.trim() || undefined });
  };
  return (
    <form
      role="search"
      aria-label={w('filters')}
      onSubmit={find}
      className="no-print mb-4 flex flex-wrap items-end gap-3"
    >
      <TextField label={w('find')} type="search" value={q} onChange={setQ} className="w-full sm:w-56" />
      <Select
        label={w('role')}
        className="w-40 flex-1 sm:flex-none"
        options={[any, ...SHOWN_ROLES.map((role) => ({ value: role, label: label(ROLE_LABELS[role]) }))]}
        value={filter.role ?? ANY}
        onChange={choose('role')}
      />
      {may('peer:read') && <ThemeSelect value={filter.theme} onChange={choose('theme')} />}
      <Select
        label={w('profession')}
        className="w-44 flex-1 sm:flex-none"
        options={[any, ...(professions.data?.names ?? []).map(named)]}
        value={filter.profession ?? ANY}
        onChange={choose('profession')}
      />
      <Select
        label={w('area')}
        className="w-44 flex-1 sm:flex-none"
        options={[any, ...(areas.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        value={filter.area ?? ANY}
        onChange={choose('area')}
      />
      {may('engagement:read') && (
        <>
          <Select
            label={w('sort')}
            className="w-44 flex-1 sm:flex-none"
            options={ORDERS.map((value) => ({ value, label: w(`order_${value}`) }))}
            value={filter.order ?? 'name'}
            onChange={choose('order')}
          />
          <Checkbox
            className="min-h-11 items-center"
            isSelected={filter.free === 'true'}
            onChange={(isFree) => onChange({ ...filter, free: isFree ? 'true' : undefined })}
          >
            {w('freeOnly')}
          </Checkbox>
        </>
      )}
      <Button type="submit" variant="secondary">
        {w('findNow')}
      </Button>
      {Object.values(narrowing).some(Boolean) && (
        <Button variant="text" onPress={() => onChange({ order: filter.order })}>
          {w('clear')}
        </Button>
      )}
    </form>
  );
}

/** The themes that the office uses for its peer supporters. */
function ThemeSelect({ value, onChange }: { value: string | undefined; onChange: (value: string) => void }) {
  const w = usePeopleWords();
  const themes = usePeerThemes();
  return (
    <Select
      label={w('theme')}
      className="w-44 flex-1 sm:flex-none"
      options={[
        { value: ANY, label: w('any') },
        ...(themes.data?.themes ?? []).map((theme) => ({ value: theme, label: theme })),
      ]}
      value={value ?? ANY}
      onChange={onChange}
    />
  );
}
