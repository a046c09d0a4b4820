import { Button, Card, FileButton, Link, useToast } from '@banso/ui';
import { useState } from 'react';
import { consentScanHref, useAddConsentScan } from '../../api/peers.js';
import type { HomeConsent, PeerSupporter } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { Term } from '../../parts/term-badge.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { ConsentDialog } from '../peers/consent-dialog.js';
import { EndConsentDialog } from './end-consent-dialog.js';
import { usePeerWords } from './peer-words.js';

const SCANS = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.txt'];

/** The consents of the home office, the latest first, each with its paper. */
export function ConsentsCard({ peer }: { peer: PeerSupporter }) {
  const w = usePeerWords();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const [ending, end] = useState<HomeConsent | null>(null);
  return (
    <Card
      title={w('consents')}
      aside={
        may('peer:write') && (
          <Button size="small" variant="text" onPress={() => setAdding(true)}>
            {w('consentAdd')}
          </Button>
        )
      }
    >
      {peer.consents.length === 0 && <p>{w('consentsNone')}</p>}
      <ul className="flex flex-col gap-5">
        {peer.consents.map((consent) => (
          <li key={consent.id}>
            <OneConsent peer={peer} consent={consent} onEnd={() => end(consent)} />
          </li>
        ))}
      </ul>
      {may('peer:write') && peer.consents.length > 0 && (
        <p className="mt-4 text-dns-14N-130 text-solid-gray-700">{w('scanKinds')}</p>
      )}
      {isAdding && <ConsentDialog peer={peer} onClose={() => setAdding(false)} />}
      {ending && <EndConsentDialog peer={peer} consent={ending} onClose={() => end(null)} />}
    </Card>
  );
}

function OneConsent({ peer, consent, onEnd }: { peer: PeerSupporter; consent: HomeConsent; onEnd: () => void }) {
  const w = usePeerWords();
  const days = useDays();
  const may = useMay();
  const say = useToast();
  const add = useAddConsentScan(peer.id);
  const { id, scan, endedReason } = consent;
  const from = days.short(consent.from);
  return (
    <>
      <p>
        <Term fromOn={consent.from} untilOn={consent.until} state={consent.state} />
      </p>
      <p>{consent.by}</p>
      {endedReason && <p className="text-dns-14N-130">{w('endedReason', { reason: endedReason })}</p>}
      {add.error && <ProblemNotice problem={add.error} />}
      <p className="mt-1">
        {scan ? (
          <Link href={consentScanHref(peer.id, id)} download className="wrap-anywhere">
            {w('scanOpen', { name: scan.name })}
          </Link>
        ) : (
          <span className="text-dns-14N-130 text-solid-gray-700">{w('scanNone')}</span>
        )}
      </p>
      {may('peer:write') && (
        <span className="no-print mt-1 flex flex-wrap gap-3">
          <FileButton
            accept={SCANS}
            isPending={add.isPending}
            onChoose={(file) => add.mutate({ consentId: id, file }, { onSuccess: () => say(w('scanAdded')) })}
          >
            {w(scan ? 'scanReplace' : 'scanAdd')}
          </FileButton>
          {consent.state !== 'past' && (
            <Button variant="text" aria-label={w('endConsentSpoken', { from })} onPress={onEnd}>
              {w('endConsent')}
            </Button>
          )}
        </span>
      )}
    </>
  );
}
