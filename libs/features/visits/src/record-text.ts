import { ofEachRecordText, RECORD_TEXTS, type RecordTextName } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { RecordVisit } from './visit.request.js';
import type { VisitRowFacts } from './visit-row.js';

/**
 * What a version of a record says: everything that its readers see alike, so without opinions. Days civil, times `HH:MM`
 * in Tokyo.
 */
export interface RecordText extends Record<RecordTextName, string> {
  heldOn: string;
  mode: string;
  purpose: string;
  supportTypes: string[];
  startedAt: string | null;
  endedAt: string | null;
  participantsOurs: Array<{ personId: string | null; name: string }>;
  participantsTheirs: string[];
  stage: number | null;
  nextVisitOn: string | null;
}

const TIME = (column: string) => `to_char(${column}, 'HH24:MI')`;
const TEXTS = RECORD_TEXTS.map(({ name, column }) => `'${name}', r.${column}`).join(', ');

/** The text of the version `r` (of `visit_record` or `visit_record_version`) as a JSON object of {@link RecordText}. */
export const RECORD_TEXT = `json_build_object(
  'heldOn', r.held_on, 'mode', r.mode, 'purpose', r.purpose, 'supportTypes', r.support_types,
  'startedAt', ${TIME('r.started_at')}, 'endedAt', ${TIME('r.ended_at')},
  'participantsOurs', r.participants_ours, 'participantsTheirs', r.participants_theirs,
  ${TEXTS}, 'stage', r.stage, 'nextVisitOn', r.next_visit_on)`;

/** The text in force of a visit that is recorded. */
export async function textInForce(actor: Actor, visitId: string): Promise<RecordText | null> {
  const row = await actor.tx.one<{ text: RecordText }>(`select ${RECORD_TEXT} as text from visit_record r where r.visit_id = $1`, [visitId]);
  return row?.text ?? null;
}

/** What the record says once the request is carried out: a request replaces the whole text, but for what it leaves open. */
export function textOf(request: RecordVisit, visit: VisitRowFacts, before: RecordText | null): RecordText {
  return {
    heldOn: request.heldOn,
    mode: request.mode,
    purpose: request.purpose ?? visit.purpose,
    supportTypes: [...request.supportTypes].sort(),
    startedAt: request.startedAt ?? null,
    endedAt: request.endedAt ?? null,
    participantsOurs: (request.participantsOurs ?? []).map(({ personId, name }) => ({ personId: personId ?? null, name })),
    participantsTheirs: request.participantsTheirs ?? [],
    ...ofEachRecordText(({ name }) => request[name] ?? ''),
    stage: request.stage ?? null,
    nextVisitOn: request.nextVisit?.plannedOn ?? before?.nextVisitOn ?? null,
  };
}

/** The fields in which two texts differ; all that say something where there was none before. */
export function differencesOf(before: RecordText | null, after: RecordText): Array<keyof RecordText> {
  const fields = Object.keys(after) as Array<keyof RecordText>;
  if (!before) return fields.filter((field) => after[field] !== '' && after[field] !== null && JSON.stringify(after[field]) !== '[]');
  return fields.filter((field) => JSON.stringify(participantsAlike(before[field])) !== JSON.stringify(participantsAlike(after[field])));
}

/** Participants with their keys in one order: the database keeps JSON by its own. */
function participantsAlike(value: RecordText[keyof RecordText]): unknown {
  return Array.isArray(value) ? value.map((entry) => (typeof entry === 'string' ? entry : [entry.personId ?? null, entry.name])) : value;
}
