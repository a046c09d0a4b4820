import { ROLES } from '@banso/domain';
import { Choice, Paging, Text, WholeNumber } from '@banso/http';

/** Which municipalities to list. */
export class MunicipalityQuery {
  /** Rows of a page: as many as there are municipalities in Japan, so that whoever chooses among all asks once. */
  @WholeNumber({ label: { ja: '件数', en: 'limit' }, min: 1, max: 2000, optional: true })
  limit: number = 50;

  @Text({ label: { ja: '続きの位置', en: 'cursor' }, max: 500, optional: true })
  cursor?: string;

  @Text({ label: { ja: '都道府県', en: 'Prefecture' }, max: 2, pattern: /^\d{2}$/, optional: true, example: '20' })
  prefecture?: string;

  /** `true`: only those of the prefectures that one’s own office supports. */
  @Choice(['true', 'false'], { label: { ja: '支援する市区町村のみ', en: 'Only of one’s own field' }, optional: true })
  field?: string;

  @Text({ label: { ja: 'さがす言葉', en: 'Search' }, max: 100, optional: true })
  q?: string;
}

/** Which people to list. */
export class PeopleQuery extends Paging {
  @Text({ label: { ja: 'さがす言葉', en: 'Search' }, max: 100, optional: true })
  q?: string;

  @Choice(ROLES, { label: { ja: '役割', en: 'Role' }, optional: true })
  role?: string;

  /** `true` lists the disabled people instead of the others. */
  @Choice(['true', 'false'], { label: { ja: '利用停止中', en: 'Disabled' }, optional: true })
  disabled?: string;
}
