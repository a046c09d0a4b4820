import { SUPPORT_TYPE_LABELS, SUPPORT_TYPE_SHORT_LABELS, SUPPORT_TYPES } from '@banso/domain';
import { ToggleGroup } from '@banso/ui';
import type { SupportType } from '../api/types.js';
import { useLabel } from '../i18n/days.js';

interface Props {
  label: string;
  value: readonly SupportType[];
  onChange: (value: SupportType[]) => void;
  error: string | undefined;
}

/** Chooses kinds of support, at least one: each by its letter and short name, read aloud in full. */
export function SupportTypesField({ label, value, onChange, error }: Props) {
  const word = useLabel();
  return (
    <ToggleGroup
      label={label}
      isRequired
      options={SUPPORT_TYPES.map((type) => ({
        value: type,
        label: `${type} ${word(SUPPORT_TYPE_SHORT_LABELS[type])}`,
        spoken: `${type} ${word(SUPPORT_TYPE_LABELS[type])}`,
      }))}
      value={[...value]}
      onChange={onChange}
      error={error}
    />
  );
}
