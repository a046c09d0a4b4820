// Made from peer-joining.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CarriedTerm, CivilDay } from '@banso/domain';

/** What {@link holdPeers} is asked with. */
export interface HoldPeersParameters {
  people: ReadonlyArray<string>;
}

/** What {@link holdPeers} gives. */
export interface HoldPeersRow {
  hold_peers: null;
}

/** Makes whoever else gives these people a part in a team, or changes their consents, wait until the transaction ends. */
export const holdPeers = statement<HoldPeersParameters, HoldPeersRow>({
  name: 'holdPeers',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['people'],
      text: `
        select
          hold_peers($1::uuid[])`,
    },
  },
});

/** What {@link peerStandings} is asked with. */
export interface PeerStandingsParameters {
  people: ReadonlyArray<string>;
}

/** What {@link peerStandings} gives. */
export interface PeerStandingsRow {
  id: string;
  name: string;
  homeMunicipalityCode: string | null;
  loadLimit: number | null;
  endedOn: CivilDay | null;
  consents: { from: CivilDay; until: CivilDay }[];
  carried: CarriedTerm[];
}

/** What is known of those of these people who are peer supporters, to say whether they may join a team. */
export const peerStandings = statement<PeerStandingsParameters, PeerStandingsRow>({
  name: 'peerStandings',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people'],
      text: `
        select
          s.person_id as id,
          p.name,
          p.home_municipality_code as "homeMunicipalityCode",
          p.load_limit as "loadLimit",
          s.ended_on as "endedOn",
          coalesce(
            (
              select
                json_agg(json_build_object('from', c.from_on, 'until', c.until_on))
              from
                peer_consent c
              where
                c.person_id = s.person_id
            ),
            '[]'
          ) as consents,
          coalesce(
            (
              select
                json_agg(json_build_object('engagementId', l.engagement_id, 'from', l.from_on, 'until', l.until_on))
              from
                peer_carried(array[s.person_id]) l
            ),
            '[]'
          ) as carried
        from
          peer_supporter s
          join shared_person p on p.id = s.person_id
        where
          s.person_id = any ($1::uuid[])`,
    },
  },
});

/** What {@link placesOfEngagements} is asked with. */
export interface PlacesOfEngagementsParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link placesOfEngagements} gives. */
export interface PlacesOfEngagementsRow {
  id: string;
  code: string;
}

/** In which municipalities engagements are. */
export const placesOfEngagements = statement<PlacesOfEngagementsParameters, PlacesOfEngagementsRow>({
  name: 'placesOfEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          id,
          municipality_code as code
        from
          shared_engagement
        where
          id = any ($1::uuid[])`,
    },
  },
});

/** What {@link partsBeyond} is asked with. */
export interface PartsBeyondParameters {
  person: string;
  day: CivilDay;
}

/** What {@link partsBeyond} gives. */
export interface PartsBeyondRow {
  memberId: string;
  engagementId: string;
  from: CivilDay;
  until: CivilDay | null;
}

/** The parts in teams of a peer supporter that last beyond a day. */
export const partsBeyond = statement<PartsBeyondParameters, PartsBeyondRow>({
  name: 'partsBeyond',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'day'],
      text: `
        select
          id as "memberId",
          engagement_id as "engagementId",
          from_on as "from",
          until_on as "until"
        from
          team_term
        where
          person_id = $1
          and coalesce(until_on, 'infinity') > $2::date
        order by
          from_on,
          id`,
    },
  },
});

/** What {@link allowOverload} is asked with. */
export interface AllowOverloadParameters {
  member: string;
  engagement: string;
  reason: string;
  by: string | null;
  person: string;
}

/** What {@link allowOverload} gives. */
export type AllowOverloadRow = Record<string, never>;

/** Notes by whose word a part may pass the limit of a peer supporter; of nobody else. */
export const allowOverload = statement<AllowOverloadParameters, AllowOverloadRow>({
  name: 'allowOverload',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['member', 'engagement', 'reason', 'by', 'person'],
      text: `
        insert into
          peer_overload (member_id, engagement_id, reason, allowed_by)
        select
          $1,
          $2,
          $3,
          $4
        from
          peer_supporter
        where
          person_id = $5`,
    },
  },
});
