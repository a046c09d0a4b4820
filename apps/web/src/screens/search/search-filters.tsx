import { Button, ComboBox, DayField, Disclosure, TextField } from '@banso/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { useOwnMunicipalities } from '../../api/directory.js';
import type { SearchAsked } from '../../api/search.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useTyping } from '../../shell/use-typing.js';
import { useSearchWords } from './search-words.js';

/** What is searched for and where; choices act at once, the words on Enter. */
export function SearchFilters({
  asked,
  onChange,
}: {
  asked: Partial<SearchAsked>;
  onChange: (next: SearchAsked) => void;
}) {
  const w = useSearchWords();
  const writing = useDayWriting('past');
  const municipalities = useOwnMunicipalities();
  const typing = useTyping();
  const [q, setQ] = useState(asked.q ?? '');
  useEffect(() => setQ(asked.q ?? ''), [asked.q]);
  const change = (part: Partial<SearchAsked>) => onChange({ ...asked, q: q.trim(), ...part });
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (!typing.isComposing()) change({});
  };
  const isNarrowed = Boolean(asked.municipality ?? asked.from ?? asked.until);
  return (
    <form
      role="search"
      aria-label={w('filters')}
      onSubmit={find}
      className="no-print mb-4 flex flex-wrap items-end gap-3"
    >
      <TextField
        label={w('q')}
        type="search"
        enterKeyHint="search"
        value={q}
        onChange={setQ}
        {...typing.handlers}
        className="w-full sm:w-80"
      />
      <Button type="submit" variant="secondary">
        {w('find')}
      </Button>
      <div className="w-full">
        <Disclosure title={w('narrow')} level={2} defaultExpanded={isNarrowed}>
          <div className="flex flex-wrap items-end gap-3">
            <ComboBox
              label={w('municipality')}
              placeholder={w('anywhere')}
              className="w-full sm:w-52"
              options={(municipalities.data ?? []).map(({ code, name, kana }) => ({
                value: code,
                label: name,
                search: kana,
              }))}
              value={asked.municipality ?? null}
              onChange={(code) => change({ municipality: code ?? undefined })}
            />
            <DayField
              {...writing}
              label={w('from')}
              className="w-full sm:w-60"
              value={asked.from ?? null}
              onChange={(day) => change({ from: day ?? undefined })}
            />
            <DayField
              {...writing}
              label={w('until')}
              className="w-full sm:w-60"
              value={asked.until ?? null}
              onChange={(day) => change({ until: day ?? undefined })}
            />
            {isNarrowed && (
              <Button variant="text" onPress={() => onChange({ q: q.trim(), kind: asked.kind })}>
                {w('clear')}
              </Button>
            )}
          </div>
        </Disclosure>
      </div>
    </form>
  );
}
