import { recordStateOf } from '@banso/domain';
import type { RecordHappening, VisitRecord } from './visit.response.js';
import type { VisitsInFullRow } from './visits.sql.js';

/** A record as the database tells it: the rules say what its events come to. Steps are by the rule of today. */
export type StoredRecord = NonNullable<VisitsInFullRow['record']>;

/** The record as a reader of the given body (null: of the office) sees it. */
export function recordOf(stored: StoredRecord, bodyId: string | null): VisitRecord {
  const { text, version, reason, writtenBy, recordedAt, events } = stored;
  const happened = events.map((event) => ({ ...event, personId: event.by.id }));
  const state = recordStateOf(version, happened, stored.stepsNeeded);
  const own = stored.opinions.find(({ body }) => body.id === bodyId);
  const confirmed = state.status === 'confirmed' ? state.confirmations.at(-1) : undefined;
  return {
    ...text,
    version,
    reason,
    writtenBy,
    recordedAt,
    opinion: own?.text ?? null,
    opinionInternal: own?.internal ?? true,
    opinionVersion: own?.version ?? 0,
    opinions: stored.opinions.filter((opinion) => opinion.text !== ''),
    confirmation: {
      stepsTaken: Math.min(state.confirmations.length, state.stepsNeeded),
      stepsNeeded: state.stepsNeeded,
      steps: state.confirmations.map(told),
      returned: state.returned && told(state.returned),
    },
    confirmedBy: confirmed?.by ?? null,
    confirmedAt: confirmed?.at ?? null,
    withdrawal: state.withdrawal && told(state.withdrawal),
    eventCount: events.length,
  };
}

function told({ by, at, comment }: RecordHappening): RecordHappening {
  return { by, at, comment };
}
