import { Button, Card, Notice, PageHeading, TextField } from '@banso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useServiceInfo, useSignIn } from '../../api/session.js';
import { useForm } from '../../forms/use-form.js';
import { LanguageSwitch } from '../../shell/header.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { DemoAccounts } from './demo-accounts.js';
import { useSignInWords } from './sign-in-words.js';

// Written in the README and the same for all demo accounts; production has none of them.
const DEMO_PASSWORD = 'banso-demo';

/** Who are you? Afterwards back to where one wanted to go. */
export function SignInScreen() {
  const w = useSignInWords();
  const info = useServiceInfo();
  const signIn = useSignIn();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { back } = useSearch({ strict: false }) as { back?: string };
  const form = useForm(
    { email: '', password: '' },
    ({ email, password }) => ({
      email: email.trim() ? undefined : w('emailMissing'),
      password: password ? undefined : w('passwordMissing'),
    }),
    signIn.error,
  );
  const enter = ({ email, password }: { email: string; password: string }) =>
    signIn.mutate({ email: email.trim(), password }, {
      onSuccess: (session) => {
        // Whatever another person had read in this tab must not be there any more.
        queries.clear();
        queries.setQueryData(['session'], session);
        if (isOwnAddress(back)) history.replace(back);
        else void navigate({ to: '/', replace: true });
      },
    });
  const isWrong = signIn.error?.status === 401;
  return (
    <div className="min-h-screen px-4 py-6">
      <header className="mx-auto flex max-w-4xl items-center justify-between">
        <p className="flex flex-wrap items-baseline gap-x-4"><span className="text-std-24B-150 font-700 text-key-1000">伴走</span><span className="text-dns-14N-130 text-solid-gray-700">{w('service')}</span></p>
        <LanguageSwitch />
      </header>
      <main className="mx-auto mt-6 max-w-4xl">
        <PageHeading title={w('title')} lead={w('lead')} />
        <div className="grid items-start gap-5 md:grid-cols-2">
          <section className="rounded-12 border border-solid-gray-420 bg-white p-5">
            <form ref={form.ref} noValidate onSubmit={form.submit(enter)} className="flex flex-col gap-4">
              {isWrong && <Notice tone="danger" title={w('failed')}>{w('failedText')}</Notice>}
              {signIn.error && !isWrong && <ProblemNotice problem={signIn.error} />}
              <TextField label={w('email')} type="email" inputMode="email" autoComplete="username" isRequired value={form.values.email} onChange={form.set('email')} error={form.errors.email} />
              <TextField label={w('password')} type="password" autoComplete="current-password" isRequired value={form.values.password} onChange={form.set('password')} error={form.errors.password} />
              <Button type="submit" isPending={signIn.isPending} className="w-full">{w('submit')}</Button>
            </form>
          </section>
          {info.data?.mode === 'demo' && info.data.demoAccounts.length > 0 && (
            <Card title={w('demoTitle')}>
              <p className="mb-3 text-dns-14N-130 text-solid-gray-700">{w('demoText')}</p>
              <DemoAccounts accounts={info.data.demoAccounts} onChoose={(email) => form.setValues({ email, password: DEMO_PASSWORD })} />
            </Card>
          )}
        </div>
      </main>
    </div>
  );
}

/** Only addresses of this application are followed: '//elsewhere' would lead away. */
function isOwnAddress(back: string | undefined): back is string {
  return back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in');
}
