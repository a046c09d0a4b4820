import { Button, TextField, ToggleGroup } from '@banso/ui';
import { useState } from 'react';
import { useVisitRecordWords } from './visit-record-words.js';

/** Somebody who may have been there; `personId` is null for a name without account. */
export interface Participant {
  personId: string | null;
  name: string;
}

/** Who was there: the likely ones to press, others by name. */
export function ParticipantsField(props: {
  label: string;
  addLabel: string;
  nameLabel: string;
  suggested: Participant[];
  value: Participant[];
  onChange: (participants: Participant[]) => void;
  error?: string;
}) {
  const w = useVisitRecordWords();
  const [name, setName] = useState<string | null>(null);
  const keyOf = (one: Participant) => one.personId ?? `name:${one.name}`;
  const known = new Map([...props.suggested, ...props.value].map((one) => [keyOf(one), one]));
  const add = () => {
    const more = name?.trim();
    if (more && !props.value.some((one) => one.name === more))
      props.onChange([...props.value, { personId: null, name: more }]);
    setName('');
  };
  return (
    <div className="flex flex-col gap-2">
      <ToggleGroup
        label={props.label}
        error={props.error}
        options={[...known].map(([key, one]) => ({ value: key, label: one.name }))}
        value={props.value.map(keyOf)}
        onChange={(keys) => props.onChange(keys.flatMap((key) => known.get(key) ?? []))}
      />
      {name === null ? (
        <p>
          <Button variant="text" size="small" className="-ms-1.5" onPress={() => setName('')}>
            {props.addLabel}
          </Button>
        </p>
      ) : (
        <div className="flex items-end gap-2">
          <TextField
            label={props.nameLabel}
            autoFocus
            className="max-w-64 flex-1"
            value={name}
            onChange={setName}
            onKeyDown={(event) => {
              // Enter adds the name; it must not send the whole record. While kana are being converted it belongs to
              // the keyboard.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <Button variant="secondary" onPress={add}>
            {w('add')}
          </Button>
        </div>
      )}
    </div>
  );
}
