import { Select } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useProgrammes } from '../../api/programmes.js';
import { useReminderLadder } from '../../api/reminder-ladder.js';
import { QueryView } from '../../shell/query-view.js';
import { LadderForm } from './ladder-form.js';
import { useRemindersWords } from './reminders-words.js';

const EVERYWHERE = 'all';

/**
 * Who is told of what, and when (リマインダー): the ladder of the prefecture or of one programme, tried out on last
 * month.
 */
export function RemindersView() {
  const w = useRemindersWords();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const programmeId = search['programme'] ?? null;
  const ladder = useReminderLadder(programmeId);
  const own = (useProgrammes({ usable: 'true' }).data ?? []).filter((programme) => programme.own);
  const nameOf = (id: string, name: string): string =>
    ladder.data?.programmesWithOwn.includes(id) ? w('withOwn', { name }) : name;
  const programmeName = (id: string | null): string => own.find((one) => one.id === id)?.name ?? w('everywhere');
  const options = [
    { value: EVERYWHERE, label: w('everywhere') },
    ...own.map(({ id, name }) => ({ value: id, label: nameOf(id, name) })),
  ];
  return (
    <>
      <p className="mb-3">{w('lead')}</p>
      <Select
        label={w('whose')}
        className="mb-4 max-w-md"
        options={options}
        value={programmeId ?? EVERYWHERE}
        onChange={(value) =>
          void navigate({
            to: '/masters',
            search: { tab: 'reminders', ...(value === EVERYWHERE ? {} : { programme: value }) },
            replace: true,
          })
        }
      />
      <QueryView query={ladder} lines={12}>
        {(data) => <LadderForm key={data.programmeId} newest={data} name={programmeName(data.programmeId)} />}
      </QueryView>
    </>
  );
}
