// `npm run bench`: the API against a bare server, then what row-level security costs, the night's sweep, recording a
// visit in the large world, what people ask most there and what each question costs, the worker's day, search, peers
// suggested, strangers, the first of April, packets and digests, one after the other; each can be run alone
// (`npm run bench:…`).
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, root, run, tell } from '../../apps/cli/bin/set-up.mjs';
import { measureApi } from './api.mjs';
import { measurePolicies, printPolicies } from './policies.mjs';
import { measureRecord, printRecord } from './record.mjs';
import { printTable } from './report.mjs';
import { measureSweep, printSweep } from './sweep.mjs';

await build();
const result = await measureApi();
printTable(result);
result.policies = await measurePolicies();
printPolicies(result.policies);
result.sweep = await measureSweep();
printSweep(result.sweep);
result.record = await measureRecord();
printRecord(result.record);
await mkdir(join(root, 'test-results'), { recursive: true });
await writeFile(join(root, 'test-results/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
tell('written to test-results/bench.json');
// Each with a PostgreSQL of its own, and the machine to itself.
for (const one of [
  'large',
  'routes',
  'worker-day',
  'search',
  'peers',
  'strangers',
  'transfers',
  'packets',
  'digests',
  'first-screen',
])
  await run('node', [join(root, `test/bench/${one}.mjs`)]);
