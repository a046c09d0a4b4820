import { PACKET_STATES, dayInTokyo, questionsUntil } from '@banso/domain';
import { classNames } from '@banso/ui';
import type { Handover } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { isWaitingForCheck } from '../transfers/packets-card.js';
import { useHandoverWords } from './handover-words.js';

const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

/** Which of the five steps is on, and what that asks of whom. */
export function StepRibbon({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const now = stepOf(packet);
  return (
    <div className="mb-5">
      <ol aria-label={w('steps')} className="grid grid-cols-5 gap-1 overflow-clip rounded-8">
        {STEPS.map((step, place) => {
          const said = place < now ? 'stepDone' : place === now ? 'stepNow' : 'stepLater';
          return (
            <li
              key={step}
              aria-current={place === now ? 'step' : undefined}
              className={classNames(
                'px-1 py-2 text-center text-dns-14B-130 font-700 sm:px-4 sm:text-start',
                place === now
                  ? 'bg-key-900 text-white'
                  : place < now
                    ? 'bg-key-100 text-key-1000'
                    : 'bg-solid-gray-100 text-solid-gray-800',
              )}
            >
              <span aria-hidden>{place < now ? '✓' : place + 1} </span>
              {w(step)}
              <span className="sr-only">（{w(said)}）</span>
            </li>
          );
        })}
      </ol>
      <p role="status" className="mt-2">
        {useStateSentence(packet)}
      </p>
    </div>
  );
}

/** The step that is on: a packet that is fully written stands at the superior's check. */
function stepOf(packet: Handover): number {
  if (isWaitingForCheck(packet)) return 1;
  // Checked means that the handing over is next, handed over that the receipt is.
  const place = PACKET_STATES.indexOf(packet.state);
  return packet.state === 'drafting' ? 0 : packet.state === 'done' ? STEPS.length - 1 : place + 1;
}

function useStateSentence(packet: Handover): string {
  const w = useHandoverWords();
  const days = useDays();
  switch (packet.state) {
    case 'drafting':
      return w(isWaitingForCheck(packet) ? 'stateWaiting' : packet.mayWrite ? 'stateDrafting' : 'stateDraftingOther');
    case 'checked':
      return packet.checkedBy ? w('stateChecked', { name: packet.checkedBy.name }) : w('stateCheckedPlain');
    case 'handedOver':
      return w('stateHandedOver');
    case 'received': {
      const receivedOn = packet.receivedAt ? dayInTokyo(new Date(packet.receivedAt)) : null;
      return receivedOn
        ? w('stateReceived', { day: days.full(receivedOn), until: days.full(questionsUntil(receivedOn)) })
        : w('stateDone');
    }
    case 'done':
      return w('stateDone');
  }
}
