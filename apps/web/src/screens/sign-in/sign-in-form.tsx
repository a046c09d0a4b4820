import { Button, Link, LinkButton, Notice, TextField } from '@banso/ui';
import type { Problem } from '../../api/problem.js';
import { useSignIn } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { useForm } from '../../forms/use-form.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSignInWords } from './sign-in-words.js';

const CODE_ASKED: readonly (string | undefined)[] = [
  'secondFactorNeeded',
  'secondFactorWrong',
  'secondFactorUnreadable',
];

/** How long one would have to wait, in minutes. */
function minutesOf(problem: Problem): number {
  return Math.max(1, Math.ceil(Number(problem.more['retryAfterSeconds'] ?? 60) / 60));
}

/** E-mail and password, and in a second step the code of the app where one is set up. */
export function SignInForm({
  initial,
  onEntered,
}: {
  initial: { email: string; password: string };
  onEntered: (session: Session) => void;
}) {
  const w = useSignInWords();
  const signIn = useSignIn();
  const asksCode = CODE_ASKED.includes(signIn.error?.code);
  const form = useForm(
    { ...initial, code: '' },
    ({ email, password, code }) => ({
      email: email.trim() ? undefined : w('emailMissing'),
      password: password ? undefined : w('passwordMissing'),
      code: asksCode && !code.trim() ? w('codeMissing') : undefined,
    }),
    signIn.error,
  );
  const { values, errors, set } = form;
  const send = ({ email, password, code }: typeof values) =>
    signIn.mutate({ email: email.trim(), password, code: code.trim() || undefined }, { onSuccess: onEntered });
  const isWrong = signIn.error?.code === 'signInFailed';
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit(send)} className="flex flex-col gap-4">
      {isWrong && (
        <Notice tone="danger" title={w('failed')}>
          {w('failedText')}
        </Notice>
      )}
      {signIn.error?.code === 'secondFactorWrong' && (
        <Notice tone="danger" title={w('codeWrong')}>
          {w('codeWrongText')}
        </Notice>
      )}
      {signIn.error?.code === 'secondFactorUnreadable' && (
        <Notice tone="danger" title={w('codeUnreadable')}>
          {w('codeUnreadableText')}
        </Notice>
      )}
      {signIn.error?.code === 'signInThrottled' && (
        <Notice
          tone="warning"
          takesFocus
          title={w('held')}
          actions={<LinkButton href="/held-account">{w('openByMail')}</LinkButton>}
        >
          {w('heldText', { minutes: minutesOf(signIn.error) })}
        </Notice>
      )}
      {signIn.error && !isWrong && !asksCode && signIn.error.code !== 'signInThrottled' && (
        <ProblemNotice problem={signIn.error} />
      )}
      {asksCode ? (
        <TextField
          autoFocus
          label={w('code')}
          hint={w('codeHint')}
          autoComplete="one-time-code"
          isRequired
          value={values.code}
          onChange={set('code')}
          error={errors.code}
        />
      ) : (
        <>
          <TextField
            label={w('email')}
            type="email"
            inputMode="email"
            autoComplete="username"
            isRequired
            value={values.email}
            onChange={set('email')}
            error={errors.email}
          />
          <TextField
            label={w('password')}
            type="password"
            autoComplete="current-password"
            isRequired
            value={values.password}
            onChange={set('password')}
            error={errors.password}
          />
        </>
      )}
      <Button type="submit" isPending={signIn.isPending} className="w-full">
        {w('submit')}
      </Button>
      {asksCode ? (
        <Button
          variant="text"
          onPress={() => {
            signIn.reset();
            set('code')('');
          }}
          className="self-start"
        >
          {w('startAgain')}
        </Button>
      ) : (
        <Link href="/forgot-password" className="self-start py-2">
          {w('forgot')}
        </Link>
      )}
    </form>
  );
}
