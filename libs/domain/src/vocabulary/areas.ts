import type { Labels } from '../lang.js';

/** What a group of municipalities was drawn for. */
export const AREA_KINDS = ['healthOffice', 'secondaryMedical', 'welfare'] as const;
/** What a group of municipalities was drawn for: a health office's jurisdiction, 二次医療圏 or 老人福祉圏域. */
export type AreaKind = (typeof AREA_KINDS)[number];
/** The kinds of area in words; the Japanese ones are also what an import file says. */
export const AREA_KIND_LABELS: Labels<AreaKind> = {
  healthOffice: { ja: '保健福祉事務所の所管', en: 'Health office’s jurisdiction' },
  secondaryMedical: { ja: '二次医療圏', en: 'Secondary medical area' },
  welfare: { ja: '老人福祉圏域', en: 'Welfare area' },
};
