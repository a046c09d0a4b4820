// Made from record-versions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { ParticipantOfOurs } from './visit.response.js';

/** What {@link recordVersions} is asked with. */
export interface RecordVersionsParameters {
  visit: string;
}

/** What {@link recordVersions} gives. */
export interface RecordVersionsRow {
  version: number;
  by: { id: string; name: string };
  at: string;
  reason: string;
  record: { heldOn: CivilDay; mode: string; purpose: string; supportTypes: string[]; startedAt: string | null; endedAt: string | null; participantsOurs: ParticipantOfOurs[]; participantsTheirs: string[]; facts: string; municipalitySaid: string; questions: string; advice: string; material: string; decisions: string; stage: number | null; nextVisitOn: CivilDay | null };
  events: Array<{ version: number; kind: 'confirmed' | 'returned' | 'confirmationUndone' | 'withdrawn' | 'withdrawalUndone'; by: { id: string; name: string }; at: string; comment: string; steps: number | null }>;
}

/**
 * Every version of a visit's record with what happened to it, newest first. Its moment is written as JSON writes those
 * of its events; it is never null.
 */
export const recordVersions = statement<RecordVersionsParameters, RecordVersionsRow>({
  name: 'recordVersions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          r.version,
          r.written_by as "by",
          to_json(r.recorded_at) #>> '{}' as at,
          r.reason,
          r.text as record,
          coalesce(
            (
              select
                json_agg(
                  k.told
                  order by
                    k.id
                )
              from
                visit_event_told k
              where
                k.visit_id = r.visit_id
                and k.version = r.version
            ),
            '[]'
          ) as events
        from
          visit_record_told r
        where
          r.visit_id = $1
        order by
          r.version desc`,
    },
  },
});

/** What {@link opinionVersions} is asked with. */
export interface OpinionVersionsParameters {
  visit: string;
}

/** What {@link opinionVersions} gives. */
export interface OpinionVersionsRow {
  opinion: { body: { id: string; name: string } | { id: null; name: string }; version: number; text: string; internal: boolean; by: { id: string; name: string } | null; at: string | null; reason: string };
}

/** Every version of the opinions on a visit that the reader may see, the office's first, newest first. */
export const opinionVersions = statement<OpinionVersionsParameters, OpinionVersionsRow>({
  name: 'opinionVersions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          o.told as opinion
        from
          visit_opinion_told o
        where
          o.visit_id = $1
        order by
          o.body_id nulls first,
          o.version desc`,
    },
  },
});
