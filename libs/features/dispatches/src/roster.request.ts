import { DISPATCH_MODES, type DispatchMode } from '@banso/domain';
import { Choice, Choices, Name, Paging, RowId, RowIds, Text, Texts, WholeNumber, WholeNumbers } from '@banso/http';

/** The most professions that an office keeps. */
export const PROFESSIONS_AT_MOST = 60;

const FREE = ['true', 'false'] as const;

/** Which experts to list. */
export class ExpertQuery extends Paging {
  @Name({ label: { ja: '職種', en: 'Profession' }, optional: true }) profession?: string;
  /** Those who serve this area; whoever serves everywhere does. */
  @RowId({ label: { ja: '圏域', en: 'Area' }, optional: true }) area?: string;
  /** Only those who take another dispatch. */
  @Choice(FREE, { label: { ja: '余力', en: 'Free' }, optional: true }) free?: (typeof FREE)[number];
}

/** What the roster says of an expert; the whole of it. */
export class KeepExpert {
  /** Areas (圏域) they serve; none: everywhere. */
  @RowIds({ label: { ja: '担当できる圏域', en: 'Areas' } }) areaIds: string[];
  /** Ways in which they come; none: any. */
  @Choices(DISPATCH_MODES, { label: { ja: '派遣の方法', en: 'Ways' } }) modes: DispatchMode[];
  /** Months (1–12) in which they can come; none: all year. */
  @WholeNumbers({ label: { ja: '来られる月', en: 'Months' }, min: 1, max: 12 }) months: number[];
  @RowId({ label: { ja: '謝金区分', en: 'Fee class' }, optional: true, nullable: true }) feeClassId?: string | null;
  @Text({ label: { ja: '備考', en: 'Note' }, max: 1000, optional: true }) note?: string;
}

/** The professions of an office's experts, the whole list in its order. */
export class KeepProfessions {
  @Texts({ label: { ja: '職種', en: 'Professions' }, items: PROFESSIONS_AT_MOST, max: 50, names: true })
  names: string[];
}

/** A new fee class (謝金区分). */
export class AddFeeClass {
  @Name({ label: { ja: '区分の名前', en: 'Name' }, max: 50 }) name: string;
  /** Fee for one dispatch, in yen. */
  @WholeNumber({ label: { ja: '謝金（円）', en: 'Fee (yen)' }, min: 0, max: 1_000_000 }) feeYen: number;
  /** Travel for one dispatch, in yen. */
  @WholeNumber({ label: { ja: '旅費（円）', en: 'Travel (yen)' }, min: 0, max: 1_000_000 }) travelYen: number;
}
