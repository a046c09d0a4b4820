import { AREA_KINDS, type AreaKind } from '@banso/domain';
import { Choice, Name, Texts } from '@banso/http';

const L = {
  kind: { ja: '種別', en: 'Kind' },
  name: { ja: '圏域名', en: 'Name' },
  codes: { ja: '市区町村', en: 'Municipalities' },
};
/** Drawing an area (圏域). */
export class DrawArea {
  @Choice(AREA_KINDS, { label: L.kind }) kind: AreaKind;
  @Name({ label: L.name }) name: string;
  @Texts({ label: L.codes, items: 200, max: 6 }) municipalityCodes: string[];
}

/** What is left out stays. `municipalityCodes` is the whole new list. */
export class ChangeArea {
  @Name({ label: L.name, optional: true }) name?: string;
  @Texts({ label: L.codes, items: 200, max: 6, optional: true }) municipalityCodes?: string[];
}

/** Whether an area file is only looked at (`true`, also when left out) or carried out (`false`). */
export class AreaImportQuery {
  @Choice(['true', 'false'], { label: { ja: '試し読み', en: 'Dry run' }, optional: true }) dryRun?: string;
}
