import { addDays, civilDay } from '@banso/domain';
import { Checkbox, DayField, TextField } from '@banso/ui';
import { useId } from 'react';
import { useMakeApiToken } from '../../api/account.js';
import type { ApiToken } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useSession } from '../../shell/session-context.js';
import { useAccountWords } from './account-words.js';
import { useCapabilityName } from './capability-names.js';

const LONGEST_DAYS = 365;
const PROPOSED_DAYS = 90;

interface Values {
  name: string;
  scope: ApiToken['scope'];
  expiresOn: string | null;
}

/** Makes an API token: what for, which rights, until when. */
export function MakeTokenDialog({ onMade, onClose }: { onMade: (token: string) => void; onClose: () => void }) {
  const w = useAccountWords();
  const nameOf = useCapabilityName();
  const comingDay = useDayWriting('coming');
  const { today, capabilities } = useSession();
  const make = useMakeApiToken();
  const first = civilDay(today);
  const last = addDays(first, LONGEST_DAYS);
  const form = useForm<Values>(
    { name: '', scope: [], expiresOn: addDays(first, PROPOSED_DAYS) },
    ({ name, scope, expiresOn }) => ({
      name: name.trim() ? undefined : w('tokenNameMissing'),
      scope: scope.length > 0 ? undefined : w('tokenScopeMissing'),
      expiresOn:
        expiresOn === null
          ? w('tokenUntilMissing')
          : expiresOn < today || expiresOn > last
            ? w('tokenUntilWrong')
            : undefined,
    }),
    make.error,
  );
  const { values, errors, set } = form;
  const send = ({ name, scope, expiresOn }: Values) =>
    make.mutate({ name: name.trim(), scope, expiresOn: expiresOn ?? '' }, { onSuccess: ({ token }) => onMade(token) });
  return (
    <FormDialog
      title={w('makeToken')}
      submitLabel={w('make')}
      isPending={make.isPending}
      problem={make.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <TextField
        label={w('tokenName')}
        hint={w('tokenNameHint')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <DayField
        {...comingDay}
        label={w('tokenUntil')}
        hint={w('tokenUntilHint')}
        isRequired
        min={today}
        max={last}
        value={values.expiresOn}
        onChange={set('expiresOn')}
        error={errors.expiresOn}
      />
      <Scope options={capabilities} nameOf={nameOf} value={values.scope} onChange={set('scope')} error={errors.scope} />
    </FormDialog>
  );
}

interface ScopeProps {
  options: ApiToken['scope'];
  nameOf: (capability: string) => string;
  value: ApiToken['scope'];
  onChange: (scope: ApiToken['scope']) => void;
  error?: string;
}

function Scope({ options, nameOf, value, onChange, error }: ScopeProps) {
  const w = useAccountWords();
  const errorId = useId();
  return (
    <fieldset data-invalid-group={error ? 'true' : undefined} aria-describedby={error ? errorId : undefined}>
      <legend className="text-dns-16B-130 font-700">{w('tokenScope')}</legend>
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{w('tokenScopeHint')}</p>
      <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {options.map((capability) => (
          <Checkbox
            key={capability}
            isSelected={value.includes(capability)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...value, capability] : value.filter((one) => one !== capability))
            }
          >
            {nameOf(capability)}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p id={errorId} className="text-dns-14B-130 font-700 text-error-2">
          {error}
        </p>
      )}
    </fieldset>
  );
}
