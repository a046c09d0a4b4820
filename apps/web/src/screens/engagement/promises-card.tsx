import { ACTION_SIDES } from '@banso/domain';
import { Badge, Button, Card, Checkbox, ChoiceGroup, DayField, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { actionItemNow, useAddActionItem, useChangeActionItem } from '../../api/actions.js';
import type { ActionItem, ActionSide, Engagement } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { PersonField } from '../../forms/person-field.js';
import { isCorrected, ReasonField } from '../../forms/reason-field.js';
import { useForm } from '../../forms/use-form.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useMerge } from '../../forms/use-merge.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { EarlierTexts } from '../../parts/earlier-texts.js';
import { useSideName } from '../../parts/side-name.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSession } from '../../shell/session-context.js';
import { AskExpert } from './ask-expert.js';
import { useEngagementWords } from './engagement-words.js';
import { useMayChange } from './use-may-change.js';

/** What either side has promised and not yet done; ticking closes it. */
export function PromisesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const days = useDays();
  const may = useMayChange(engagement);
  const say = useToast();
  const sideName = useSideName();
  const { today } = useSession();
  const change = useChangeActionItem();
  const [isAdding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<ActionItem | null>(null);
  const open = engagement.actionItems.filter(({ state }) => state === 'open');
  const ours = open.filter(({ side }) => side === 'ours').length;
  const tick = (item: ActionItem) =>
    change.mutate(
      { id: item.id, version: versionOnScreen(item), state: 'done' },
      { onSuccess: () => say(w('promiseDone', { text: item.text })) },
    );
  const onReload = useReloadScreen(['engagement', engagement.id], change);
  return (
    <Card id="homework" title={w('promises')} aside={w('promisesCount', { ours, theirs: open.length - ours })}>
      {change.error && <ProblemNotice problem={change.error} onReload={onReload} />}
      {open.length === 0 && <p className="text-solid-gray-700">{w('promisesEmpty')}</p>}
      <ul>
        {open.map((item) => (
          <li key={item.id}>
            <Checkbox
              isSelected={change.isPending && change.variables?.id === item.id}
              isDisabled={change.isPending || !may('action:write')}
              onChange={() => tick(item)}
            >
              <span className="me-2 tabular-nums">{days.bare(item.dueOn)}</span>
              {item.text}（{sideName(item.side, item.municipality)}
              {item.ownerName && `　${item.ownerName}`}）
              {item.dueOn < today && (
                <Badge tone="danger" className="ms-2">
                  {w('late')}
                </Badge>
              )}
            </Checkbox>
            <span className="no-print -mt-1 ms-7 flex flex-wrap">
              {may('action:write') && (
                <Button
                  size="small"
                  variant="text"
                  aria-label={`${item.text} ${common('correct')}`}
                  onPress={() => setCorrecting(item)}
                >
                  {common('correct')}
                </Button>
              )}
              <AskExpert engagement={engagement} source={{ ...item, kind: 'actionItem' }} />
              {item.version > 1 && (
                <EarlierTexts of={{ kind: 'actionItem', engagementId: engagement.id, id: item.id }} label={item.text} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {may('action:write') && (
        <Button size="small" variant="text" className="no-print -ms-1.5" onPress={() => setAdding(true)}>
          {w('promiseAdd')}
        </Button>
      )}
      {correcting && <CorrectPromiseDialog item={correcting} onClose={() => setCorrecting(null)} />}
      {isAdding && <PromiseDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

/** Corrects the words of a homework; what stood before is kept with the reason. */
function CorrectPromiseDialog({ item, onClose }: { item: ActionItem; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const say = useToast();
  const change = useChangeActionItem();
  const read = useAsRead(item);
  const before = read.row.text;
  const form = useForm(
    { text: before, dueOn: item.dueOn as string | null, reason: '' },
    ({ text, dueOn, reason }) => ({
      text: text.trim() ? undefined : w('textMissing'),
      dueOn: dueOn ? undefined : w('dayMissing'),
      reason: isCorrected(before, text) && !reason.trim() ? common('correctionReasonMissing') : undefined,
    }),
    change.error,
  );
  const { values, errors, set } = form;
  const days = useDays();
  const merge = useMerge(form, {
    fields: [
      { key: 'text', label: w('promiseText') },
      { key: 'dueOn', label: w('promiseDue'), show: (day: string | null) => (day ? days.full(day) : '') },
    ],
    read,
    valuesOf: ({ text, dueOn }) => ({ text, dueOn: dueOn as string | null, reason: form.values.reason }),
    latest: () => actionItemNow(item),
    onSettled: () => change.reset(),
  });
  const done = () => {
    say(common('saved'));
    onClose();
  };
  const send = ({ text, dueOn, reason }: typeof values) =>
    change.mutate(
      { id: item.id, version: read.version, text, dueOn: dueOn ?? undefined, reason: reason || undefined },
      { onSuccess: done },
    );
  return (
    <FormDialog
      title={w('promiseCorrectTitle')}
      merge={merge}
      submitLabel={common('save')}
      isPending={change.isPending}
      problem={change.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <TextField label={w('promiseText')} isRequired value={values.text} onChange={set('text')} error={errors.text} />
      <DayField
        {...useDayWriting('coming')}
        label={w('promiseDue')}
        isRequired
        value={values.dueOn}
        onChange={set('dueOn')}
        error={errors.dueOn}
      />
      <ReasonField
        isAsked={isCorrected(before, values.text)}
        value={values.reason}
        onChange={set('reason')}
        error={errors.reason}
      />
    </FormDialog>
  );
}

function PromiseDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const say = useToast();
  const sideName = useSideName();
  const { person } = useSession();
  const add = useAddActionItem();
  const form = useForm(
    {
      text: '',
      side: 'ours' as ActionSide,
      ownerId: person.id as string | null,
      ownerName: '',
      dueOn: null as string | null,
    },
    ({ text, dueOn }) => ({
      text: text.trim() ? undefined : w('textMissing'),
      dueOn: dueOn ? undefined : w('dayMissing'),
    }),
    add.error,
  );
  const { values, errors, set } = form;
  return (
    <FormDialog
      title={w('promiseTitle')}
      submitLabel={common('add')}
      isPending={add.isPending}
      problem={add.error}
      formRef={form.ref}
      onSubmit={form.submit(({ text, side, ownerId, ownerName, dueOn }) =>
        add.mutate(
          {
            engagementId: engagement.id,
            text,
            side,
            dueOn: dueOn ?? '',
            ...(side === 'ours' ? { ownerId: ownerId ?? undefined } : { ownerName }),
          },
          {
            onSuccess: () => {
              say(common('saved'));
              onClose();
            },
          },
        ),
      )}
      onClose={onClose}
    >
      <TextField label={w('promiseText')} isRequired value={values.text} onChange={set('text')} error={errors.text} />
      <ChoiceGroup
        label={w('promiseSide')}
        options={ACTION_SIDES.map((side) => ({ value: side, label: sideName(side, engagement.municipality) }))}
        value={values.side}
        onChange={set('side')}
      />
      {values.side === 'ours' ? (
        <PersonField
          label={w('promiseOwner')}
          value={values.ownerId}
          onChange={set('ownerId')}
          error={errors.ownerId}
        />
      ) : (
        <TextField
          label={w('promiseOwner')}
          value={values.ownerName}
          onChange={set('ownerName')}
          error={errors.ownerName}
        />
      )}
      <DayField
        {...useDayWriting('coming')}
        label={w('promiseDue')}
        isRequired
        value={values.dueOn}
        onChange={set('dueOn')}
        error={errors.dueOn}
      />
    </FormDialog>
  );
}
