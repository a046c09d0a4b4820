import { addDays, consentInWords, dayInTokyo } from '@banso/domain';
import { Badge, Button, type Tone, useToast } from '@banso/ui';
import { useState } from 'react';
import { useGiveConsent, useWithdrawConsent } from '../../api/consents.js';
import type { Consent } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useConsentsWords } from './consents-words.js';
import { RefuseDialog } from './refuse-dialog.js';

const TONES: Record<Consent['state'], Tone> = {
  waiting: 'warning',
  consented: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
};

/** The last day on which somebody may consent: it lapses at its end. */
function lastDayOf({ expiresAt }: Consent): string {
  return addDays(dayInTokyo(new Date(expiresAt)), -1);
}

/** One act in a sentence, who asked, until when it waits, and what whoever reads it may do. */
export function ConsentItem({ consent }: { consent: Consent }) {
  const w = useConsentsWords();
  const days = useDays();
  const label = useLabel();
  const say = useToast();
  const give = useGiveConsent();
  const withdraw = useWithdrawConsent();
  const [isRefusing, setRefusing] = useState(false);
  const day = (text: string | null) => (text ? days.short(text) : null);
  const sentence = label(
    consentInWords({
      act: consent.act,
      personName: consent.person.name,
      role: consent.role,
      organisationName: consent.organisation?.name ?? null,
      from: day(consent.fromOn),
      until: day(consent.untilOn),
      oldAddress: consent.oldAddress,
      newAddress: consent.newAddress,
    }),
  );
  const problem = give.error ?? withdraw.error;
  return (
    <li className="flex flex-col gap-2 border-b border-solid-gray-200 px-4 py-3 last:border-b-0 sm:px-5">
      {problem && <ProblemNotice problem={problem} />}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 font-700 break-words">{sentence}</p>
        <Badge tone={TONES[consent.state]}>{w(consent.state)}</Badge>
      </div>
      {consent.act === 'role' && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {w('address', { address: consent.oldAddress ?? w('noAddress') })}
        </p>
      )}
      {consent.identity?.askedAt && (
        <p className="text-dns-14N-130 break-words text-solid-gray-700">
          {w('identity', {
            issuer: consent.identity.issuer ?? '',
            subject: consent.identity.subject ?? '',
            moment: days.dated(consent.identity.askedAt),
          })}
        </p>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">
        {w('askedBy', { name: consent.askedBy.name, moment: days.moment(consent.askedAt) })}
        {consent.state === 'waiting' && <>　{w('until', { day: days.short(lastDayOf(consent)) })}</>}
        {consent.decidedBy && consent.decidedAt && (
          <>　{w('decidedBy', { name: consent.decidedBy.name, moment: days.moment(consent.decidedAt) })}</>
        )}
      </p>
      {consent.comment && <p className="whitespace-pre-line">{w('because', { comment: consent.comment })}</p>}
      {(consent.mayConsent || consent.mayWithdraw) && (
        <div className="flex flex-wrap gap-2">
          {consent.mayConsent && (
            <Button
              size="small"
              isPending={give.isPending}
              onPress={() => give.mutate(consent.id, { onSuccess: () => say(w('given')) })}
            >
              {w('give')}
            </Button>
          )}
          {consent.mayConsent && (
            <Button size="small" variant="secondary" onPress={() => setRefusing(true)}>
              {w('refuse')}
            </Button>
          )}
          {consent.mayWithdraw && (
            <Button
              size="small"
              variant="secondary"
              isPending={withdraw.isPending}
              onPress={() => withdraw.mutate(consent.id, { onSuccess: () => say(w('withdrawnSaid')) })}
            >
              {w('withdraw')}
            </Button>
          )}
        </div>
      )}
      {isRefusing && <RefuseDialog consentId={consent.id} sentence={sentence} onClose={() => setRefusing(false)} />}
    </li>
  );
}
