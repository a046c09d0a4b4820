import { client } from './sdk/client.gen.js';
import { exportEngagements, listEngagements, planVisit, recordVisit } from './sdk/index.js';
import type { RecordVisit } from './sdk/index.js';

// A program on functions made by @hey-api/openapi-ts. A token is a bearer's; sending it as a session, too, is refused.
const { BANSO_ADDRESS: baseUrl = '', BANSO_TOKEN: token = '' } = process.env;
client.setConfig({ baseUrl, auth: ({ scheme }) => (scheme === 'bearer' ? token : undefined) });

const listed = await listEngagements({ query: { limit: 10 } });
const [engagement] = listed.data?.items ?? [];
if (!engagement) throw new Error(listed.error?.detail ?? 'No engagement.');

const planning = {
  path: { id: engagement.id },
  headers: { 'Idempotency-Key': 'hey-api-1' },
  body: { plannedOn: '2026-11-25', place: '遠野市役所', mode: 'onSite' as const },
};
const planned = await planVisit(planning);
const again = await planVisit(planning);
const visit = planned.data;
if (!visit) throw new Error(planned.error?.detail);

const body: RecordVisit = {
  heldOn: '2026-11-24',
  anotherThatDay: true,
  mode: 'onSite',
  facts: '担当課と今年度の進め方を話し合った',
  supportTypes: ['A'],
};
const version = planned.response?.headers.get('etag') ?? '';
const recording = { path: { id: visit.id }, headers: { 'If-Match': version }, body };
const recorded = await recordVisit(recording);
const late = await recordVisit(recording);
// The compiler knows every code of this operation.
const isLate = late.error !== undefined && late.error.code === 'stale';

const file = await exportEngagements({ query: { format: 'csv' }, parseAs: 'blob' });

console.log(
  JSON.stringify({
    municipality: engagement.municipality.name,
    planned: visit.status,
    isSame: again.data?.id === visit.id && again.response?.headers.get('idempotent-replay') === 'true',
    recorded: recorded.data?.status,
    isLate,
    file: file.response?.headers.get('content-type'),
    bytes: file.data?.size,
  }),
);
