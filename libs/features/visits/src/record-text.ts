import { ofEachRecordText, type RecordTextName, type VisitMode } from '@banso/domain';
import type { Actor } from '@banso/database';
import { recordTextInForce } from './record-text.sql.js';
import type { RecordVisit } from './visit.request.js';
import type { VisitRowFacts } from './visit-row.js';

/**
 * What a version of a record says: everything that its readers see alike, so without opinions. Days civil, times
 * `HH:MM` in Tokyo.
 */
export interface RecordText extends Record<RecordTextName, string> {
  heldOn: string;
  mode: VisitMode;
  purpose: string;
  supportTypes: string[];
  startedAt: string | null;
  endedAt: string | null;
  participantsOurs: Array<{ personId: string | null; name: string }>;
  participantsTheirs: string[];
  stage: number | null;
  nextVisitOn: string | null;
}

/** The text in force of a visit that is recorded. */
export async function textInForce(actor: Actor, visitId: string): Promise<RecordText | null> {
  const row = await actor.tx.row(recordTextInForce, { visit: visitId });
  return row?.text ?? null;
}

/** What the record says once the request is carried out: it replaces the whole text, but for what it leaves open. */
export function textOf(request: RecordVisit, visit: VisitRowFacts, before: RecordText | null): RecordText {
  return {
    heldOn: request.heldOn,
    mode: request.mode,
    purpose: request.purpose ?? visit.purpose,
    supportTypes: [...request.supportTypes].sort(),
    startedAt: request.startedAt ?? null,
    endedAt: request.endedAt ?? null,
    participantsOurs: (request.participantsOurs ?? []).map(({ personId = null, name }) => ({ personId, name })),
    participantsTheirs: request.participantsTheirs ?? [],
    ...ofEachRecordText(({ name }) => request[name] ?? ''),
    stage: request.stage ?? null,
    nextVisitOn: request.nextVisit?.plannedOn ?? before?.nextVisitOn ?? null,
  };
}

/** The fields in which two texts differ; all that say something where there was none before. */
export function differencesOf(before: RecordText | null, after: RecordText): Array<keyof RecordText> {
  const fields = Object.keys(after) as Array<keyof RecordText>;
  const says = (field: keyof RecordText): boolean =>
    after[field] !== '' && after[field] !== null && JSON.stringify(after[field]) !== '[]';
  if (!before) return fields.filter(says);
  const compared = (text: RecordText, field: keyof RecordText): string =>
    JSON.stringify(participantsAlike(text[field]));
  return fields.filter((field) => compared(before, field) !== compared(after, field));
}

/** Participants with their keys in one order: the database keeps JSON by its own. */
function participantsAlike(value: RecordText[keyof RecordText]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry) => (typeof entry === 'string' ? entry : [entry.personId ?? null, entry.name]));
}
