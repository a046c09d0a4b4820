import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

// A program with types from openapi-typescript and requests by openapi-fetch.
const { BANSO_ADDRESS: baseUrl = '', BANSO_TOKEN: token = '' } = process.env;
const banso = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'ja' } });

const listed = await banso.GET('/api/v1/engagements', { params: { query: { limit: 10 } } });
const [engagement] = listed.data?.items ?? [];
if (!engagement) throw new Error(listed.error?.detail ?? 'No engagement.');

const planning = {
  params: { path: { id: engagement.id }, header: { 'Idempotency-Key': 'openapi-fetch-1' } },
  body: { plannedOn: '2026-11-25', place: '遠野市役所', mode: 'onSite' as const },
};
const planned = await banso.POST('/api/v1/engagements/{id}/visits', planning);
const again = await banso.POST('/api/v1/engagements/{id}/visits', planning);
const visit = planned.data;
if (!visit) throw new Error(planned.error?.detail);

const record: components['schemas']['RecordVisit'] = {
  heldOn: '2026-11-24',
  anotherThatDay: true,
  mode: 'onSite',
  facts: '担当課と今年度の進め方を話し合った',
  supportTypes: ['A'],
};
const version = planned.response.headers.get('etag') ?? '';
const recording = { params: { path: { id: visit.id }, header: { 'If-Match': version } }, body: record };
const recorded = await banso.PUT('/api/v1/visits/{id}/record', recording);
const late = await banso.PUT('/api/v1/visits/{id}/record', recording);
// The compiler knows every code of this operation.
const isLate = late.error !== undefined && late.error.code === 'stale';

const file = await banso.GET('/api/v1/engagements/export', { params: { query: { format: 'csv' } }, parseAs: 'blob' });

console.log(
  JSON.stringify({
    municipality: engagement.municipality.name,
    planned: visit.status,
    isSame: again.data?.id === visit.id && again.response.headers.get('idempotent-replay') === 'true',
    recorded: recorded.data?.status,
    isLate,
    file: file.response.headers.get('content-type'),
    bytes: (file.data as unknown as Blob | undefined)?.size,
  }),
);
