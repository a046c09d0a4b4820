// Made from following.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Stage } from '@banso/domain';

/** What {@link engagementToFollow} is asked with. */
export interface EngagementToFollowParameters {
  id: string;
  municipality: string;
}

/** What {@link engagementToFollow} gives. */
export interface EngagementToFollowRow {
  id: string;
  vision: string;
  stage: Stage;
}

/** A closed engagement of the municipality, which a new one may follow. */
export const engagementToFollow = statement<EngagementToFollowParameters, EngagementToFollowRow>({
  name: 'engagementToFollow',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'municipality'],
      text: `
        select
          id,
          vision,
          stage
        from
          engagement
        where
          id = $1
          and municipality_code = $2
          and status = 'closed'`,
    },
  },
});

/** What {@link teamToFollow} is asked with. */
export interface TeamToFollowParameters {
  engagement: string;
  roles: ReadonlyArray<string>;
  day: CivilDay;
}

/** What {@link teamToFollow} gives. */
export interface TeamToFollowRow {
  personId: string;
  role: 'lead' | 'deputy' | 'prefecturalStaff' | 'healthOfficeStaff' | 'professor' | 'peerSupporter' | 'expert';
}

/** Who of certain roles is in the team of an engagement on a day, each person once, in the newest part. */
export const teamToFollow = statement<TeamToFollowParameters, TeamToFollowRow>({
  name: 'teamToFollow',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'roles', 'day'],
      text: `
        select distinct
          on (t.person_id) t.person_id as "personId",
          t.role
        from
          team_term t
          join shared_person p on p.id = t.person_id
          and p.disabled_at is null
        where
          t.engagement_id = $1
          and t.role = any ($2)
          and t.from_on <= $3
          and (
            t.until_on is null
            or t.until_on >= $3
          )
        order by
          t.person_id,
          t.from_on desc`,
    },
  },
});

/** What {@link challengesToFollow} is asked with. */
export interface ChallengesToFollowParameters {
  engagement: string;
}

/** What {@link challengesToFollow} gives. */
export interface ChallengesToFollowRow {
  id: string;
  text: string;
  notedOn: CivilDay;
  isTrue: boolean;
}

/** The challenges of an engagement that stand, and which of them is the true one. */
export const challengesToFollow = statement<ChallengesToFollowParameters, ChallengesToFollowRow>({
  name: 'challengesToFollow',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          c.id,
          c.text,
          c.noted_on as "notedOn",
          coalesce(
            c.id = (
              select
                t.challenge_id
              from
                true_challenge t
              where
                t.engagement_id = $1
              order by
                t.since desc,
                t.recorded_at desc,
                t.id desc
              limit
                1
            ),
            false
          ) as "isTrue"
        from
          challenge c
        where
          c.engagement_id = $1
          and c.withdrawn_on is null
        order by
          c.noted_on,
          c.id`,
    },
  },
});

/** What {@link followInitiatives} is asked with. */
export interface FollowInitiativesParameters {
  engagement: string;
  former: string;
}

/** What {@link followInitiatives} gives. */
export type FollowInitiativesRow = Record<string, never>;

/** Lays the initiatives of a former engagement that go on before a new one. */
export const followInitiatives = statement<FollowInitiativesParameters, FollowInitiativesRow>({
  name: 'followInitiatives',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement', 'former'],
      text: `
        insert into
          initiative (id, engagement_id, text, state, started_on)
        select
          gen_random_uuid(),
          $1,
          text,
          state,
          started_on
        from
          initiative
        where
          engagement_id = $2
          and state <> 'stopped'`,
    },
  },
});

/** What {@link followCounterparts} is asked with. */
export interface FollowCounterpartsParameters {
  engagement: string;
  former: string;
  day: CivilDay;
}

/** What {@link followCounterparts} gives. */
export type FollowCounterpartsRow = Record<string, never>;

/** Lays the counterparts of a former engagement who are still there on a day before a new one. */
export const followCounterparts = statement<FollowCounterpartsParameters, FollowCounterpartsRow>({
  name: 'followCounterparts',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement', 'former', 'day'],
      text: `
        insert into
          counterpart (id, engagement_id, name, post, from_on, until_on, is_main, note)
        select
          gen_random_uuid(),
          $1,
          name,
          post,
          from_on,
          until_on,
          is_main,
          note
        from
          counterpart
        where
          engagement_id = $2
          and (
            until_on is null
            or until_on >= $3
          )`,
    },
  },
});
