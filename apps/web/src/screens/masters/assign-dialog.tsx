import { PARTNER_KINDS } from '@banso/domain';
import { DayField, useToast } from '@banso/ui';
import { useAssign } from '../../api/administration.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { MunicipalitiesField } from '../../forms/municipalities-field.js';
import { OrganisationField } from '../../forms/organisation-field.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useSession } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';

/** Assigns several municipalities at once; all of them or none. */
export function AssignDialog({ organisationId, onClose }: { organisationId: string | null; onClose: () => void }) {
  const w = useAdministrationWords();
  const say = useToast();
  const writing = useDayWriting();
  const { today } = useSession();
  const assign = useAssign();
  const form = useForm(
    {
      organisationId,
      municipalityCodes: [] as string[],
      fromOn: today as string | null,
      untilOn: null as string | null,
    },
    (values) => ({
      organisationId: values.organisationId ? undefined : w('partnerMissing'),
      municipalityCodes: values.municipalityCodes.length > 0 ? undefined : w('municipalitiesMissing'),
      fromOn: values.fromOn ? undefined : w('fromMissing'),
      untilOn: values.fromOn && values.untilOn && values.untilOn < values.fromOn ? w('untilEarly') : undefined,
    }),
    assign.error,
  );
  const { values, errors, set } = form;
  const send = (facts: typeof values) =>
    assign.mutate(
      {
        organisationId: facts.organisationId ?? '',
        municipalityCodes: facts.municipalityCodes,
        fromOn: facts.fromOn ?? '',
        untilOn: facts.untilOn,
      },
      {
        onSuccess: ({ items }) => {
          say(w('assigned', { count: items.length }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('assign')}
      submitLabel={w('assignSubmit')}
      isPending={assign.isPending}
      problem={assign.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <OrganisationField
        label={w('partner')}
        isRequired
        fits={(kind) => PARTNER_KINDS.includes(kind)}
        value={values.organisationId}
        onChange={set('organisationId')}
        error={errors.organisationId}
      />
      <MunicipalitiesField
        label={w('municipality')}
        value={values.municipalityCodes}
        onChange={set('municipalityCodes')}
        error={errors.municipalityCodes}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          {...writing}
          label={w('fromOn')}
          isRequired
          value={values.fromOn}
          onChange={set('fromOn')}
          error={errors.fromOn}
        />
        <DayField
          {...writing}
          label={w('untilOn')}
          value={values.untilOn}
          onChange={set('untilOn')}
          error={errors.untilOn}
        />
      </div>
    </FormDialog>
  );
}
