import { Badge, Button, Card, Checkbox, DayField, Disclosure, Menu, TextField } from '@banso/ui';
import { useState } from 'react';
import {
  useAddCounterpart,
  useChangeCounterpart,
  useEndCounterpart,
  useSucceedCounterpart,
} from '../../api/engagements.js';
import type { Counterpart, Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';
import { useMayChange } from './use-may-change.js';

/** The municipality's people (先方担当者), with their terms; newcomers are marked. */
export function CounterpartsCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const { today } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<{ what: 'succeed' | 'change' | 'end'; one: Counterpart } | null>(null);
  const onClose = () => setOpen(null);
  const isOver = ({ until }: Counterpart) => until !== null && until < today;
  const current = engagement.counterparts.filter((one) => !isOver(one));
  const former = engagement.counterparts.filter(isOver);
  return (
    <Card
      id="counterparts"
      title={w('counterparts')}
      aside={
        may('engagement:write') && (
          <Button size="small" variant="text" onPress={() => setAdding(true)}>
            {w('counterpartAdd')}
          </Button>
        )
      }
    >
      {current.length === 0 && <p className="text-solid-gray-700">{w('counterpartsEmpty')}</p>}
      <ul className="flex flex-col gap-2">
        {current.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-3">
            <div className="min-w-0 flex-1">
              <Person counterpart={one} />
            </div>
            {may('engagement:write') && (
              <Menu
                aria-label={w('counterpartMenu', { name: one.name })}
                label={<span className="text-dns-14N-130 text-key-900">{w('counterpartMenuShort')}</span>}
                entries={[
                  ...(one.until === null
                    ? [
                        {
                          id: 'succeed',
                          label: w('counterpartFollow'),
                          onAction: () => setOpen({ what: 'succeed', one }),
                        },
                      ]
                    : []),
                  { id: 'change', label: w('counterpartChange'), onAction: () => setOpen({ what: 'change', one }) },
                  ...(one.until === null
                    ? [{ id: 'end', label: w('counterpartEnd'), onAction: () => setOpen({ what: 'end', one }) }]
                    : []),
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <div className="mt-3">
          <Disclosure title={w('counterpartsEnded', { count: former.length })}>
            {former.map((one) => (
              <Person key={one.id} counterpart={one} />
            ))}
          </Disclosure>
        </div>
      )}
      {isAdding && <AddCounterpartDialog engagement={engagement} onClose={() => setAdding(false)} />}
      {open?.what === 'succeed' && (
        <SucceedCounterpartDialog engagement={engagement} counterpart={open.one} onClose={onClose} />
      )}
      {open?.what === 'change' && (
        <ChangeCounterpartDialog engagement={engagement} counterpart={open.one} onClose={onClose} />
      )}
      {open?.what === 'end' && (
        <EndCounterpartDialog engagement={engagement} counterpart={open.one} onClose={onClose} />
      )}
    </Card>
  );
}

function Person({ counterpart }: { counterpart: Counterpart }) {
  const w = useEngagementWords();
  const days = useDays();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2">
        {counterpart.name}
        {counterpart.isMain && <Badge>{w('counterpartMain')}</Badge>}
        {counterpart.isNew && <Badge tone="warning">{w('newcomer')}</Badge>}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {counterpart.post}
        {'　'}
        {w('term', {
          from: days.short(counterpart.from),
          until: counterpart.until ? days.short(counterpart.until) : '',
        })}
      </p>
      {counterpart.note && <p className="text-dns-14N-130">{counterpart.note}</p>}
    </>
  );
}

/** Both days in one act: nobody forgets to end the former, and there is no gap by mistake. */
function SucceedCounterpartDialog({ counterpart, ...props }: EngagementDialogProps & { counterpart: Counterpart }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = useSucceedCounterpart();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const writing = useDayWriting();
  const form = useForm(
    { name: '', post: counterpart.post, from: today as string | null, until: null as string | null, note: '' },
    ({ name, post, from }) => ({
      name: name.trim() ? undefined : w('nameMissing'),
      post: post.trim() ? undefined : w('postMissing'),
      from: from ? undefined : w('dayMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  return (
    <FormDialog
      {...dialog}
      title={w('counterpartFollowTitle', { name: counterpart.name })}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(({ from, until, ...rest }) =>
        send({ ...rest, counterpartId: counterpart.id, from: from ?? '', ...(until ? { until } : {}) }),
      )}
    >
      <TextField
        label={w('counterpartFollowName')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <TextField
        label={w('counterpartFollowPost')}
        isRequired
        value={values.post}
        onChange={set('post')}
        error={errors.post}
      />
      <DayField
        {...writing}
        label={w('counterpartFollowFrom')}
        isRequired
        value={values.from}
        onChange={set('from')}
        error={errors.from}
      />
      <DayField
        {...writing}
        label={w('counterpartFollowUntil')}
        value={values.until}
        onChange={set('until')}
        error={errors.until}
      />
      <TextField label={w('counterpartNote')} value={values.note} onChange={set('note')} error={errors.note} />
    </FormDialog>
  );
}

function ChangeCounterpartDialog({ counterpart, ...props }: EngagementDialogProps & { counterpart: Counterpart }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useChangeCounterpart();
  const { send, dialog, merging } = useEngagementDialog(props, verb, common('saved'));
  const asRead = ({ name, post, isMain, note }: Counterpart) => ({ name, post, isMain, note });
  const form = useForm(
    asRead(counterpart),
    (typed) => ({
      name: typed.name.trim() ? undefined : w('nameMissing'),
      post: typed.post.trim() ? undefined : w('postMissing'),
    }),
    verb.error,
  );
  const merge = useMerge(form, {
    ...merging,
    fields: [
      { key: 'name', label: w('counterpartName') },
      { key: 'post', label: w('counterpartPost') },
      { key: 'isMain', label: w('counterpartMain'), show: (isMain: boolean) => common(isMain ? 'yes' : 'no') },
      { key: 'note', label: w('counterpartNote') },
    ],
    valuesOf: (now) => asRead(now.counterparts.find(({ id }) => id === counterpart.id) ?? counterpart),
  });
  const { values, errors, set } = form;
  return (
    <FormDialog
      {...dialog}
      merge={merge}
      title={w('counterpartChangeTitle', { name: counterpart.name })}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit((typed) => send({ ...typed, counterpartId: counterpart.id }))}
    >
      <TextField
        label={w('counterpartName')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <TextField
        label={w('counterpartPost')}
        isRequired
        value={values.post}
        onChange={set('post')}
        error={errors.post}
      />
      <Checkbox isSelected={values.isMain} onChange={set('isMain')}>
        {w('counterpartMain')}
      </Checkbox>
      <TextField label={w('counterpartNote')} value={values.note} onChange={set('note')} error={errors.note} />
    </FormDialog>
  );
}

function AddCounterpartDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = useAddCounterpart();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { name: '', post: '', from: today as string | null, isMain: false, note: '' },
    ({ name, post, from }) => ({
      name: name.trim() ? undefined : w('nameMissing'),
      post: post.trim() ? undefined : w('postMissing'),
      from: from ? undefined : w('dayMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  return (
    <FormDialog
      {...dialog}
      title={w('counterpartTitle')}
      submitLabel={common('add')}
      formRef={form.ref}
      onSubmit={form.submit(({ from, ...rest }) => send({ ...rest, from: from ?? '' }))}
    >
      <TextField
        label={w('counterpartName')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <TextField
        label={w('counterpartPost')}
        isRequired
        value={values.post}
        onChange={set('post')}
        error={errors.post}
      />
      <DayField
        {...useDayWriting()}
        label={w('counterpartFrom')}
        isRequired
        value={values.from}
        onChange={set('from')}
        error={errors.from}
      />
      <Checkbox isSelected={values.isMain} onChange={set('isMain')}>
        {w('counterpartMain')}
      </Checkbox>
      <TextField label={w('counterpartNote')} value={values.note} onChange={set('note')} error={errors.note} />
    </FormDialog>
  );
}

function EndCounterpartDialog({ counterpart, ...props }: EngagementDialogProps & { counterpart: Counterpart }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = useEndCounterpart();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { until: today as string | null },
    ({ until }) => ({ until: until ? undefined : w('dayMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('counterpartEndTitle', { name: counterpart.name })}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(({ until }) => send({ counterpartId: counterpart.id, until: until ?? '' }))}
    >
      <DayField
        {...useDayWriting()}
        label={w('counterpartEndOn')}
        isRequired
        value={form.values.until}
        onChange={form.set('until')}
        error={form.errors.until}
      />
    </FormDialog>
  );
}
