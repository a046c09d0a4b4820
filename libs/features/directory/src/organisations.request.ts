import { type OrganisationKind, OWN_ORGANISATION_KINDS } from '@banso/domain';
import { Choice, Name, RowId } from '@banso/http';

const L = {
  name: { ja: '名称', en: 'Name' },
  kind: { ja: '種類', en: 'Kind' },
  area: { ja: '所管の圏域', en: 'Area' },
};
/** Registering an organisation of one's own prefecture. A health office needs the area it looks after. */
export class RegisterOrganisation {
  @Name({ label: L.name }) name: string;
  @Choice(OWN_ORGANISATION_KINDS, { label: L.kind }) kind: OrganisationKind;
  @RowId({ label: L.area, optional: true, nullable: true }) areaId?: string | null;
}

/** What is left out stays. */
export class ChangeOrganisation {
  @Name({ label: L.name, optional: true }) name?: string;
  @Choice(OWN_ORGANISATION_KINDS, { label: L.kind, optional: true }) kind?: OrganisationKind;
  @RowId({ label: L.area, optional: true, nullable: true }) areaId?: string | null;
}
