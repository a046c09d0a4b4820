import type { CivilDay } from '@banso/domain';
import { Day, MunicipalityCode, Paging, RowId, Texts } from '@banso/http';

const L = {
  organisation: { ja: '機関', en: 'Organisation' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  from: { ja: '開始日', en: 'First day' },
  until: { ja: '終了日', en: 'Last day' },
};

/** Which assignments to list; `on` keeps those that run on that day. */
export class AssignmentQuery extends Paging {
  @RowId({ label: L.organisation, optional: true }) organisation?: string;
  @MunicipalityCode({ label: L.municipality, optional: true }) municipality?: string;
  @Day({ label: { ja: '日付', en: 'Day' }, optional: true }) on?: CivilDay;
}

/** Assigning one or several municipalities to a partner organisation; all of them or none. */
export class AssignMunicipalities {
  @RowId({ label: L.organisation }) organisationId: string;
  @Texts({ label: L.municipality, items: 200, max: 6 }) municipalityCodes: string[];
  @Day({ label: L.from }) fromOn: CivilDay;
  @Day({ label: L.until, optional: true, nullable: true }) untilOn?: CivilDay | null;
}
