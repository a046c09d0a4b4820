import {
  type CivilDay,
  GRANTABLE_ROLES,
  LONGEST_ADDRESS,
  MAIL_ADDRESS,
  type Role,
  SUPPORT_TYPES,
  type SupportType,
} from '@banso/domain';
import { Choice, Choices, Day, MunicipalityCode, Name, RowId, Text, Texts, WholeNumber } from '@banso/http';

const L = {
  name: { ja: '氏名', en: 'Name' },
  kana: { ja: 'よみ', en: 'Reading' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  organisation: { ja: '所属', en: 'Organisation' },
  post: { ja: '職名', en: 'Post' },
  profession: { ja: '専門', en: 'Profession' },
  home: { ja: '出身の市区町村', en: 'Home municipality' },
  themes: { ja: 'テーマ', en: 'Themes' },
  types: { ja: '支援種別', en: 'Support types' },
  limit: { ja: '担当の上限（件）', en: 'Load limit' },
  role: { ja: '役割', en: 'Role' },
  from: { ja: '開始日', en: 'First day' },
  until: { ja: '終了日', en: 'Last day' },
};
const ADDRESS = { max: LONGEST_ADDRESS, pattern: MAIL_ADDRESS };
/** At least one character; NUL cannot be stored. */
const FILLED = /^[^\u0000]+$/u;

/** Registering a person; roles and the account come afterwards. */
export class RegisterPerson {
  @Name({ label: L.name }) name: string;
  @Name({ label: L.kana }) kana: string;
  @Text({ label: L.email, ...ADDRESS, optional: true, nullable: true, example: 'hanako@pref.example' })
  email?: string | null;
  @RowId({ label: L.organisation }) organisationId: string;
  @Name({ label: L.post, optional: true, nullable: true, mayBeEmpty: true }) post?: string | null;
  @Text({ label: L.profession, max: 100, optional: true, nullable: true }) profession?: string | null;
  @MunicipalityCode({ label: L.home, optional: true, nullable: true }) homeMunicipalityCode?: string | null;
  @Texts({ label: L.themes, optional: true, items: 20, max: 50 }) themes?: string[];
  @Choices(SUPPORT_TYPES, { label: L.types, optional: true }) supportTypes?: SupportType[];
  @WholeNumber({ label: L.limit, min: 1, max: 100, optional: true, nullable: true }) loadLimit?: number | null;
}

/** What is left out stays; null clears. */
export class ChangePerson {
  @Name({ label: L.name, optional: true }) name?: string;
  @Name({ label: L.kana, optional: true }) kana?: string;
  @Text({ label: L.email, ...ADDRESS, optional: true, nullable: true }) email?: string | null;
  @RowId({ label: L.organisation, optional: true }) organisationId?: string;
  @Name({ label: L.post, optional: true, nullable: true, mayBeEmpty: true }) post?: string | null;
  @Text({ label: L.profession, max: 100, optional: true, nullable: true }) profession?: string | null;
  @MunicipalityCode({ label: L.home, optional: true, nullable: true }) homeMunicipalityCode?: string | null;
  @Texts({ label: L.themes, optional: true, items: 20, max: 50 }) themes?: string[];
  @Choices(SUPPORT_TYPES, { label: L.types, optional: true }) supportTypes?: SupportType[];
  @WholeNumber({ label: L.limit, min: 1, max: 100, optional: true, nullable: true }) loadLimit?: number | null;
}

/** Disabling an account. */
export class DisablePerson {
  @Text({ label: { ja: '理由', en: 'Reason' }, max: 1000, pattern: FILLED }) reason: string;
}

/** Granting a role: from a day, until a day (both included) or open. */
export class GrantRole {
  @Choice(GRANTABLE_ROLES, { label: L.role }) role: Role;
  @RowId({ label: { ja: '機関', en: 'Organisation' } }) organisationId: string;
  @Day({ label: L.from }) fromOn: CivilDay;
  @Day({ label: L.until, optional: true, nullable: true }) untilOn?: CivilDay | null;
}

/** The last day of a term; null leaves it open. */
export class EndTerm {
  @Day({ label: L.until, nullable: true }) untilOn: CivilDay | null;
}
