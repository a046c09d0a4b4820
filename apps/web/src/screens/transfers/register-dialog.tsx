import { TRANSFER_KINDS, TRANSFER_KIND_LABELS, type TransferKind } from '@banso/domain';
import { ChoiceGroup, DayField, TextArea, TextField, useToast } from '@banso/ui';
import { useNavigate } from '@tanstack/react-router';
import { useRegisterTransfer } from '../../api/transfers.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { PersonField } from '../../forms/person-field.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useTransfersWords } from './transfers-words.js';

interface Values {
  personId: string | null;
  kind: TransferKind;
  announcedOn: string | null;
  effectiveOn: string | null;
  destination: string;
  note: string;
}

/** Registers a transfer and goes on to choosing successors. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const w = useTransfersWords();
  const label = useLabel();
  const say = useToast();
  const navigate = useNavigate();
  const { today } = useSession();
  const writing = useDayWriting();
  const comingDay = useDayWriting('coming');
  const register = useRegisterTransfer();
  const form = useForm<Values>(
    { personId: null, kind: 'transfer', announcedOn: null, effectiveOn: null, destination: '', note: '' },
    ({ personId, announcedOn, effectiveOn }) => ({
      personId: personId ? undefined : w('personMissing'),
      announcedOn: announcedOn ? undefined : w('announcedMissing'),
      effectiveOn:
        effectiveOn === null
          ? w('effectiveMissing')
          : announcedOn !== null && effectiveOn < announcedOn
            ? w('effectiveEarly')
            : effectiveOn < today
              ? w('effectivePast')
              : undefined,
    }),
    register.error,
  );
  const send = ({ personId, kind, announcedOn, effectiveOn, destination, note }: Values) =>
    register.mutate(
      {
        personId: personId ?? '',
        kind,
        announcedOn: announcedOn ?? '',
        effectiveOn: effectiveOn ?? '',
        destination: destination.trim() || undefined,
        note: note.trim() || undefined,
      },
      {
        onSuccess: (transfer) => {
          say(w('registeredSaid'));
          void navigate({ to: '/transfers/$id', params: { id: transfer.id } });
        },
      },
    );
  const { values, errors, set } = form;
  return (
    <FormDialog
      title={w('registerTitle')}
      submitLabel={w('register')}
      isPending={register.isPending}
      problem={register.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('registerText')}</p>
      <PersonField
        label={w('person')}
        isRequired
        value={values.personId}
        onChange={set('personId')}
        error={errors.personId}
      />
      <ChoiceGroup
        label={w('kind')}
        isRequired
        options={TRANSFER_KINDS.map((kind) => ({ value: kind, label: label(TRANSFER_KIND_LABELS[kind]) }))}
        value={values.kind}
        onChange={set('kind')}
        error={errors.kind}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          {...writing}
          label={w('announcedOn')}
          isRequired
          value={values.announcedOn}
          onChange={set('announcedOn')}
          error={errors.announcedOn}
        />
        <DayField
          {...comingDay}
          label={w('effectiveOn')}
          isRequired
          value={values.effectiveOn}
          onChange={set('effectiveOn')}
          error={errors.effectiveOn}
        />
      </div>
      <TextField
        label={w('destination')}
        hint={w('destinationHint')}
        value={values.destination}
        onChange={set('destination')}
        error={errors.destination}
      />
      <TextArea label={w('note')} hint={w('noteHint')} value={values.note} onChange={set('note')} error={errors.note} />
    </FormDialog>
  );
}
