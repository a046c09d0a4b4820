import { Button, DayField, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { useCloseDay, useClosedDays, useOpenDay } from '../../api/areas.js';
import type { ClosedDay } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDays, useDayWriting } from '../../i18n/days.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';
import { Register } from './register.js';

/** The own closed days (閉庁日) of the fiscal year that is chosen in the header. */
export function ClosedDaysView() {
  const w = useAdministrationWords();
  const days = useDays();
  const may = useMay();
  const say = useToast();
  const { fiscalYear } = useFiscalYear();
  const open = useOpenDay();
  const [isClosing, setClosing] = useState(false);
  const canChange = may('master:write');
  return (
    <>
      <p className="mb-3">{w('closedDaysLead')}</p>
      {open.error && <div className="mb-3"><ProblemNotice problem={open.error} /></div>}
      <Register
        title={w('closedDaysTitle', { year: days.fiscalYear(fiscalYear) })}
        query={useClosedDays(fiscalYear)}
        rowKey={({ day }) => day}
        actions={canChange && <Button onPress={() => setClosing(true)}>{w('closeDay')}</Button>}
        columns={[
          { key: 'day', header: w('day'), isRowHeader: true, cell: (row) => days.full(row.day) },
          { key: 'name', header: w('dayName'), cell: (row) => row.name },
          ...(canChange ? [{
            key: 'open', header: w('openDay'),
            cell: (row: ClosedDay) => <Button size="small" variant="text" isPending={open.isPending} aria-label={w('openDaySpoken', { day: days.full(row.day) })} onPress={() => open.mutate({ day: row.day }, { onSuccess: () => say(w('opened')) })}>{w('openDay')}</Button>,
          }] : []),
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
  const form = useForm({ day: null as string | null, name: '' }, ({ day, name }) => ({ day: day ? undefined : w('dayMissing'), name: name.trim() ? undefined : w('nameMissing') }), close.error);
  return (
    <FormDialog title={w('closeDay')} submitLabel={w('closeDay')} isPending={close.isPending} problem={close.error} formRef={form.ref} onClose={onClose}
      onSubmit={form.submit(({ day, name }) => close.mutate({ day: day ?? '', name }, { onSuccess: () => { say(w('registered')); onClose(); } }))}>
      <DayField {...useDayWriting()} label={w('day')} isRequired value={form.values.day} onChange={form.set('day')} error={form.errors.day} />
      <TextField label={w('dayName')} hint={w('dayNameHint')} isRequired value={form.values.name} onChange={form.set('name')} error={form.errors.name} />
    </FormDialog>
  );
}
