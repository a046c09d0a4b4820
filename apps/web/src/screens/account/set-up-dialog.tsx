import { TextField } from '@banso/ui';
import { useConfirmSecondFactor, useSetUpSecondFactor } from '../../api/account.js';
import type { SecondFactor } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useAccountWords } from './account-words.js';
import { QrCode } from './qr-code.js';

/** Sets up a second factor in two steps: prove who you are, then scan and give the first code. */
export function SetUpDialog({
  factor,
  onCodes,
  onClose,
}: {
  factor: SecondFactor;
  onCodes: (recoveryCodes: string[]) => void;
  onClose: () => void;
}) {
  const w = useAccountWords();
  const setUp = useSetUpSecondFactor();
  const form = useForm(
    { password: '', code: '' },
    ({ password, code }) => ({
      password: factor.hasPassword && !password ? w('currentMissing') : undefined,
      code: factor.isSetUp && !code.trim() ? w('codeMissing') : undefined,
    }),
    setUp.error,
  );
  if (setUp.data)
    return <ScanDialog secret={setUp.data.secret} uri={setUp.data.uri} onCodes={onCodes} onClose={onClose} />;
  const send = ({ password, code }: { password: string; code: string }) =>
    setUp.mutate({ password: password || undefined, code: code.trim() || undefined });
  return (
    <FormDialog
      title={w('setUpTitle')}
      submitLabel={w('next')}
      isPending={setUp.isPending}
      problem={setUp.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('proofText')}</p>
      {factor.hasPassword && (
        <TextField
          label={w('currentPassword')}
          type="password"
          autoComplete="current-password"
          isRequired
          value={form.values.password}
          onChange={form.set('password')}
          error={form.errors.password}
        />
      )}
      {factor.isSetUp && (
        <TextField
          label={w('code')}
          hint={w('codeHint')}
          autoComplete="one-time-code"
          isRequired
          value={form.values.code}
          onChange={form.set('code')}
          error={form.errors.code}
        />
      )}
    </FormDialog>
  );
}

function ScanDialog({
  secret,
  uri,
  onCodes,
  onClose,
}: {
  secret: string;
  uri: string;
  onCodes: (recoveryCodes: string[]) => void;
  onClose: () => void;
}) {
  const w = useAccountWords();
  const confirm = useConfirmSecondFactor();
  const form = useForm(
    { code: '' },
    ({ code }) => ({ code: code.trim() ? undefined : w('codeMissing') }),
    confirm.error,
  );
  return (
    <FormDialog
      title={w('setUpTitle')}
      submitLabel={w('confirm')}
      isPending={confirm.isPending}
      problem={confirm.error}
      formRef={form.ref}
      onSubmit={form.submit(({ code }) =>
        confirm.mutate({ code }, { onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) }),
      )}
      onClose={onClose}
    >
      <p>{w('scanText')}</p>
      <QrCode text={uri} label={w('qr')} />
      <p>
        {w('secretText')}
        <br />
        <code className="text-std-17N-170 break-all select-all">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextField
        label={w('code')}
        hint={w('newCodeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
        value={form.values.code}
        onChange={form.set('code')}
        error={form.errors.code}
      />
    </FormDialog>
  );
}
