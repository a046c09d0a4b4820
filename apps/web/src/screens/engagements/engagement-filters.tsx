import {
  CADENCE_STATUSES,
  CADENCE_STATUS_LABELS,
  ENGAGEMENT_STATUSES,
  ENGAGEMENT_STATUS_LABELS,
  STAGES,
  STAGE_LABELS,
} from '@banso/domain';
import { Button, Checkbox, Select, TextField } from '@banso/ui';
import { useEffect, useState, type FormEvent } from 'react';
import type { EngagementFilter } from '../../api/engagements.js';
import { useLabel } from '../../i18n/days.js';
import { useEngagementsWords } from './engagements-words.js';

const ANY = 'any';

/** Narrows the list down; every choice acts at once, the text on Enter. */
export function EngagementFilters({
  filter,
  onChange,
}: {
  filter: EngagementFilter;
  onChange: (filter: EngagementFilter) => void;
}) {
  const w = useEngagementsWords();
  const label = useLabel();
  const [q, setQ] = useState(filter.q ?? '');
  useEffect(() => setQ(filter.q ?? ''), [filter.q]);
  const choose = (key: keyof EngagementFilter) => (value: string) =>
    onChange({ ...filter, [key]: value === ANY ? undefined : value });
  const any = { value: ANY, label: w('all') };
  const isNarrowed = Object.values(filter).some(Boolean);
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
      <TextField label={w('q')} type="search" value={q} onChange={setQ} className="w-full sm:w-56" />
      <Select
        label={w('cadence')}
        className="w-40 flex-1 sm:flex-none"
        options={[
          any,
          ...CADENCE_STATUSES.filter((status) => status !== 'paused' && status !== 'closed').map((status) => ({
            value: status,
            label: label(CADENCE_STATUS_LABELS[status]),
          })),
        ]}
        value={filter.cadenceStatus ?? ANY}
        onChange={choose('cadenceStatus')}
      />
      <Select
        label={w('stage')}
        className="w-40 flex-1 sm:w-60 sm:flex-none"
        options={[
          any,
          ...STAGES.map((stage) => ({ value: String(stage), label: `${stage}　${label(STAGE_LABELS[stage])}` })),
        ]}
        value={filter.stage ?? ANY}
        onChange={choose('stage')}
      />
      <Select
        label={w('status')}
        className="w-32 flex-1 sm:flex-none"
        options={[
          any,
          ...ENGAGEMENT_STATUSES.map((status) => ({ value: status, label: label(ENGAGEMENT_STATUS_LABELS[status]) })),
        ]}
        value={filter.status ?? ANY}
        onChange={choose('status')}
      />
      <Checkbox
        className="min-h-11 items-center"
        isSelected={filter.lead === 'me'}
        onChange={(mine) => onChange({ ...filter, lead: mine ? 'me' : undefined })}
      >
        {w('mine')}
      </Checkbox>
      <Button type="submit" variant="secondary">
        {w('find')}
      </Button>
      {isNarrowed && (
        <Button variant="text" onPress={() => onChange({})}>
          {w('clear')}
        </Button>
      )}
    </form>
  );
}
