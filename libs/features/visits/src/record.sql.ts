import { recordStateOf } from '@banso/domain';
import { RECORD_TEXT, type RecordText } from './record-text.js';
import type { Opinion, RecordHappening, RecordHappeningOfKind, VisitRecord } from './visit.response.js';

const NAMED = (id: string) => `(select json_build_object('id', p.id, 'name', p.name) from person p where p.id = ${id})`;

/** How many versions of the opinion `o` the reader sees whose number is so. */
const COUNT_SEEN = (number: string) =>
  `(select count(*)::int from visit_opinion s where s.visit_id = o.visit_id and s.body_id is not distinct from o.body_id and s.version ${number})`;

/** What happened to the record of a visit, in order; `narrow` narrows the events `k`. */
export const EVENTS = (narrow: string) => `coalesce((select json_agg(json_build_object('version', k.version, 'kind', k.kind, 'by', ${NAMED('k.person_id')}, 'at', k.at, 'comment', k.comment,
  'steps', k.steps) order by k.id)
  from visit_record_event k where ${narrow}), '[]')`;

/**
 * The opinions `o` within the reader's wall, the office's first. They are numbered as the reader sees them, and a reason tells
 * of what stood before only to those who see that: an open opinion must not give away the internal ones before it.
 */
export const OPINIONS = (narrow: string) => `coalesce((select json_agg(json_build_object(
    'body', coalesce((select json_build_object('id', b.id, 'name', b.name) from organisation b where b.id = o.body_id), json_build_object('id', null, 'name', t.name)),
    'version', ${COUNT_SEEN('<= o.version')}, 'text', o.text, 'internal', o.internal, 'by', ${NAMED('o.written_by')}, 'at', o.written_at,
    'reason', case when ${COUNT_SEEN('= o.version - 1')} > 0 then o.reason else '' end) order by o.body_id nulls first, o.version desc)
  from visit_opinion o join tenant t on t.id = o.tenant_id where ${narrow}), '[]')`;

/** The record in force of the visit `v` of the engagement `e`, as {@link StoredRecord}. */
export const RECORD = `(select json_build_object('text', ${RECORD_TEXT}, 'version', r.version, 'reason', r.reason, 'writtenBy', ${NAMED('r.written_by')}, 'recordedAt', r.recorded_at,
    'events', ${EVENTS('k.visit_id = v.id')}, 'opinions', ${OPINIONS('o.visit_id = v.id and o.superseded_at is null')},
    'stepsNeeded', coalesce((select c.steps from confirmation_rule c where c.tenant_id = v.tenant_id and c.programme_id = e.programme_id), 1))
  from visit_record r where r.visit_id = v.id)`;

/** A record as the database tells it: the rules say what its events come to. */
export interface StoredRecord {
  text: RecordText;
  version: number;
  reason: string;
  writtenBy: VisitRecord['writtenBy'];
  recordedAt: string;
  events: Array<RecordHappeningOfKind & { version: number }>;
  opinions: Opinion[];
  /** By the programme's rule of today. */
  stepsNeeded: number;
}

/** The record as a reader of the given body (null: of the office) sees it. */
export function recordOf(stored: StoredRecord, bodyId: string | null): VisitRecord {
  const { text, version, reason, writtenBy, recordedAt, events } = stored;
  const state = recordStateOf(version, events.map((event) => ({ ...event, personId: event.by.id })), stored.stepsNeeded);
  const own = stored.opinions.find(({ body }) => body.id === bodyId);
  const confirmed = state.status === 'confirmed' ? state.confirmations.at(-1) : undefined;
  return {
    ...text, version, reason, writtenBy, recordedAt,
    opinion: own?.text ?? null, opinionInternal: own?.internal ?? true, opinionVersion: own?.version ?? 0,
    opinions: stored.opinions.filter((opinion) => opinion.text !== ''),
    confirmation: {
      stepsTaken: Math.min(state.confirmations.length, state.stepsNeeded), stepsNeeded: state.stepsNeeded,
      steps: state.confirmations.map(told), returned: state.returned && told(state.returned),
    },
    confirmedBy: confirmed?.by ?? null, confirmedAt: confirmed?.at ?? null,
    withdrawal: state.withdrawal && told(state.withdrawal),
    eventCount: events.length,
  };
}

function told({ by, at, comment }: RecordHappening): RecordHappening {
  return { by, at, comment };
}
