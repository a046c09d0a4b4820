import { Card, LinkButton } from '@banso/ui';
import { useWaitingConsents } from '../../api/consents.js';
import { useMay } from '../../shell/session-context.js';
import { useConsentsWords } from '../consents/consents-words.js';

/** What waits for a manager's consent; nothing where nothing does. */
export function ConsentsCard() {
  const w = useConsentsWords();
  const waiting = useWaitingConsents(useMay()('consent:give'));
  const count = waiting.data?.items.filter(({ mayConsent }) => mayConsent).length ?? 0;
  if (count === 0) return null;
  return (
    <Card title={w('waitingTitle')} accent>
      <p className="mb-3">{w('deskText', { count })}</p>
      <LinkButton href="/consents">{w('deskOpen')}</LinkButton>
    </Card>
  );
}
