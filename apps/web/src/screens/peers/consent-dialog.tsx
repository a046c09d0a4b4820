import { addDays, addMonths, type CivilDay, fiscalYearEnd, fiscalYearOf } from '@banso/domain';
import { DayField, TextField, useToast } from '@banso/ui';
import { useNoteConsent } from '../../api/peers.js';
import type { PeerSupporter } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useSession } from '../../shell/session-context.js';
import { usePeersWords } from './peers-words.js';

/** Notes until when a peer supporter's home office consents; it begins where the last consent ends. */
export function ConsentDialog({ peer, onClose }: { peer: PeerSupporter; onClose: () => void }) {
  const w = usePeersWords();
  const common = useCommonWords();
  const say = useToast();
  const { today } = useSession();
  const verb = useNoteConsent();
  const writing = useDayWriting();
  const comingDay = useDayWriting('coming');
  const form = useForm(
    () => firstTerm(peer, today as CivilDay),
    ({ from, until, by }) => ({
      from: from ? undefined : w('dayMissing'),
      until: until ? undefined : w('dayMissing'),
      by: by.trim() ? undefined : w('byMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  const save = ({ from, until, by }: typeof values) =>
    verb.mutate(
      { id: peer.id, from: from ?? '', until: until ?? '', by },
      {
        onSuccess: () => {
          say(w('consentSaved'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('consentTitle', { name: peer.person.name })}
      submitLabel={common('save')}
      isPending={verb.isPending}
      problem={verb.error}
      formRef={form.ref}
      onSubmit={form.submit(save)}
      onClose={onClose}
    >
      <p>{w('consentHint')}</p>
      <DayField
        {...writing}
        label={w('from')}
        isRequired
        value={values.from}
        onChange={set('from')}
        error={errors.from}
      />
      <DayField
        {...comingDay}
        label={w('until')}
        isRequired
        value={values.until}
        onChange={set('until')}
        error={errors.until}
      />
      <TextField
        label={w('by')}
        hint={w('byHint')}
        isRequired
        value={values.by}
        onChange={set('by')}
        error={errors.by}
      />
    </FormDialog>
  );
}

/** From today, or from the day after the last consent, until the end of that fiscal year. */
function firstTerm({ consents }: PeerSupporter, today: CivilDay) {
  const [last] = consents;
  const from = last && last.until >= today ? addDays(last.until as CivilDay, 1) : today;
  const end = fiscalYearEnd(fiscalYearOf(from));
  const until = end < addMonths(from, 1) ? fiscalYearEnd(fiscalYearOf(from) + 1) : end;
  return { from: from as string | null, until: until as string | null, by: '' };
}
