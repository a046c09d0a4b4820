import { Button, Card, Notice, PageHeading } from '@banso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { hrefOf } from '../../api/client.js';
import { useServiceInfo } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { OutsideFrame } from '../../shell/outside-frame.js';
import { DemoAccounts } from './demo-accounts.js';
import { SignInForm } from './sign-in-form.js';
import { useSignInWords } from './sign-in-words.js';

// Written in the README and the same for all demo accounts; production has none of them.
const DEMO_PASSWORD = 'banso-demo';

/** Who are you? Afterwards back to where one wanted to go. */
export function SignInScreen() {
  const w = useSignInWords();
  const info = useServiceInfo();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { back, refused, ended } = useSearch({ strict: false }) as { back?: string; refused?: string; ended?: string };
  const [chosen, setChosen] = useState({ email: '', password: '' });
  const oidcHref = hrefOf('/session/oidc', { query: { back: isOwnAddress(back) ? back : undefined } });
  const enter = (session: Session) => {
    // Whatever another person had read in this tab must not be there any more.
    queries.clear();
    queries.setQueryData(['session'], session);
    if (isOwnAddress(back)) history.replace(back);
    else void navigate({ to: '/', replace: true });
  };
  return (
    <OutsideFrame>
      <PageHeading title={w('title')} lead={w('lead')} />
      <div className="grid items-start gap-5 md:grid-cols-2">
        <section className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 bg-white p-5">
          {ended && !refused && <Notice title={w('ended')}>{w('endedText')}</Notice>}
          {refused && <RefusedByProvider code={refused} />}
          <SignInForm key={chosen.email} initial={chosen} onEntered={enter} />
          {info.data?.oidcName && (
            <div className="border-t border-solid-gray-300 pt-4">
              {/* The whole browser walks to the provider and back: not a screen of this application. */}
              <Button variant="secondary" onPress={() => location.assign(oidcHref)} className="w-full">
                {w('oidc', { name: info.data.oidcName })}
              </Button>
            </div>
          )}
        </section>
        {info.data?.mode === 'demo' && info.data.demoAccounts.length > 0 && (
          <Card title={w('demoTitle')}>
            <p className="mb-3 text-dns-14N-130 text-solid-gray-700">{w('demoText')}</p>
            <DemoAccounts
              accounts={info.data.demoAccounts}
              onChoose={(email) => setChosen({ email, password: DEMO_PASSWORD })}
            />
          </Card>
        )}
      </div>
    </OutsideFrame>
  );
}

/** Why the way over the organisation's own sign-in ended here. The server sends only a code along. */
function RefusedByProvider({ code }: { code: string }) {
  const w = useSignInWords();
  const text =
    code === 'oidcUnknownPerson'
      ? w('oidcUnknownPerson')
      : code === 'oidcUnavailable'
        ? w('oidcUnavailable')
        : w('oidcRefused');
  if (code === 'oidcConfirmation')
    return (
      <Notice tone="info" title={w('oidcConfirmation')}>
        {w('oidcConfirmationText')}
      </Notice>
    );
  return (
    <Notice tone="danger" title={w('failed')}>
      {text}
    </Notice>
  );
}

/** Only addresses of this application are followed: '//elsewhere' would lead away. */
function isOwnAddress(back: string | undefined): back is string {
  return back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in');
}
