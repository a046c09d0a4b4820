// Made from record-text.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, VisitMode } from '@banso/domain';
import type { ParticipantOfOurs } from './visit.response.js';

/** What {@link recordTextInForce} is asked with. */
export interface RecordTextInForceParameters {
  visit: string;
}

/** What {@link recordTextInForce} gives. */
export interface RecordTextInForceRow {
  text: { heldOn: CivilDay; mode: VisitMode; purpose: string; supportTypes: string[]; startedAt: string | null; endedAt: string | null; participantsOurs: ParticipantOfOurs[]; participantsTheirs: string[]; facts: string; municipalitySaid: string; questions: string; advice: string; material: string; decisions: string; stage: number | null; nextVisitOn: CivilDay | null };
}

/**
 * The text in force of a visit's record; none where nothing is recorded.
 * Its mode is the visit's, whose table knows no other.
 */
export const recordTextInForce = statement<RecordTextInForceParameters, RecordTextInForceRow>({
  name: 'recordTextInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          r.text
        from
          visit_record_told r
        where
          r.visit_id = $1
          and r.superseded_at is null`,
    },
  },
});
