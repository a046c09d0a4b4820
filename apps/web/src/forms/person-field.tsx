import { ComboBox, type FieldProps } from '@banso/ui';
import { useMemo } from 'react';
import { usePeople } from '../api/directory.js';
import type { Role } from '../api/types.js';

/** Chooses one of the people of one's own support body by name or reading. */
export function PersonField(
  props: FieldProps & { value: string | null; onChange: (personId: string | null) => void; role?: Role },
) {
  const people = usePeople({ role: props.role });
  const options = useMemo(
    () =>
      (people.data ?? []).map((person) => ({
        value: person.id,
        label: person.name,
        detail: [person.organisation, person.post].filter(Boolean).join(' '),
        search: person.kana,
      })),
    [people.data],
  );
  return <ComboBox {...props} options={options} />;
}
