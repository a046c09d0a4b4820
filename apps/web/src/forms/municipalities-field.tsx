import { Checkbox, TextField } from '@banso/ui';
import { useId, useState } from 'react';
import { useOwnMunicipalities } from '../api/directory.js';
import { useMunicipalityName } from '../shell/session-context.js';
import { plain } from '../i18n/plain.js';
import { defineWords } from '../i18n/words.js';

const useWords = defineWords(
  'municipalitiesField',
  {
    find: '市区町村をさがす',
    findHint: '名前かよみの一部を入れると、しぼり込めます。',
    chosen: '選んだ市区町村：{{count}}件',
    none: 'あてはまる市区町村はありません。',
    more: 'ほかに{{count}}件あります。名前を入れて、しぼり込んでください。',
  },
  {
    find: 'Find municipalities',
    findHint: 'A part of the name or reading is enough.',
    chosen: 'Chosen: {{count}}',
    none: 'No municipality matches.',
    more: 'And {{count}} more. Type a part of the name.',
  },
);

// The largest prefecture but one has 77. More lines nobody reads, and drawing 1,741 boxes takes a second.
const MOST_SHOWN = 100;

/**
 * Chooses several municipalities that one’s own office supports: a search field above boxes to tick. Chosen ones come
 * first.
 */
export function MunicipalitiesField(props: {
  label: string;
  error?: string;
  value: readonly string[];
  onChange: (codes: string[]) => void;
}) {
  const w = useWords();
  const id = useId();
  const municipalities = useOwnMunicipalities();
  const nameOf = useMunicipalityName();
  const [typed, setTyped] = useState('');
  // The order stays while somebody ticks: only what was chosen at the beginning stands first.
  const [first] = useState(() => new Set(props.value));
  const wanted = plain(typed);
  const found = (municipalities.data ?? [])
    .filter(({ prefecture, name, kana, code }) => plain(`${prefecture} ${name} ${kana} ${code}`).includes(wanted))
    .sort((a, b) => Number(first.has(b.code)) - Number(first.has(a.code)));
  // What was ticked stays in sight.
  const chosen = new Set(props.value);
  const shown = found.filter(({ code }, place) => place < MOST_SHOWN || chosen.has(code));
  const toggle = (code: string) => (isChosen: boolean) =>
    props.onChange(isChosen ? [...props.value, code] : props.value.filter((one) => one !== code));
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      data-invalid-group={Boolean(props.error)}
      className="flex flex-col gap-2"
    >
      <p id={`${id}-label`} className="text-dns-16B-130 font-700">
        {props.label}
      </p>
      <TextField label={w('find')} hint={w('findHint')} type="search" value={typed} onChange={setTyped} />
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {w('chosen', { count: props.value.length })}
      </p>
      <ul
        tabIndex={0}
        aria-labelledby={`${id}-label`}
        className="max-h-60 overflow-y-auto rounded-8 border border-solid-gray-420 px-3 py-1 sm:columns-2"
      >
        {shown.map((one) => (
          <li key={one.code} className="break-inside-avoid">
            <Checkbox isSelected={chosen.has(one.code)} onChange={toggle(one.code)}>
              {nameOf(one)}
            </Checkbox>
          </li>
        ))}
        {found.length > shown.length && (
          <li className="py-2 text-solid-gray-700">{w('more', { count: found.length - shown.length })}</li>
        )}
        {shown.length === 0 && <li className="py-2 text-solid-gray-700">{w('none')}</li>}
      </ul>
      {props.error && <p className="text-dns-14B-130 font-700 text-error-2">{props.error}</p>}
    </div>
  );
}
