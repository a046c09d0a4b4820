import { civilDay, isCivilDay, visitDueOn } from '@banso/domain';
import { Button, DayField, TextField } from '@banso/ui';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { officeCalendar, useDays } from '../../i18n/days.js';
import { DayConsequence } from '../engagement/plan-fields.js';
import type { RecordDraft } from './record-draft.js';
import type { RecordSubject } from './record-subject.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** When the next visit is due once this one counts; the day it is due now when it does not count. */
export function dueAfter(
  subject: RecordSubject,
  draft: Pick<RecordDraft, 'heldOn' | 'mode'>,
): { dueOn: string | null; counts: boolean } {
  const counts = subject.onlineCounts || draft.mode !== 'online';
  if (!counts || subject.cadenceMonths === null || draft.heldOn === null || !isCivilDay(draft.heldOn))
    return { dueOn: subject.dueOn, counts };
  return { dueOn: visitDueOn(civilDay(draft.heldOn), subject.cadenceMonths, officeCalendar), counts };
}

/** The next visit, with what this visit does to its due day. */
export function NextVisitFields({
  subject,
  draft,
  errors,
  setOn,
  setAt,
}: {
  subject: RecordSubject;
  draft: RecordDraft;
  errors: Readonly<Record<string, string | undefined>>;
  setOn: (day: string | null) => void;
  setAt: (time: string) => void;
}) {
  const w = useVisitRecordWords();
  const days = useDays();
  const { dueOn, counts } = dueAfter(subject, draft);
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <DayField
          {...useDayWriting('coming')}
          label={w('next')}
          value={draft.nextOn}
          onChange={setOn}
          error={errors['nextOn'] ?? errors['nextVisit.plannedOn']}
        />
        <TextField
          label={w('nextTime')}
          inputMode="numeric"
          placeholder="14:00"
          value={draft.nextAt}
          onChange={setAt}
          error={errors['nextAt'] ?? errors['nextVisit.startsAt']}
        />
      </div>
      <DayConsequence day={draft.nextOn} dueOn={dueOn} />
      {dueOn && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {w(counts ? 'nextDue' : 'nextDueSame', { day: days.monthDay(dueOn) })}
          {draft.nextOn !== dueOn && (
            <Button variant="text" size="small" onPress={() => setOn(dueOn)}>
              {w('nextAtDue')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
