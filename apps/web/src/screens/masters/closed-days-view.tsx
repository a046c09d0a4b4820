import { Button, DayField, Select, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { useCloseDay, useClosedDays, useOpenDay } from '../../api/areas.js';
import type { ClosedDay } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';
import { Register } from './register.js';

// Last year's, this one's and the two to come: nobody plans further.
const YEARS = [-1, 0, 1, 2];

/** One's own closed days (閉庁日) of a fiscal year. */
export function ClosedDaysView() {
  const w = useAdministrationWords();
  const days = useDays();
  const may = useMay();
  const say = useToast();
  const { fiscalYear, choose } = useFiscalYear();
  const session = useSession();
  const open = useOpenDay();
  const [isClosing, setClosing] = useState(false);
  const canChange = may('master:write');
  return (
    <>
      <p className="mb-3">{w('closedDaysLead')}</p>
      {open.error && (
        <div className="mb-3">
          <ProblemNotice problem={open.error} />
        </div>
      )}
      <Register
        title={w('closedDaysTitle', { year: days.fiscalYear(fiscalYear) })}
        query={useClosedDays(fiscalYear)}
        rowKey={({ day }) => day}
        actions={
          <>
            {canChange && <Button onPress={() => setClosing(true)}>{w('closeDay')}</Button>}
            <Select
              label={w('year')}
              className="w-40"
              options={YEARS.map((away) => session.fiscalYear + away).map((year) => ({
                value: String(year),
                label: days.fiscalYear(year),
              }))}
              value={String(fiscalYear)}
              onChange={(year) => choose(Number(year))}
            />
          </>
        }
        columns={[
          { key: 'day', header: w('day'), isRowHeader: true, cell: (row) => days.full(row.day) },
          { key: 'name', header: w('dayName'), cell: (row) => row.name },
          ...(canChange
            ? [
                {
                  key: 'open',
                  header: w('act'),
                  cell: (row: ClosedDay) => (
                    <Button
                      size="small"
                      variant="text"
                      isPending={open.isPending}
                      aria-label={w('openDaySpoken', { day: days.full(row.day) })}
                      onPress={() => open.mutate({ day: row.day }, { onSuccess: () => say(w('opened')) })}
                    >
                      {w('openDay')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {isClosing && <CloseDayDialog onClose={() => setClosing(false)} />}
    </>
  );
}

function CloseDayDialog({ onClose }: { onClose: () => void }) {
  const w = useAdministrationWords();
  const say = useToast();
  const close = useCloseDay();
  const form = useForm(
    { day: null as string | null, name: '' },
    ({ day, name }) => ({ day: day ? undefined : w('dayMissing'), name: name.trim() ? undefined : w('nameMissing') }),
    close.error,
  );
  return (
    <FormDialog
      title={w('closeDay')}
      submitLabel={w('closeDay')}
      isPending={close.isPending}
      problem={close.error}
      formRef={form.ref}
      onClose={onClose}
      onSubmit={form.submit(({ day, name }) =>
        close.mutate(
          { day: day ?? '', name },
          {
            onSuccess: () => {
              say(w('registered'));
              onClose();
            },
          },
        ),
      )}
    >
      <DayField
        {...useDayWriting()}
        label={w('day')}
        isRequired
        value={form.values.day}
        onChange={form.set('day')}
        error={form.errors.day}
      />
      <TextField
        label={w('dayName')}
        hint={w('dayNameHint')}
        isRequired
        value={form.values.name}
        onChange={form.set('name')}
        error={form.errors.name}
      />
    </FormDialog>
  );
}
