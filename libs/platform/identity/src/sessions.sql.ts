// Made from sessions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link openSessionsOf} is asked with. */
export interface OpenSessionsOfParameters {
  session: string | null;
  person: string;
}

/** What {@link openSessionsOf} gives. */
export interface OpenSessionsOfRow {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  address: string | null;
  agent: string | null;
  method: string;
  current: boolean;
}

/** The open sessions of a person, the latest used first; `current` is the one that the request came with. */
export const openSessionsOf = statement<OpenSessionsOfParameters, OpenSessionsOfRow>({
  name: 'openSessionsOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['session', 'person'],
      text: `
        select
          s.id,
          s.created_at as "createdAt",
          s.last_seen_at as "lastSeenAt",
          s.expires_at as "expiresAt",
          s.address,
          s.agent,
          s.method,
          s.id is not distinct from $1::uuid as current
        from
          account_sessions($2) s`,
    },
  },
});

/** What {@link rotateSession} is asked with. */
export interface RotateSessionParameters {
  session: string | null;
  secret: Buffer;
}

/** What {@link rotateSession} gives. */
export interface RotateSessionRow {
  nothing: null;
}

/** Gives the present session another secret, of which the row knows the hash. */
export const rotateSession = statement<RotateSessionParameters, RotateSessionRow>({
  name: 'rotateSession',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['session', 'secret'],
      text: `
        select
          rotate_session($1, $2) as nothing`,
    },
  },
});

/** What {@link endAccountSessions} is asked with. */
export interface EndAccountSessionsParameters {
  person: string;
  only: string | null;
  except: string | null;
}

/** What {@link endAccountSessions} gives. */
export interface EndAccountSessionsRow {
  ended: number;
}

/** Ends sessions of a person: one, all but one, or all. How many there were. */
export const endAccountSessions = statement<EndAccountSessionsParameters, EndAccountSessionsRow>({
  name: 'endAccountSessions',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'only', 'except'],
      text: `
        select
          end_account_sessions($1, $2, $3) as ended`,
    },
  },
});
