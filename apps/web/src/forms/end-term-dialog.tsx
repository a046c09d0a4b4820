import { DayField } from '@banso/ui';
import type { Problem } from '../api/problem.js';
import { useDayWriting } from '../i18n/days.js';
import { defineWords } from '../i18n/words.js';
import { useSession } from '../shell/session-context.js';
import { FormDialog } from './form-dialog.js';
import { useForm } from './use-form.js';

const useWords = defineWords(
  'endTerm',
  { untilOn: '最後の日', hint: 'この日の終わりまで使えます。いますぐ止めるときは、前の日を入れてください。', missing: '最後の日を入れてください。', submit: '終了日を登録する' },
  { untilOn: 'Last day', hint: 'It lasts to the end of this day. To stop it at once, enter the day before today.', missing: 'Enter the last day.', submit: 'Set the last day' },
);

/** Asks for the last day of a term (a role, an assignment). */
export function EndTermDialog(props: { title: string; untilOn: string | null; isPending: boolean; problem: Problem | null; onSave: (untilOn: string) => void; onClose: () => void }) {
  const w = useWords();
  const { today } = useSession();
  const form = useForm({ untilOn: props.untilOn ?? (today as string | null) }, ({ untilOn }) => ({ untilOn: untilOn ? undefined : w('missing') }), props.problem);
  return (
    <FormDialog title={props.title} submitLabel={w('submit')} isPending={props.isPending} problem={props.problem} formRef={form.ref} onSubmit={form.submit(({ untilOn }) => props.onSave(untilOn ?? ''))} onClose={props.onClose}>
      <DayField {...useDayWriting()} label={w('untilOn')} hint={w('hint')} isRequired value={form.values.untilOn} onChange={form.set('untilOn')} error={form.errors.untilOn} />
    </FormDialog>
  );
}
