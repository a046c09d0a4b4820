// Made from calendar-feeds.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link myCalendarFeeds} gives. */
export interface MyCalendarFeedsRow {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** The actor's own addresses, newest first. */
export const myCalendarFeeds = statement<Record<string, never>, MyCalendarFeedsRow>({
  name: 'myCalendarFeeds',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          id,
          name,
          created_at as "createdAt",
          last_used_at as "lastUsedAt"
        from
          my_calendar_feeds()`,
    },
  },
});

/** What {@link makeCalendarFeed} is asked with. */
export interface MakeCalendarFeedParameters {
  id: string;
  name: string;
  secret: Buffer;
}

/** What {@link makeCalendarFeed} gives. */
export interface MakeCalendarFeedRow {
  make_calendar_feed: null;
}

/** Makes an address of the actor's; `secret` is the hash of what stands in it. */
export const makeCalendarFeed = statement<MakeCalendarFeedParameters, MakeCalendarFeedRow>({
  name: 'makeCalendarFeed',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'name', 'secret'],
      text: `
        select
          make_calendar_feed($1, $2, $3)`,
    },
  },
});

/** What {@link endCalendarFeed} is asked with. */
export interface EndCalendarFeedParameters {
  id: string;
}

/** What {@link endCalendarFeed} gives. */
export interface EndCalendarFeedRow {
  ended: boolean;
}

/** Ends an address of the actor's; whether there was one. */
export const endCalendarFeed = statement<EndCalendarFeedParameters, EndCalendarFeedRow>({
  name: 'endCalendarFeed',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          end_calendar_feed($1) as ended`,
    },
  },
});
