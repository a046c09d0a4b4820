import { Select } from '@banso/ui';
import { defineWords } from '../i18n/words.js';

const useWords = defineWords(
  'cadenceField',
  { months: '{{count}}か月に1回', none: '定期的な訪問なし' },
  { months: 'every {{count}} month(s)', none: 'no regular visits' },
);

// Longer than once a year is no accompanying any more.
const CADENCES = [1, 2, 3, 4, 6, 12];
const NONE = 'none';

/** How often visits are due, in words; null: nobody visits regularly. */
export function useCadenceInWords(): (months: number | null) => string {
  const w = useWords();
  return (months) => (months === null ? w('none') : w('months', { count: months }));
}

/** Chooses how often visits are due: months, or null where nobody visits regularly. What stands already can stay. */
export function CadenceField(props: {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (months: number | null) => void;
  error?: string;
}) {
  const inWords = useCadenceInWords();
  const { value, onChange, ...field } = props;
  const months = [...new Set([...CADENCES, value ?? 1])].sort((a, b) => a - b);
  return (
    <Select
      {...field}
      options={[
        ...months.map((count) => ({ value: String(count), label: inWords(count) })),
        { value: NONE, label: inWords(null) },
      ]}
      value={value === null ? NONE : String(value)}
      onChange={(chosen) => onChange(chosen === NONE ? null : Number(chosen))}
    />
  );
}
