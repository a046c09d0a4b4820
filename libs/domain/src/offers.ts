import { SUPPORT_TYPES, type SupportType } from './vocabulary.js';

/** One programme in the table of offers: which bodies offer which kinds of support with it. */
export interface OfferRow {
  readonly bodies: readonly string[];
  readonly programme: string;
  readonly types: readonly SupportType[];
}

/** How many programmes offer each kind of support; a kind nobody offers counts 0. Source: domain rule 4.4. */
export function offerTotals(rows: readonly OfferRow[]): Record<SupportType, number> {
  const counts = SUPPORT_TYPES.map((type) => [type, rows.filter(({ types }) => types.includes(type)).length] as const);
  return Object.fromEntries(counts) as Record<SupportType, number>;
}
