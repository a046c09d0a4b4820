import { Button, Card, EmptyState, TextField } from '@banso/ui';
import { useAddFeeClass, useEndFeeClass, useFeeClasses } from '../../api/dispatches.js';
import { useForm } from '../../forms/use-form.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useExpertsWords } from './experts-words.js';

/** What experts are paid: classes are added and ended, never changed, so that what was paid stays as it was. */
export function FeeClassesCard() {
  const w = useExpertsWords();
  const classes = useFeeClasses();
  const add = useAddFeeClass();
  const end = useEndFeeClass();
  const isAmount = (text: string) => /^\d{1,7}$/.test(text);
  const form = useForm(
    { name: '', feeYen: '', travelYen: '' },
    ({ name, feeYen, travelYen }) => ({
      name: name.trim() ? undefined : w('feeMissing'),
      feeYen: isAmount(feeYen) ? undefined : w('amountMissing'),
      travelYen: isAmount(travelYen) ? undefined : w('amountMissing'),
    }),
    add.error,
  );
  const { values, errors, set } = form;
  const yen = (amount: number) => amount.toLocaleString('ja-JP');
  return (
    <Card title={w('feeClasses')}>
      {end.error && <ProblemNotice problem={end.error} />}
      <QueryView query={classes} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('feeClassesEmpty')} />
          ) : (
            <ul className="mb-4">
              {rows.map(({ id, name, feeYen, travelYen }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-1">
                  <span>
                    <span className="font-700">{name}</span>　{w('feeOf', { fee: yen(feeYen), travel: yen(travelYen) })}
                  </span>
                  <Button
                    size="small"
                    variant="secondary"
                    isPending={end.isPending}
                    aria-label={`${name} ${w('end')}`}
                    onPress={() => end.mutate(id)}
                  >
                    {w('end')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <form
        ref={form.ref}
        noValidate
        className="flex flex-col gap-3"
        onSubmit={form.submit(({ name, feeYen, travelYen }) =>
          add.mutate(
            { name: name.trim(), feeYen: Number(feeYen), travelYen: Number(travelYen) },
            { onSuccess: () => form.setValues({ name: '', feeYen: '', travelYen: '' }) },
          ),
        )}
      >
        {add.error && <ProblemNotice problem={add.error} takesFocus={!add.error.errors?.length} />}
        <TextField label={w('feeName')} value={values.name} onChange={set('name')} error={errors.name} />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={w('fee')}
            inputMode="numeric"
            value={values.feeYen}
            onChange={set('feeYen')}
            error={errors.feeYen}
          />
          <TextField
            label={w('travel')}
            inputMode="numeric"
            value={values.travelYen}
            onChange={set('travelYen')}
            error={errors.travelYen}
          />
        </div>
        <div>
          <Button type="submit" variant="secondary" isPending={add.isPending}>
            {w('add')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
