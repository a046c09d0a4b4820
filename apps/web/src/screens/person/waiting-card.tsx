import { Card } from '@banso/ui';
import { useConsents } from '../../api/consents.js';
import { ConsentItem } from '../consents/consent-item.js';
import { useConsentsWords } from '../consents/consents-words.js';

/** What is asked for about this person and waits for a second one; nothing where nothing does. */
export function WaitingCard({ personId }: { personId: string }) {
  const w = useConsentsWords();
  const waiting = useConsents({ state: 'waiting', person: personId });
  const rows = waiting.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === 'waiting') ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={w('waitingTitle')} flush accent>
      <ul>
        {rows.map((consent) => (
          <ConsentItem key={consent.id} consent={consent} />
        ))}
      </ul>
    </Card>
  );
}
