// How many blocks (8 KB) a question of the API may read: bounded by what it answers, never by how long the office has
// existed. The same at 60,000 visits, where `npm test` holds it, and at 1,000,000 and more (`npm run bench:routes`).

/** What anybody's question costs before the first row: the session, its reach, the pages of indexes. */
const BASE = 700;
/** And each row of the answer, with what is told beside it. */
const PER_ROW = 80;

/** What may cost more, and why. @type {Record<string, { base: number, why: string }>} */
const DEARER = {};

/** What has no row in the world that could be asked for. */
export const NOTHING_THERE = new Set([]);

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
