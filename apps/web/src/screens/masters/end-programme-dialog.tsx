import { civilDay, fiscalYearOf } from '@banso/domain';
import { Select, useToast } from '@banso/ui';
import { ask } from '../../api/client.js';
import { useEndProgramme } from '../../api/programmes.js';
import type { Programme } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useProgrammeWords } from './programme-words.js';

/** So many fiscal years ahead an end can be set. */
const YEARS_AHEAD = 10;

/** Ends a programme with a fiscal year. */
export function EndProgrammeDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const w = useProgrammeWords();
  const say = useToast();
  const days = useDays();
  const { today } = useSession();
  const end = useEndProgramme();
  const read = useAsRead(programme);
  const year = fiscalYearOf(civilDay(today));
  const first = Math.max(year - 1, programme.fromFiscalYear);
  const years = Array.from({ length: YEARS_AHEAD }, (_, n) => first + n);
  const form = useForm({ untilFiscalYear: Math.max(year, first) }, () => ({}), end.error);
  const latest = () => ask('get', '/programmes/{id}', { path: { id: programme.id } });
  const onReload = useReload<Programme>(read, latest, () => end.reset());
  const send = ({ untilFiscalYear }: { untilFiscalYear: number }) =>
    end.mutate(
      { id: programme.id, version: read.version, untilFiscalYear },
      {
        onSuccess: ({ name }) => {
          say(w('ended', { name, year: days.fiscalYear(untilFiscalYear) }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('endTitle', { name: programme.name })}
      submitLabel={w('endSubmit')}
      isPending={end.isPending}
      problem={end.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('endText')}</p>
      <Select
        label={w('endLabel')}
        isRequired
        options={years.map((one) => ({ value: String(one), label: days.fiscalYear(one) }))}
        value={String(form.values.untilFiscalYear)}
        onChange={(one) => form.set('untilFiscalYear')(Number(one))}
        error={form.errors.untilFiscalYear}
      />
    </FormDialog>
  );
}
