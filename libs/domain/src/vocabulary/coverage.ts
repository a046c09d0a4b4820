import type { Labels } from '../lang.js';

/** What a coverage cell (municipality x kind of support x period) says. */
export const COVERAGE_STATES = ['delivered', 'planned', 'notNeeded', 'gap'] as const;
/** A state of a coverage cell. */
export type CoverageState = (typeof COVERAGE_STATES)[number];
/** The states of a coverage cell in words. */
export const COVERAGE_STATE_LABELS: Labels<CoverageState> = {
  delivered: { ja: '実施', en: 'Delivered' },
  planned: { ja: '予定', en: 'Planned' },
  notNeeded: { ja: '不要', en: 'Not needed' },
  gap: { ja: '未実施', en: 'Gap' },
};

/** Warnings a municipality can carry in the coverage review. */
export const COVERAGE_FLAGS = ['bWithoutA', 'silent', 'singleHanded', 'nobodyKnows'] as const;
/** A warning of the coverage review. */
export type CoverageFlag = (typeof COVERAGE_FLAGS)[number];
/** The warnings of the coverage review in words. */
export const COVERAGE_FLAG_LABELS: Labels<CoverageFlag> = {
  bWithoutA: { ja: 'AのないB', en: 'B without A' },
  silent: { ja: '訪問なし90日', en: 'Silent for 90 days' },
  singleHanded: { ja: '副担当なし', en: 'Single-handed' },
  nobodyKnows: { ja: '経緯を知る人がいない', en: 'Nobody knows the story' },
};
