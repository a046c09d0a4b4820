import { Button, Card, Notice, Skeleton, useToast } from '@banso/ui';
import { useEndSessions, useForgetSecondFactor, useInvite, usePersonSessions } from '../../api/accounts.js';
import type { PersonDetails } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { IdentitiesSection } from './identities-section.js';
import { usePersonWords } from './person-words.js';

/** Invitation, sessions, lost phone. Whatever is refused is said in the card, and the rest of it goes on working. */
export function AccountCard({ person }: { person: PersonDetails }) {
  const w = usePersonWords();
  const common = useCommonWords();
  const days = useDays();
  const say = useToast();
  const sessions = usePersonSessions(person.id);
  const invite = useInvite();
  const endSessions = useEndSessions();
  const forget = useForgetSecondFactor();
  const of = { personId: person.id };
  const problem = invite.error ?? endSessions.error ?? forget.error;
  return (
    <Card title={w('account')}>
      <div className="flex flex-col gap-5">
        {problem && <ProblemNotice problem={problem} />}
        <div>
          <p className="mb-2">{w(person.email ? 'inviteText' : 'inviteNoEmail')}</p>
          {person.email && !person.disabledAt && (
            <Button
              isPending={invite.isPending}
              onPress={() => invite.mutate(of, { onSuccess: () => say(w('invited')) })}
            >
              {w('invite')}
            </Button>
          )}
        </div>
        <section aria-labelledby="sessions" className="border-t border-solid-gray-200 pt-4">
          <h3 id="sessions" className="mb-2 text-std-16B-170 font-700">
            {w('sessions')}
          </h3>
          {sessions.isPending && <Skeleton lines={2} label={common('loading')} />}
          {sessions.error && (
            <Notice
              tone="warning"
              title={w('sessionsUnknown')}
              actions={
                <Button variant="secondary" size="small" onPress={() => void sessions.refetch()}>
                  {common('retry')}
                </Button>
              }
            />
          )}
          {sessions.data?.items.length === 0 && <p>{w('sessionsNone')}</p>}
          {sessions.data && sessions.data.items.length > 0 && (
            <>
              <ul className="mb-3 flex flex-col gap-2 text-dns-14N-130">
                {sessions.data.items.map((session) => (
                  <li key={session.id} className="break-words">
                    {session.agent ?? w('unknownAgent')}
                    <span className="block text-solid-gray-700">
                      {[session.address, w('lastSeen', { moment: days.moment(session.lastSeenAt) })]
                        .filter(Boolean)
                        .join('　')}
                    </span>
                  </li>
                ))}
              </ul>
              <Button
                variant="secondary"
                isPending={endSessions.isPending}
                onPress={() => endSessions.mutate(of, { onSuccess: () => say(w('sessionsEnded')) })}
              >
                {w('endSessions')}
              </Button>
            </>
          )}
        </section>
        <IdentitiesSection personId={person.id} />
        <section aria-labelledby="lost-phone" className="border-t border-solid-gray-200 pt-4">
          <h3 id="lost-phone" className="mb-2 text-std-16B-170 font-700">
            {w('lostPhone')}
          </h3>
          <p className="mb-2">{w('lostPhoneText')}</p>
          <Button
            variant="secondary"
            isPending={forget.isPending}
            onPress={() => forget.mutate(of, { onSuccess: () => say(w('asked')) })}
          >
            {w('forget')}
          </Button>
        </section>
      </div>
    </Card>
  );
}
