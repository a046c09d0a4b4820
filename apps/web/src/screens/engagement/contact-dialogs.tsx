import { CONTACT_MODES, CONTACT_MODE_LABELS, type ContactMode } from '@banso/domain';
import { Button, ChoiceGroup, DayField, Dialog, DialogActions, Notice, TextArea, TextField, useToast } from '@banso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { latestContact, useAddContact, useWithdrawContact } from '../../api/contacts.js';
import type { Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays, useLabel } from '../../i18n/days.js';
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

/** Who took a contact back, as the dialog knows it: nobody, where it is read as the story shows it. */
type Contact = Pick<Awaited<ReturnType<typeof latestContact>>, 'version' | 'withdrawal'>;

/**
 * Takes a contact back that was noted wrongly; it stays to be read, with the reason. Where somebody else was first, the
 * dialog says who, when and why; what was typed stays to be copied.
 */
export function WithdrawContactDialog(props: { engagementId: string; contactId: string; onClose: () => void }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const say = useToast();
  const queries = useQueryClient();
  const withdraw = useWithdrawContact();
  // Nobody changes a contact otherwise: one that the story shows is as it was made.
  const read = useAsRead<Contact>({ version: 1, withdrawal: null });
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    withdraw.error,
  );
  const latest = () => latestContact(props.contactId);
  const isOver = ({ withdrawal }: Contact) => withdrawal !== null;
  const forget = (contact: Contact) => {
    withdraw.reset();
    // The story behind shows it no more.
    if (isOver(contact)) void queries.invalidateQueries({ queryKey: ['engagement', props.engagementId] });
  };
  const onReload = useReload<Contact>(read, latest, forget, isOver);
  const { withdrawal } = read.row;
  if (withdrawal)
    return (
      <Dialog title={w('contactWithdrawTitle')} isOpen onClose={props.onClose}>
        <div className="flex flex-col gap-4">
          <WasWithdrawn withdrawal={withdrawal} />
          <TextArea label={w('contactYourReason')} value={form.values.reason} onChange={form.set('reason')} />
        </div>
        <DialogActions>
          <Button variant="secondary" onPress={props.onClose}>
            {common('close')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <FormDialog
      title={w('contactWithdrawTitle')}
      submitLabel={w('contactWithdraw')}
      isPending={withdraw.isPending}
      problem={withdraw.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        withdraw.mutate(
          { id: props.contactId, engagementId: props.engagementId, version: read.version, reason },
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

function WasWithdrawn({ withdrawal: { at, by, reason } }: { withdrawal: NonNullable<Contact['withdrawal']> }) {
  const w = useEngagementWords();
  const days = useDays();
  const day = days.dated(at);
  return (
    <Notice tone="info" takesFocus title={w('contactWasWithdrawn')}>
      <p>{by ? w('contactWithdrawnBy', { name: by.name, day, reason }) : w('contactWithdrawnOn', { day, reason })}</p>
      <p>{w('contactWithdrawnNote')}</p>
    </Notice>
  );
}
