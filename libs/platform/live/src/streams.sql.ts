// Made from streams.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link sessionsThatHold} is asked with. */
export interface SessionsThatHoldParameters {
  tokens: ReadonlyArray<Buffer>;
  now: Date | string;
}

/** What {@link sessionsThatHold} gives. */
export interface SessionsThatHoldRow {
  token: Buffer;
}

/** Which of these sessions, by the hashes of their secrets, hold at a moment. */
export const sessionsThatHold = statement<SessionsThatHoldParameters, SessionsThatHoldRow>({
  name: 'sessionsThatHold',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tokens', 'now'],
      text: `
        select
          sessions_alive($1, $2) as token`,
    },
  },
});
