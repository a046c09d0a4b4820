import { Button, LinkButton, Notice, PageHeading, Skeleton } from '@banso/ui';
import { useEffect, useState } from 'react';
import { type AccountLink, useAccountLink, useAccountLinkOnce } from '../../api/account.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { OutsideFrame } from '../../shell/outside-frame.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { PasswordFields, useNewPasswordCheck } from './password-fields.js';
import { useSetPasswordWords } from './set-password-words.js';

/** Where a link from an invitation or a reset leads: choose a password, once. */
export function SetPasswordScreen() {
  const w = useSetPasswordWords();
  const common = useCommonWords();
  // Behind the # it was sent to nobody; from here on it does not stand in the address either.
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const link = useAccountLink(token);
  const [isDone, setDone] = useState(false);
  return (
    <OutsideFrame>
      <div className="mx-auto max-w-xl">
        <PageHeading title={link.error ? w('unusableTitle') : w('title')} />
        {isDone && (
          <Notice
            tone="success"
            takesFocus
            title={w('done')}
            actions={
              <LinkButton variant="primary" href="/sign-in">
                {w('toSignIn')}
              </LinkButton>
            }
          >
            {w('doneText')}
          </Notice>
        )}
        {!isDone && link.data && <ChoosePassword token={token} link={link.data} onDone={() => setDone(true)} />}
        {link.isPending && <Skeleton label={common('loading')} />}
        {link.error &&
          (link.error.isOffline || link.error.status >= 500 ? (
            <ProblemNotice problem={link.error} onRetry={() => void link.refetch()} />
          ) : (
            <Notice
              tone="warning"
              title={w('unusable')}
              actions={<LinkButton href="/forgot-password">{w('askAgain')}</LinkButton>}
            >
              {w('unusableText')}
            </Notice>
          ))}
      </div>
    </OutsideFrame>
  );
}

function ChoosePassword({ token, link, onDone }: { token: string; link: AccountLink; onDone: () => void }) {
  const w = useSetPasswordWords();
  const use = useAccountLinkOnce();
  const form = useForm({ password: '', repeated: '' }, useNewPasswordCheck(link.email), use.error);
  return (
    <form
      ref={form.ref}
      noValidate
      onSubmit={form.submit(({ password }) => use.mutate({ token, password }, { onSuccess: onDone }))}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 bg-white p-5"
    >
      <p>{w('forWhom', { name: link.name, email: link.email })}</p>
      {use.error && <ProblemNotice problem={use.error} takesFocus={use.error.errors.length === 0} />}
      <input type="email" autoComplete="username" value={link.email} readOnly hidden />
      <PasswordFields values={form.values} errors={form.errors} set={form.set} />
      <Button type="submit" isPending={use.isPending}>
        {w('submit')}
      </Button>
    </form>
  );
}
