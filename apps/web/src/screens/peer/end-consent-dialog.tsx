import { DayField, TextArea, useToast } from '@banso/ui';
import { useEndConsent } from '../../api/peers.js';
import type { HomeConsent, PeerSupporter } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { usePeerWords } from './peer-words.js';

/** Ends a consent earlier than it was given for, with the reason. */
export function EndConsentDialog(props: { peer: PeerSupporter; consent: HomeConsent; onClose: () => void }) {
  const { peer, consent, onClose } = props;
  const w = usePeerWords();
  const days = useDays();
  const say = useToast();
  const { today } = useSession();
  const verb = useEndConsent();
  const form = useForm(
    { until: (consent.from > today ? consent.from : today) as string | null, reason: '' },
    ({ until, reason }) => ({
      until: until ? undefined : w('dayMissing'),
      reason: reason.trim() ? undefined : w('endReasonMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  const onSuccess = () => {
    say(w('consentEnded'));
    onClose();
  };
  return (
    <FormDialog
      title={w('endConsentTitle')}
      submitLabel={w('endConsent')}
      isDanger
      isPending={verb.isPending}
      problem={verb.error}
      formRef={form.ref}
      onSubmit={form.submit(({ until, reason }) =>
        verb.mutate({ id: peer.id, consentId: consent.id, until: until ?? '', reason: reason.trim() }, { onSuccess }),
      )}
      onClose={onClose}
    >
      <p>{w('endConsentText', { day: days.full(consent.until) })}</p>
      <DayField
        {...useDayWriting()}
        label={w('endConsentDay')}
        isRequired
        value={values.until}
        onChange={set('until')}
        error={errors.until}
      />
      <TextArea
        label={w('endReason')}
        hint={w('endReasonHint')}
        isRequired
        rows={2}
        value={values.reason}
        onChange={set('reason')}
        error={errors.reason}
      />
    </FormDialog>
  );
}
