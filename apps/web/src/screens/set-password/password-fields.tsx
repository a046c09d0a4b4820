import { PASSWORD_FLAW_LABELS, PASSWORD_LENGTH, passwordFlaw, plainPassword } from '@banso/domain';
import { TextField } from '@banso/ui';
import { useLabel } from '../../i18n/days.js';
import { useSetPasswordWords } from './set-password-words.js';

interface Passwords {
  password: string;
  repeated: string;
}

/**
 * What is wrong with a new password, as far as this device can tell; the list of common ones is known to the server
 * only.
 */
export function useNewPasswordCheck(email: string): (values: Passwords) => { password?: string; repeated?: string } {
  const w = useSetPasswordWords();
  const label = useLabel();
  return ({ password, repeated }) => {
    const flaw = passwordFlaw(password, email, () => false);
    return {
      password: flaw ? label(PASSWORD_FLAW_LABELS[flaw]) : undefined,
      repeated: password === repeated ? undefined : w('different'),
    };
  };
}

/** A new password, twice. How long it still has to be is said in words while it is typed. */
export function PasswordFields({
  values,
  errors,
  set,
}: {
  values: Passwords;
  errors: Partial<Record<keyof Passwords, string>>;
  set: (key: keyof Passwords) => (value: string) => void;
}) {
  const w = useSetPasswordWords();
  const missing = PASSWORD_LENGTH.min - [...plainPassword(values.password)].length;
  const strength = values.password === '' ? '' : missing > 0 ? w('missing', { count: missing }) : w('longEnough');
  return (
    <>
      <TextField
        label={w('newPassword')}
        hint={w('newPasswordHint', { min: PASSWORD_LENGTH.min })}
        type="password"
        autoComplete="new-password"
        isRequired
        value={values.password}
        onChange={set('password')}
        error={errors.password}
      />
      <p role="status" className="-mt-2 min-h-6 text-dns-14N-130 text-solid-gray-700">
        {strength}
      </p>
      <TextField
        label={w('repeated')}
        type="password"
        autoComplete="new-password"
        isRequired
        value={values.repeated}
        onChange={set('repeated')}
        error={errors.repeated}
      />
    </>
  );
}
