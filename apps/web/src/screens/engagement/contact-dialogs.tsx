import { CONTACT_MODES, CONTACT_MODE_LABELS, type ContactMode } from '@banso/domain';
import { ChoiceGroup, DayField, TextArea, TextField, useToast } from '@banso/ui';
import { useAddContact, useWithdrawContact } from '../../api/contacts.js';
import type { Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting, useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';

/** Notes a phone call or a mail; it begins with today and with their contact person. */
export function ContactDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const { today, person } = useSession();
  const comingDay = useDayWriting('coming');
  const pastDay = useDayWriting('past');
  const add = useAddContact();
  const [theirs] = engagement.counterparts.filter(({ until }) => until === null);
  const form = useForm(
    {
      on: today as string | null,
      mode: 'phone' as ContactMode,
      with: theirs ? `${theirs.post} ${theirs.name}`.trim() : '',
      text: '',
      outcome: '',
      next: '',
      nextDueOn: null as string | null,
    },
    ({ on, with: whom, text, next, nextDueOn }) => ({
      on: on ? undefined : w('dayMissing'),
      with: whom.trim() ? undefined : w('contactWithMissing'),
      text: text.trim() ? undefined : w('textMissing'),
      nextDueOn: next.trim() && !nextDueOn ? w('dayMissing') : undefined,
    }),
    add.error,
  );
  const { values, errors, set } = form;
  return (
    <FormDialog
      title={w('contactTitle')}
      submitLabel={common('save')}
      isPending={add.isPending}
      problem={add.error}
      formRef={form.ref}
      onSubmit={form.submit(({ on, mode, with: whom, text, outcome, next, nextDueOn }) =>
        add.mutate(
          {
            engagementId: engagement.id,
            on: on ?? '',
            mode,
            with: whom,
            text,
            outcome,
            ...(next.trim()
              ? { actionItem: { text: next, side: 'ours', dueOn: nextDueOn ?? '', ownerId: person.id } }
              : {}),
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
      <p>{w('contactHint')}</p>
      <DayField
        {...pastDay}
        label={w('contactOn')}
        isRequired
        value={values.on}
        onChange={set('on')}
        error={errors.on}
      />
      <ChoiceGroup
        label={w('contactMode')}
        options={CONTACT_MODES.map((mode) => ({ value: mode, label: label(CONTACT_MODE_LABELS[mode]) }))}
        value={values.mode}
        onChange={set('mode')}
      />
      <TextField label={w('contactWith')} isRequired value={values.with} onChange={set('with')} error={errors.with} />
      <TextArea label={w('contactText')} isRequired value={values.text} onChange={set('text')} error={errors.text} />
      <TextArea label={w('contactOutcome')} value={values.outcome} onChange={set('outcome')} error={errors.outcome} />
      <TextField label={w('contactNext')} hint={w('contactNextHint')} value={values.next} onChange={set('next')} />
      {values.next.trim() && (
        <DayField
          {...comingDay}
          label={w('promiseDue')}
          isRequired
          value={values.nextDueOn}
          onChange={set('nextDueOn')}
          error={errors.nextDueOn}
        />
      )}
    </FormDialog>
  );
}

/** Takes a contact back that was noted wrongly; it stays to be read, with the reason. */
export function WithdrawContactDialog(props: { engagementId: string; contactId: string; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const say = useToast();
  const withdraw = useWithdrawContact();
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    withdraw.error,
  );
  return (
    <FormDialog
      title={w('contactWithdrawTitle')}
      submitLabel={w('contactWithdraw')}
      isPending={withdraw.isPending}
      problem={withdraw.error}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        withdraw.mutate(
          { id: props.contactId, engagementId: props.engagementId, reason },
          {
            onSuccess: () => {
              say(w('contactWithdrawn'));
              props.onClose();
            },
          },
        ),
      )}
      onClose={props.onClose}
    >
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
