import { ROLES, type Role } from '@banso/domain';
import { Choice, Paging, RowId, Text } from '@banso/http';
import { CARRIED_FIGURES, type CarriedFigure } from './figures.js';

export const PEOPLE_ORDERS = ['name', 'load', 'free'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Which people to list with what they carry, and in which order. */
export class CarryingPeopleQuery extends Paging {
  /** A part of the name, its reading or the organisation. */
  @Text({ label: { ja: 'さがす言葉', en: 'Search' }, max: 100, optional: true }) q?: string;
  @Choice(ROLES, { label: { ja: '役割', en: 'Role' }, enumName: 'Role', optional: true }) role?: Role;
  @Text({ label: { ja: 'テーマ', en: 'Theme' }, max: 50, optional: true }) theme?: string;
  @Text({ label: { ja: '職種', en: 'Profession' }, max: 50, optional: true }) profession?: string;
  /** Who serves it, works there or is at home there; experts without areas serve all. */
  @RowId({ label: { ja: '圏域', en: 'Area' }, optional: true }) area?: string;
  /** `true`: only who has room under their limits. */
  @Choice(['true', 'false'], { label: { ja: '余力のある人のみ', en: 'With room only' }, optional: true }) free?: string;
  /** By reading, by how much they carry (most first), or by free capacity (most first, without a limit last). */
  @Choice(PEOPLE_ORDERS, { label: { ja: '並べ方', en: 'Order' }, enumName: 'PeopleOrder', optional: true })
  order?: PeopleOrder;
}

/** Which of a person's numbers to open. */
export class CarriedRowsQuery extends Paging {
  @Choice(CARRIED_FIGURES, { label: { ja: '数', en: 'Figure' }, enumName: 'CarriedFigure' }) figure: CarriedFigure;
}
