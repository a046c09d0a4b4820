import { OWN_ORGANISATION_KINDS } from '@banso/domain';
import { Choice, RowId, Text } from '@banso/http';

const L = { name: { ja: '名称', en: 'Name' }, kind: { ja: '種類', en: 'Kind' }, area: { ja: '所管の圏域', en: 'Area' } };
const FILLED = /^[^\u0000]+$/u;

/** Registering an organisation of the own prefecture. A health office needs the area it looks after. */
export class RegisterOrganisation {
  @Text({ label: L.name, max: 100, pattern: FILLED }) name: string;
  @Choice(OWN_ORGANISATION_KINDS, { label: L.kind }) kind: string;
  @RowId({ label: L.area, optional: true, nullable: true }) areaId?: string | null;
}

/** What is left out stays. */
export class ChangeOrganisation {
  @Text({ label: L.name, max: 100, pattern: FILLED, optional: true }) name?: string;
  @Choice(OWN_ORGANISATION_KINDS, { label: L.kind, optional: true }) kind?: string;
  @RowId({ label: L.area, optional: true, nullable: true }) areaId?: string | null;
}
