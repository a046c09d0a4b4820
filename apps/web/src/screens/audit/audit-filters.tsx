import { AUDIT_ACTION_LABELS } from '@banso/domain';
import { Button, DayField, Select, TextField } from '@banso/ui';
import { useEffect, useState, type FormEvent } from 'react';
import type { AuditFilter } from '../../api/audit.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useLabel } from '../../i18n/days.js';
import { useAuditWords } from './audit-words.js';

const ANY = 'any';

/** Narrows the log down; every choice acts at once, the text on Enter. */
export function AuditFilters({ filter, onChange }: { filter: AuditFilter; onChange: (filter: AuditFilter) => void }) {
  const w = useAuditWords();
  const label = useLabel();
  const pastDay = useDayWriting('past');
  const [q, setQ] = useState(filter.q ?? '');
  useEffect(() => setQ(filter.q ?? ''), [filter.q]);
  const find = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...filter, q: q.trim() || undefined });
  };
  const actions = Object.entries(AUDIT_ACTION_LABELS).map(([value, words]) => ({ value, label: label(words) }));
  return (
    <form
      role="search"
      aria-label={w('filters')}
      onSubmit={find}
      className="no-print mb-4 flex flex-wrap items-end gap-3"
    >
      <DayField
        {...pastDay}
        label={w('from')}
        className="w-full sm:w-60"
        value={filter.from ?? null}
        onChange={(day) => onChange({ ...filter, from: day ?? undefined })}
      />
      <DayField
        {...pastDay}
        label={w('until')}
        className="w-full sm:w-60"
        value={filter.until ?? null}
        onChange={(day) => onChange({ ...filter, until: day ?? undefined })}
      />
      <Select
        label={w('action')}
        className="w-full sm:w-64"
        options={[{ value: ANY, label: w('all') }, ...actions]}
        value={filter.action ?? ANY}
        onChange={(value) => onChange({ ...filter, action: value === ANY ? undefined : value })}
      />
      <TextField label={w('q')} type="search" value={q} onChange={setQ} className="w-full sm:w-56" />
      <Button type="submit" variant="secondary">
        {w('find')}
      </Button>
      {Object.values(filter).some(Boolean) && (
        <Button variant="text" onPress={() => onChange({})}>
          {w('clear')}
        </Button>
      )}
    </form>
  );
}
