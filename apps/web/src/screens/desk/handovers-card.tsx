import { Card, LinkButton } from '@banso/ui';
import type { Desk } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useDeskWords } from './desk-words.js';

/** Handover packets that wait for this person. */
export function HandoversCard({ handovers }: { handovers: Desk['handovers'] }) {
  const w = useDeskWords();
  const days = useDays();
  return (
    <Card accent title={w('handovers')}>
      <ul className="flex flex-col gap-4">
        {handovers.map((handover) => (
          <li key={`${handover.transferId}:${handover.handoverId ?? ''}`}>
            <p className="font-700">{w('effective', { day: days.monthDay(handover.effectiveOn) })}</p>
            <p className="mb-2">{handover.text}</p>
            <LinkButton
              size="small"
              href={handover.handoverId ? `/handovers/${handover.handoverId}` : `/transfers/${handover.transferId}`}
            >
              {w('readHandover')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
