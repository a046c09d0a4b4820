/** What the ratios should reach: against bare Fastify without row-level security, and with the same transaction. */
export const GOALS = { toBare: 0.65, toBarePolicies: 0.9 };

/** Prints a result for people. */
export function printTable({
  figures,
  memoryMegabytes,
  startUpMilliseconds,
  rows,
  rounds,
  seconds,
  connections,
  poolSize,
}) {
  const cell = (value, width) => String(value).padStart(width);
  console.log(`
Medians of ${rounds} interleaved rounds of ${seconds} s; ${connections} connections, ${poolSize} database connections each.
${rows.engagement} engagements, ${rows.visit} visits, ${rows.action_item} action items, ${rows.municipality} municipalities.

route                       bare   bare+RLS        API    API/bare  API/bare+RLS   API p50   API p99`);
  for (const [route, { perSecond, toBare, toBarePolicies, p50, p99 }] of Object.entries(figures)) {
    const name = { list: 'GET /engagements (50)', detail: 'GET /engagements/:id' }[route];
    console.log(
      `${name.padEnd(22)}${cell(perSecond.bare.toFixed(0), 8)}/s${cell(perSecond.barePolicies.toFixed(0), 9)}/s${cell(perSecond.api.toFixed(0), 9)}/s${cell(toBare.toFixed(2), 10)}${cell(toBarePolicies.toFixed(2), 14)}${cell(p50.api.toFixed(1), 7)} ms${cell(p99.api.toFixed(1), 7)} ms`,
    );
  }
  console.log(`${'goal'.padEnd(22)}${cell(GOALS.toBare.toFixed(2), 43)}${cell(GOALS.toBarePolicies.toFixed(2), 14)}

memory after the load: API ${memoryMegabytes.api} MB, bare ${memoryMegabytes.bare} MB, bare+RLS ${memoryMegabytes.barePolicies} MB
from start to first health answer: API ${startUpMilliseconds.api} ms; the whole product with its demo on an empty folder: ${(startUpMilliseconds.whole / 1000).toFixed(1)} s
`);
}
