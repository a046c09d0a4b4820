import type { Labels } from '../lang.js';

/**
 * What a group of municipalities was drawn for, in the order in which a municipality's area is named
 * ({@link areaThatCounts}).
 */
export const AREA_KINDS = ['healthOffice', 'secondaryMedical', 'welfare'] as const;
/** What a group of municipalities was drawn for: a health office's jurisdiction, 二次医療圏 or 老人福祉圏域. */
export type AreaKind = (typeof AREA_KINDS)[number];
/** The kinds of area in words; the Japanese ones are also what an import file says. */
export const AREA_KIND_LABELS: Labels<AreaKind> = {
  healthOffice: { ja: '保健福祉事務所の所管', en: 'Health office’s jurisdiction' },
  secondaryMedical: { ja: '二次医療圏', en: 'Secondary medical area' },
  welfare: { ja: '老人福祉圏域', en: 'Welfare area' },
};

/**
 * The area that a municipality is listed under, of those of one office that it lies in: its health office's first,
 * because that one says whose work it is; then 二次医療圏, then 老人福祉圏域. An office has at most one of each kind.
 * The database asks the same through the view `area_of_municipality`.
 */
export function areaThatCounts<Area extends { kind: AreaKind }>(areas: readonly Area[]): Area | undefined {
  return [...areas].sort((one, other) => AREA_KINDS.indexOf(one.kind) - AREA_KINDS.indexOf(other.kind))[0];
}
