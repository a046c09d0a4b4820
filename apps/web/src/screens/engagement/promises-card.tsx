import { ACTION_SIDES } from '@banso/domain';
import { Badge, Button, Card, Checkbox, ChoiceGroup, DayField, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAddActionItem, useChangeActionItem } from '../../api/actions.js';
import type { ActionItem, ActionSide, Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { PersonField } from '../../forms/person-field.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useDayWriting } from '../../i18n/days.js';
import { useSideName } from '../../parts/side-name.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { useMayChange } from './use-may-change.js';

/** What either side has promised and not yet done; ticking closes it. */
export function PromisesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const days = useDays();
  const may = useMayChange(engagement);
  const say = useToast();
  const sideName = useSideName();
  const { today } = useSession();
  const change = useChangeActionItem();
  const [isAdding, setAdding] = useState(false);
  const open = engagement.actionItems.filter(({ state }) => state === 'open');
  const ours = open.filter(({ side }) => side === 'ours').length;
  const tick = (item: ActionItem) => change.mutate({ id: item.id, version: item.version, state: 'done' }, { onSuccess: () => say(w('promiseDone', { text: item.text })) });
  return (
    <Card title={w('promises')} aside={w('promisesCount', { ours, theirs: open.length - ours })}>
      {change.error && <ProblemNotice problem={change.error} />}
      {open.length === 0 && <p className="text-solid-gray-700">{w('promisesEmpty')}</p>}
      <ul>
        {open.map((item) => (
          <li key={item.id}>
            <Checkbox isSelected={change.isPending && change.variables?.id === item.id} isDisabled={change.isPending || !may('action:write')} onChange={() => tick(item)}>
              <span className="me-2 tabular-nums">{days.bare(item.dueOn)}</span>{item.text}（{sideName(item.side, item.municipality)}{item.ownerName && `　${item.ownerName}`}）
              {item.dueOn < today && <Badge tone="danger" className="ms-2">{w('late')}</Badge>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {may('action:write') && <Button size="small" variant="text" className="no-print -ms-1.5" onPress={() => setAdding(true)}>{w('promiseAdd')}</Button>}
      {isAdding && <PromiseDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function PromiseDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const say = useToast();
  const sideName = useSideName();
  const { person } = useSession();
  const add = useAddActionItem();
  const form = useForm({ text: '', side: 'ours' as ActionSide, ownerId: person.id as string | null, ownerName: '', dueOn: null as string | null }, ({ text, dueOn }) => ({
    text: text.trim() ? undefined : w('textMissing'),
    dueOn: dueOn ? undefined : w('dayMissing'),
  }), add.error);
  const { values, errors, set } = form;
  return (
    <FormDialog
      title={w('promiseTitle')}
      submitLabel={common('add')}
      isPending={add.isPending}
      problem={add.error}
      formRef={form.ref}
      onSubmit={form.submit(({ text, side, ownerId, ownerName, dueOn }) =>
        add.mutate({ engagementId: engagement.id, text, side, dueOn: dueOn ?? '', ...(side === 'ours' ? { ownerId: ownerId ?? undefined } : { ownerName }) }, { onSuccess: () => { say(common('saved')); onClose(); } }))}
      onClose={onClose}
    >
      <TextField label={w('promiseText')} isRequired value={values.text} onChange={set('text')} error={errors.text} />
      <ChoiceGroup label={w('promiseSide')} options={ACTION_SIDES.map((side) => ({ value: side, label: sideName(side, engagement.municipality) }))} value={values.side} onChange={set('side')} />
      {values.side === 'ours'
        ? <PersonField label={w('promiseOwner')} value={values.ownerId} onChange={set('ownerId')} error={errors.ownerId} />
        : <TextField label={w('promiseOwner')} value={values.ownerName} onChange={set('ownerName')} error={errors.ownerName} />}
      <DayField {...useDayWriting()} label={w('promiseDue')} isRequired value={values.dueOn} onChange={set('dueOn')} error={errors.dueOn} />
    </FormDialog>
  );
}
