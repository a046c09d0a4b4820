import { Button, LinkButton, Notice, PageHeading, Skeleton } from '@banso/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAccountLink, useConfirmIdentity, useOpenAccount } from '../../api/account.js';
import type { Problem } from '../../api/problem.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { OutsideFrame } from '../../shell/outside-frame.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useOpenAccountWords } from './open-account-words.js';

/** Where a link leads that opens a held account: one press, so that programs which look into mail do not use it up. */
export function OpenAccountScreen() {
  return <UseLink act="open" use={useOpenAccount()} />;
}

/** Where a link leads that says an account at the organisation's provider is one's own. */
export function LinkAccountScreen() {
  return <UseLink act="link" use={useConfirmIdentity()} />;
}

function UseLink({ act, use }: { act: 'open' | 'link'; use: UseMutationResult<void, Problem, { token: string }> }) {
  const w = useOpenAccountWords();
  const common = useCommonWords();
  // Behind the # it was sent to nobody; from here on it does not stand in the address either.
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const link = useAccountLink(token);
  return (
    <OutsideFrame>
      <div className="mx-auto flex max-w-xl flex-col gap-4">
        <PageHeading title={link.error ? w('unusableTitle') : w(`${act}Title`)} />
        {use.isSuccess && (
          <Notice
            tone="success"
            takesFocus
            title={w(`${act}Done`)}
            actions={
              <LinkButton variant="primary" href="/sign-in">
                {w('toSignIn')}
              </LinkButton>
            }
          >
            {w(`${act}DoneText`)}
          </Notice>
        )}
        {!use.isSuccess && link.data && (
          <section className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 bg-white p-5">
            {use.error && <ProblemNotice problem={use.error} />}
            <p>{w(`${act}Text`, { name: link.data.name, email: link.data.email })}</p>
            <Button isPending={use.isPending} onPress={() => use.mutate({ token })}>
              {w(`${act}Submit`)}
            </Button>
          </section>
        )}
        {link.isPending && <Skeleton label={common('loading')} />}
        {link.error &&
          (link.error.isOffline || link.error.status >= 500 ? (
            <ProblemNotice problem={link.error} onRetry={() => void link.refetch()} />
          ) : (
            <Notice
              tone="warning"
              title={w('unusable')}
              actions={
                act === 'open' ? (
                  <LinkButton href="/held-account">{w('askAgain')}</LinkButton>
                ) : (
                  <LinkButton href="/sign-in">{w('toSignIn')}</LinkButton>
                )
              }
            >
              {w(`${act}UnusableText`)}
            </Notice>
          ))}
      </div>
    </OutsideFrame>
  );
}
