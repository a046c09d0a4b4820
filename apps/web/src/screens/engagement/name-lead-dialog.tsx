import { DayField, Notice } from '@banso/ui';
import { useEngagement, useNameLead } from '../../api/engagements.js';
import type { Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { PersonField } from '../../forms/person-field.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useMunicipalityName, useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog } from './use-engagement-dialog.js';

/** Names who leads from a day on: whoever led until then ends the day before, in one act. */
export function NameLeadDialog({
  engagement,
  from,
  onClose,
}: {
  engagement: Engagement;
  from?: string;
  onClose: () => void;
}) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const nameOf = useMunicipalityName();
  const { today } = useSession();
  const verb = useNameLead();
  const { send, dialog } = useEngagementDialog(
    { engagement, onClose },
    verb,
    w('leadSaved', { name: nameOf(engagement.municipality) }),
  );
  const form = useForm(
    { personId: null as string | null, from: (from ?? today) as string | null },
    (typed) => ({
      personId: typed.personId ? undefined : w('teamPersonMissing'),
      from: typed.from ? undefined : w('dayMissing'),
    }),
    verb.error,
  );
  const { values, errors, set } = form;
  return (
    <FormDialog
      {...dialog}
      title={`${nameOf(engagement.municipality)}　${w('leadChangeTitle')}`}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit((typed) => send({ personId: typed.personId ?? '', from: typed.from ?? '' }))}
    >
      {engagement.lead && <Notice title={w('leadNow', { name: engagement.lead.name })} />}
      <PersonField
        label={w('leadPerson')}
        isRequired
        value={values.personId}
        onChange={set('personId')}
        error={errors.personId}
      />
      <DayField
        {...useDayWriting()}
        label={w('leadFrom')}
        isRequired
        value={values.from}
        onChange={set('from')}
        error={errors.from}
      />
    </FormDialog>
  );
}

/** The same from a list that knows only which engagement it is about. */
export function NameLeadOf({
  engagementId,
  from,
  onClose,
}: {
  engagementId: string;
  from?: string;
  onClose: () => void;
}) {
  const engagement = useEngagement(engagementId);
  return engagement.data ? <NameLeadDialog engagement={engagement.data} from={from} onClose={onClose} /> : null;
}
