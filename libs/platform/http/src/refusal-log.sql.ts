// Made from refusal-log.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link noteRefusal} is asked with. */
export interface NoteRefusalParameters {
  person: string | null;
  session: Buffer | null;
  now: Date | string;
  route: string;
  change: string;
  address: string | null;
  correlation: string | null;
}

/** What {@link noteRefusal} gives. */
export interface NoteRefusalRow {
  nothing: null;
}

/** Writes a refusal into the audit log, of a person or of whoever's session it is. */
export const noteRefusal = statement<NoteRefusalParameters, NoteRefusalRow>({
  name: 'noteRefusal',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'session', 'now', 'route', 'change', 'address', 'correlation'],
      text: `
        select
          note_refusal($1, $2, $3, $4, $5, $6, $7) as nothing`,
    },
  },
});
