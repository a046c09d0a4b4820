import { Button, useToast } from '@banso/ui';
import { useAskToLink, useIdentities } from '../../api/consents.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { usePersonWords } from './person-words.js';

/**
 * Accounts at the organisation's provider: linked ones, and those that wait for the person's word by mail. Nothing
 * where there are none.
 */
export function IdentitiesSection({ personId }: { personId: string }) {
  const w = usePersonWords();
  const days = useDays();
  const say = useToast();
  const identities = useIdentities(personId);
  const link = useAskToLink();
  if (!identities.data || identities.data.length === 0) return null;
  return (
    <section aria-labelledby="identities" className="border-t border-solid-gray-200 pt-4">
      <h3 id="identities" className="mb-2 text-std-16B-170 font-700">
        {w('identities')}
      </h3>
      {link.error && <ProblemNotice problem={link.error} />}
      <ul className="flex flex-col gap-3 text-dns-14N-130">
        {identities.data.map(({ id, issuer, subject, linkedAt, askedAt }) => (
          <li key={id ?? `${issuer} ${subject}`} className="break-words">
            {issuer}
            <span className="block">
              {linkedAt
                ? w('identityLinked', { moment: days.dated(linkedAt) })
                : w('identityWaits', { moment: askedAt ? days.dated(askedAt) : '' })}
            </span>
            <span className="block text-solid-gray-700">{w('identityNumber', { subject })}</span>
            {id && (
              <Button
                className="mt-2"
                size="small"
                variant="secondary"
                isPending={link.isPending}
                onPress={() => link.mutate({ personId, linkId: id }, { onSuccess: () => say(w('asked')) })}
              >
                {w('identityAsk')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
