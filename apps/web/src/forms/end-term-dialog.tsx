import { DayField } from '@banso/ui';
import type { Problem } from '../api/problem.js';
import type { VersionRead } from '../api/version-read.js';
import { useDayWriting } from './use-day-writing.js';
import { useDays } from '../i18n/days.js';
import { defineWords } from '../i18n/words.js';
import { useSession } from '../shell/session-context.js';
import { FormDialog } from './form-dialog.js';
import { useAsRead } from './use-as-read.js';
import { useForm } from './use-form.js';
import { useMerge } from './use-merge.js';

const useWords = defineWords(
  'endTerm',
  {
    untilOn: '最後の日',
    hint: 'この日の終わりまで使えます。いますぐ止めるときは、前の日を入れてください。',
    missing: '最後の日を入れてください。',
    submit: '終了日を登録する',
  },
  {
    untilOn: 'Last day',
    hint: 'It lasts to the end of this day. To stop it at once, enter the day before today.',
    missing: 'Enter the last day.',
    submit: 'Set the last day',
  },
);

/** A term (a role, an assignment) as it was read; its last day is null while it is open. */
export interface ReadTerm {
  version: number;
  untilOn: string | null;
}

/** Asks for the last day of a term. */
export function EndTermDialog(props: {
  title: string;
  term: ReadTerm;
  /** fetches the term as it is saved now */
  latest: () => Promise<ReadTerm>;
  isPending: boolean;
  problem: Problem | null;
  onSave: (untilOn: string, version: VersionRead) => void;
  /** called when somebody else's last day was decided about */
  onSettled: () => void;
  onClose: () => void;
}) {
  const w = useWords();
  const days = useDays();
  const { today } = useSession();
  const read = useAsRead(props.term);
  const form = useForm(
    { untilOn: props.term.untilOn ?? (today as string | null) },
    ({ untilOn }) => ({ untilOn: untilOn ? undefined : w('missing') }),
    props.problem,
  );
  const merge = useMerge(form, {
    fields: [{ key: 'untilOn', label: w('untilOn'), show: (day: string | null) => (day ? days.full(day) : '') }],
    read,
    valuesOf: ({ untilOn }) => ({ untilOn }),
    latest: props.latest,
    onSettled: props.onSettled,
  });
  return (
    <FormDialog
      title={props.title}
      submitLabel={w('submit')}
      isPending={props.isPending}
      problem={props.problem}
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit(({ untilOn }) => props.onSave(untilOn ?? '', read.version))}
      onClose={props.onClose}
    >
      <DayField
        {...useDayWriting()}
        label={w('untilOn')}
        hint={w('hint')}
        isRequired
        value={form.values.untilOn}
        onChange={form.set('untilOn')}
        error={form.errors.untilOn}
      />
    </FormDialog>
  );
}
