import {
  type CivilDay,
  LONGEST_ADDRESS,
  MAIL_ADDRESS,
  SUPPORT_TYPES,
  type SupportType,
  VISIT_MODES,
} from '@banso/domain';
import type { VisitMode } from '@banso/domain';
import {
  Choice,
  Choices,
  Day,
  LongText,
  MunicipalityCode,
  Name,
  Paging,
  RowId,
  Text,
  Texts,
  WholeNumber,
  WholeNumbers,
} from '@banso/http';

const L = {
  person: { ja: '人', en: 'Person' },
  name: { ja: '氏名', en: 'Name' },
  kana: { ja: 'よみ', en: 'Reading' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  organisation: { ja: '所属', en: 'Organisation' },
  home: { ja: '勤め先の市区町村', en: 'Home municipality' },
  post: { ja: '職名', en: 'Post' },
  themes: { ja: 'テーマ', en: 'Themes' },
  theme: { ja: 'テーマ', en: 'Theme' },
  types: { ja: '支援種別', en: 'Support types' },
  modes: { ja: '来られる方法', en: 'Ways of coming' },
  months: { ja: '来られる月', en: 'Months of coming' },
  limit: { ja: '担当の上限（件）', en: 'Load limit' },
  reason: { ja: 'お願いする経緯', en: 'Why the office asks them' },
  endedOn: { ja: '登録の終わりの日', en: 'Last day in the registry' },
  from: { ja: '同意の開始日', en: 'First day of the consent' },
  until: { ja: '同意の終了日', en: 'Last day of the consent' },
  by: { ja: '同意した人', en: 'Who consented' },
  endReason: { ja: '理由', en: 'Reason' },
};
/** So many themes an office can have, of so many characters each. */
export const THEMES_AT_MOST = { items: 50, characters: 50 } as const;

/** Which peer supporters: of a theme, by words, only those who can take on more today. */
export class PeersQuery extends Paging {
  @Text({ label: { ja: 'ことば', en: 'Words' }, max: 100, optional: true }) q?: string;
  @Text({ label: L.theme, max: THEMES_AT_MOST.characters, optional: true }) theme?: string;
  @Choice(['true', 'false'], { label: { ja: '空きのある人だけ', en: 'Free' }, optional: true }) free?: string;
}

/** Somebody becomes a peer supporter: a person who is known (`personId`), or one who is registered by it. */
export class RegisterPeerSupporter {
  @RowId({ label: L.person, optional: true }) personId?: string;
  @Name({ label: L.name, optional: true }) name?: string;
  @Name({ label: L.kana, optional: true }) kana?: string;
  @Text({ label: L.email, max: LONGEST_ADDRESS, pattern: MAIL_ADDRESS, optional: true, nullable: true })
  email?: string | null;
  @RowId({ label: L.organisation, optional: true }) organisationId?: string;
  @MunicipalityCode({ label: L.home }) homeMunicipalityCode: string;
  @Name({ label: L.post, optional: true, nullable: true, mayBeEmpty: true }) post?: string | null;
  @Texts({ label: L.themes, optional: true, items: 20, max: THEMES_AT_MOST.characters }) themes?: string[];
  @Choices(SUPPORT_TYPES, { label: L.types, optional: true }) supportTypes?: SupportType[];
  @Choices(VISIT_MODES, { label: L.modes, optional: true }) modes?: VisitMode[];
  @WholeNumbers({ label: L.months, min: 1, max: 12, optional: true }) months?: number[];
  @WholeNumber({ label: L.limit, min: 1, max: 100 }) loadLimit: number;
  @Text({ label: L.reason, max: 1000 }) reason: string;
}

/** What is left out stays. */
export class ChangePeerSupporter {
  @MunicipalityCode({ label: L.home, optional: true }) homeMunicipalityCode?: string;
  @Name({ label: L.post, optional: true, nullable: true, mayBeEmpty: true }) post?: string | null;
  @Texts({ label: L.themes, optional: true, items: 20, max: THEMES_AT_MOST.characters }) themes?: string[];
  @Choices(SUPPORT_TYPES, { label: L.types, optional: true }) supportTypes?: SupportType[];
  @Choices(VISIT_MODES, { label: L.modes, optional: true }) modes?: VisitMode[];
  @WholeNumbers({ label: L.months, min: 1, max: 12, optional: true }) months?: number[];
  @WholeNumber({ label: L.limit, min: 1, max: 100, optional: true }) loadLimit?: number;
  @Text({ label: L.reason, max: 1000, optional: true }) reason?: string;
  @Day({ label: L.endedOn, optional: true, nullable: true }) endedOn?: CivilDay | null;
}

/** The consent of the home office, for a term; both days are included. */
export class NoteHomeConsent {
  @Day({ label: L.from }) from: CivilDay;
  @Day({ label: L.until }) until: CivilDay;
  @Name({ label: L.by, max: 200 }) by: string;
}

/** A consent ends earlier than it was given for. */
export class EndHomeConsent {
  @Day({ label: L.until }) until: CivilDay;
  @Text({ label: L.endReason, max: 1000 }) reason: string;
}

/** The themes of the office, in the order in which they are offered. */
export class ChangeThemes {
  @Texts({ label: L.themes, items: THEMES_AT_MOST.items, max: THEMES_AT_MOST.characters, names: true })
  themes: string[];
}

/** A remark on a visit. */
export class WriteRemark {
  @LongText({ label: { ja: '所感', en: 'Remark' } }) text: string;
}
