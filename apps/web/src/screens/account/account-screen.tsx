import { Notice, PageHeading } from '@banso/ui';
import { useMay, useSession } from '../../shell/session-context.js';
import { useAccountWords } from './account-words.js';
import { CalendarCard } from './calendar-card.js';
import { MailCard } from './mail-card.js';
import { PasswordCard } from './password-card.js';
import { SecondFactorCard } from './second-factor-card.js';
import { SessionsCard } from './sessions-card.js';
import { TokensCard } from './tokens-card.js';

/** One's own account: second factor, how news comes, where one is signed in, password, API tokens. */
export function AccountScreen() {
  const w = useAccountWords();
  const may = useMay();
  const { person, mustSetUpSecondFactor } = useSession();
  return (
    <>
      <PageHeading title={w('title')} lead={`${person.name}　${person.email}`} />
      {/* The second factor's card keeps its place when the session becomes a full one: then it shows the codes. */}
      <div className="flex flex-col gap-5">
        {mustSetUpSecondFactor && (
          <Notice tone="warning" title={w('limitedTitle')}>
            {w('limitedText')}
          </Notice>
        )}
        <SecondFactorCard key="second-factor" />
        {!mustSetUpSecondFactor && (
          <>
            {may('reminder:read') && <MailCard />}
            {may('visit:read') && <CalendarCard />}
            <SessionsCard />
            <PasswordCard email={person.email} />
            <TokensCard />
          </>
        )}
      </div>
    </>
  );
}
