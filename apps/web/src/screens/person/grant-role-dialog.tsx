import { GRANTABLE_ROLES, ROLE_LABELS, roleFits, type GrantableRole } from '@banso/domain';
import { DayField, Select, useToast } from '@banso/ui';
import { useGrantRole, waits } from '../../api/administration.js';
import type { PersonDetails } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { OrganisationField } from '../../forms/organisation-field.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { usePersonWords } from './person-words.js';

/** Grants a role; one's own organisation is proposed where it fits. */
export function GrantRoleDialog({ person, onClose }: { person: PersonDetails; onClose: () => void }) {
  const w = usePersonWords();
  const label = useLabel();
  const say = useToast();
  const writing = useDayWriting();
  const comingDay = useDayWriting('coming');
  const { today } = useSession();
  const grant = useGrantRole();
  const form = useForm(
    {
      role: null as GrantableRole | null,
      organisationId: null as string | null,
      fromOn: today as string | null,
      untilOn: null as string | null,
    },
    ({ role, organisationId, fromOn, untilOn }) => ({
      role: role ? undefined : w('roleMissing'),
      organisationId: organisationId ? undefined : w('roleOrganisationMissing'),
      fromOn: fromOn ? undefined : w('fromMissing'),
      untilOn: fromOn && untilOn && untilOn < fromOn ? w('untilEarly') : undefined,
    }),
    grant.error,
  );
  const { values, errors, set } = form;
  const chooseRole = (role: GrantableRole) => {
    set('role')(role);
    set('organisationId')(roleFits(role, person.organisation.kind) ? person.organisation.id : null);
  };
  const send = ({ role, organisationId, fromOn, untilOn }: typeof values) => {
    if (role === null) return;
    grant.mutate(
      { personId: person.id, role, organisationId: organisationId ?? '', fromOn: fromOn ?? '', untilOn },
      {
        onSuccess: (answer) => {
          say(w(waits(answer) ? 'asked' : 'granted'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={w('grant')}
      submitLabel={w('grant')}
      isPending={grant.isPending}
      problem={grant.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <Select
        label={w('role')}
        isRequired
        options={GRANTABLE_ROLES.map((role) => ({ value: role, label: label(ROLE_LABELS[role]) }))}
        value={values.role}
        onChange={chooseRole}
        error={errors.role}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{w('grantText')}</p>
      <OrganisationField
        key={values.role}
        label={w('roleOrganisation')}
        hint={w('roleOrganisationHint')}
        isRequired
        fits={(kind) => values.role !== null && roleFits(values.role, kind)}
        value={values.organisationId}
        onChange={set('organisationId')}
        error={errors.organisationId}
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
          {...comingDay}
          label={w('untilOn')}
          value={values.untilOn}
          onChange={set('untilOn')}
          error={errors.untilOn}
        />
      </div>
    </FormDialog>
  );
}
