import { recordStateOf } from '@banso/domain';
import type { RecordHappening, RecordText, VisitRecord } from './visit.response.js';
import type { VisitInFullRow } from './visits.sql.js';

/** A record as the database tells it. */
export type StoredRecord = NonNullable<VisitInFullRow['record']>;

/** What rules are asked of in it. Steps are by the programme's rule of today. */
export type StoredLife = Pick<StoredRecord, 'version' | 'events' | 'opinions' | 'stepsNeeded'>;

/** What stands in a version as it was written. */
export type VersionWritten = RecordText & Pick<VisitRecord, 'version' | 'reason' | 'writtenBy' | 'recordedAt'>;

/** The record as a reader of the given body (null: of the office) sees it. */
export function recordOf(stored: StoredRecord, bodyId: string | null): VisitRecord {
  const { text, version, reason, writtenBy, recordedAt } = stored;
  return { ...text, version, reason, writtenBy, recordedAt, ...lifeOf(stored, bodyId) };
}

/** What the rules make of a record's events and opinions for a reader of the given body (null: of the office). */
export function lifeOf(stored: StoredLife, bodyId: string | null): Omit<VisitRecord, keyof VersionWritten> {
  const happened = stored.events.map((event) => ({ ...event, personId: event.by.id }));
  const state = recordStateOf(stored.version, happened, stored.stepsNeeded);
  const own = stored.opinions.find(({ body }) => body.id === bodyId);
  const confirmed = state.status === 'confirmed' ? state.confirmations.at(-1) : undefined;
  return {
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
    eventCount: stored.events.length,
  };
}

function told({ by, at, comment }: RecordHappening): RecordHappening {
  return { by, at, comment };
}
