// How many blocks (8 KB) a question of the API may read: bounded by what it answers, never by how long the office has
// existed. The same at 60,000 visits, where `npm test` holds it, and at 1,000,000 and more (`npm run bench:routes`).

/** What anybody's question costs before the first row: the session, its reach, the pages of indexes. */
const BASE = 700;
/** And each row of the answer, with what is told beside it. */
const PER_ROW = 80;

/**
 * What may cost more, and why: who reviews a whole office is told of each of its engagements (about 900 in 長野県), and of
 * who leads them. @type {Record<string, { base: number, why: string }>}
 */
const DEARER = {
  '/coverage': { base: 6_000, why: 'every engagement of the office, with who leads it' },
  '/coverage/bureau': { base: 60_000, why: 'the engagements of all offices of the jurisdiction, for their flags' },
  '/coverage/bureau/{code}': { base: 60_000, why: 'the same: what is told of one follows from what is told of all' },
  '/coverage.csv': { base: 6_000, why: 'the same as a file, whose rows are not counted' },
  '/desk': { base: 6_000, why: 'engagements that nobody leads, records that wait for a manager' },
  '/engagements/{id}/visit-proposal': { base: 2_500, why: 'what its lead has planned in all engagements of theirs' },
  '/engagements/export/size': { base: 6_000, why: 'every engagement within reach is counted' },
  '/load/rows/export/size': { base: 12_000, why: 'every row behind the number is counted' },
  '/load': { base: 12_000, why: 'every engagement and term of the office, by person' },
  '/peer-supporters/proposals': { base: 2_500, why: 'the counterparts of all engagements that have come far enough' },
  '/search': { base: 6_000, why: 'the newest thousand texts within reach are looked at, each found by its key' },
  '/people': { base: 6_000, why: 'what people carry is counted over the engagements of the office' },
};

/** What has no row in the world that could be asked for. */
export const NOTHING_THERE = new Set([
  '/consents/{id}',
  '/contacts/{id}',
  '/record-forms/{id}',
  '/engagements/{id}/milestones/{milestoneId}/versions',
  '/attachments/{id}',
  '/transfers/{id}',
  '/transfers/{id}/preview',
  // The large world sends no experts.
  '/dispatches/{id}',
  '/dispatches/{id}.pdf',
  '/dispatches/{id}/engagement-summary',
  '/dispatches/{id}/visits',
  '/needs/{id}',
  '/needs/{id}/candidates',
  // Nor has it peer supporters.
  '/peer-supporters/{id}',
  '/peer-supporters/{id}/consents/{consentId}/scan',
  '/peer-supporters/{id}/contribution',
  '/peer-supporters/{id}/contribution.pdf',
  '/peer-supporters/{id}/letter-of-thanks.pdf',
  '/transfer-lists/{id}',
  '/transfer-lists/{id}/preview',
  '/handovers/{id}',
  '/handovers/{id}.pdf',
  '/handovers/{id}.xlsx',
  '/handovers/{id}/versions/{number}',
  '/handover-archives/{id}.zip',
  '/handover-archives/{id}',
  '/exports/{id}',
  '/exports/{id}/file',
  '/webhooks/{id}',
  '/webhooks/{id}/deliveries',
]);

/**
 * @param {string} route as the document calls it
 * @param {number} answered rows of the answer
 */
export function budgetOf(route, answered) {
  return (DEARER[route]?.base ?? BASE) + PER_ROW * answered;
}

/** Those of the figures that are above their budget. @param {import('./walk-routes.mjs').Figure[]} figures */
export function aboveBudget(figures) {
  return figures
    .map(({ who, route, blocks, answered }) => ({ who, route, blocks, answered, budget: budgetOf(route, answered) }))
    .filter(({ blocks, budget }) => blocks > budget);
}
