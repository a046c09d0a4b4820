// Made from api-tokens.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link myApiTokens} gives. */
export interface MyApiTokensRow {
  id: string;
  name: string;
  scope: string[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

/** The actor's own tokens that still work. */
export const myApiTokens = statement<Record<string, never>, MyApiTokensRow>({
  name: 'myApiTokens',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id,
          t.name,
          t.scope,
          t.created_at as "createdAt",
          t.expires_at as "expiresAt",
          t.last_used_at as "lastUsedAt"
        from
          my_api_tokens() t`,
    },
  },
});

/** What {@link makeApiToken} is asked with. */
export interface MakeApiTokenParameters {
  id: string;
  name: string;
  secret: Buffer;
  scope: ReadonlyArray<string>;
  expires: Date | string;
}

/** What {@link makeApiToken} gives. */
export interface MakeApiTokenRow {
  nothing: null;
}

/** Makes a token of the actor's; `secret` is the hash of what is shown once. */
export const makeApiToken = statement<MakeApiTokenParameters, MakeApiTokenRow>({
  name: 'makeApiToken',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'name', 'secret', 'scope', 'expires'],
      text: `
        select
          make_api_token($1, $2, $3, $4, $5) as nothing`,
    },
  },
});

/** What {@link endApiToken} is asked with. */
export interface EndApiTokenParameters {
  id: string;
}

/** What {@link endApiToken} gives. */
export interface EndApiTokenRow {
  ended: boolean;
}

/** Ends a token of the actor's; whether there was one. */
export const endApiToken = statement<EndApiTokenParameters, EndApiTokenRow>({
  name: 'endApiToken',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          end_api_token($1) as ended`,
    },
  },
});
