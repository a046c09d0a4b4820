import { type OrganisationKind, ORGANISATION_KIND_LABELS, ORGANISATION_KINDS, isOneOf } from '@banso/domain';
import { ComboBox, type FieldProps } from '@banso/ui';
import { useOrganisations } from '../api/directory.js';
import { useLabel } from '../i18n/days.js';

/** Chooses one organisation of one's own prefecture, of the kinds that fit. */
export function OrganisationField({
  fits,
  ...props
}: FieldProps & {
  value: string | null;
  onChange: (organisationId: string | null) => void;
  fits?: (kind: OrganisationKind) => boolean;
}) {
  const label = useLabel();
  const organisations = useOrganisations();
  const options = (organisations.data ?? []).flatMap(({ id, name, kind, own }) =>
    own && isOneOf(ORGANISATION_KINDS, kind) && (fits?.(kind) ?? true)
      ? [{ value: id, label: name, detail: label(ORGANISATION_KIND_LABELS[kind]) }]
      : [],
  );
  return <ComboBox {...props} options={options} />;
}
