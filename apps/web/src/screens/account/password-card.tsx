import { Button, Card, TextField, useToast } from '@banso/ui';
import { useChangePassword } from '../../api/account.js';
import { useForm } from '../../forms/use-form.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { PasswordFields, useNewPasswordCheck } from '../set-password/password-fields.js';
import { useAccountWords } from './account-words.js';

const EMPTY = { currentPassword: '', password: '', repeated: '' };

/** Changes the password. */
export function PasswordCard({ email }: { email: string }) {
  const w = useAccountWords();
  const say = useToast();
  const change = useChangePassword();
  const checkNew = useNewPasswordCheck(email);
  const form = useForm(
    EMPTY,
    (values) => ({ currentPassword: values.currentPassword ? undefined : w('currentMissing'), ...checkNew(values) }),
    change.error,
  );
  const send = ({ currentPassword, password }: typeof EMPTY) =>
    change.mutate(
      { currentPassword, password },
      {
        onSuccess: () => {
          form.setValues(EMPTY);
          say(w('passwordChanged'));
        },
      },
    );
  return (
    <Card title={w('passwordTitle')} className="no-print">
      <form ref={form.ref} noValidate onSubmit={form.submit(send)} className="flex max-w-xl flex-col gap-4">
        <p>{w('passwordText')}</p>
        {change.error && change.error.errors.length === 0 && <ProblemNotice problem={change.error} />}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={w('currentPassword')}
          type="password"
          autoComplete="current-password"
          isRequired
          value={form.values.currentPassword}
          onChange={form.set('currentPassword')}
          error={form.errors.currentPassword}
        />
        <PasswordFields values={form.values} errors={form.errors} set={form.set} />
        <Button type="submit" variant="secondary" isPending={change.isPending} className="self-start">
          {w('changePassword')}
        </Button>
      </form>
    </Card>
  );
}
