// Made from team-moves.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link engagementsOfTransfer} is asked with. */
export interface EngagementsOfTransferParameters {
  transfer: string;
}

/** What {@link engagementsOfTransfer} gives. */
export interface EngagementsOfTransferRow {
  id: string;
}

/** The engagements in which a transfer ends terms. */
export const engagementsOfTransfer = statement<EngagementsOfTransferParameters, EngagementsOfTransferRow>({
  name: 'engagementsOfTransfer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select distinct
          engagement_id as id
        from
          team_member_end
        where
          transfer_id = $1`,
    },
  },
});

/** What {@link removeEndsOfTransferred} is asked with. */
export interface RemoveEndsOfTransferredParameters {
  transfer: string;
}

/** What {@link removeEndsOfTransferred} gives. */
export type RemoveEndsOfTransferredRow = Record<string, never>;

/** Removes every end of the terms that a transfer has begun. */
export const removeEndsOfTransferred = statement<RemoveEndsOfTransferredParameters, RemoveEndsOfTransferredRow>({
  name: 'removeEndsOfTransferred',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        delete from team_member_end
        where
          member_id in (
            select
              id
            from
              team_member
            where
              transfer_id = $1
          )`,
    },
  },
});

/** What {@link engagementsOfPeople} is asked with. */
export interface EngagementsOfPeopleParameters {
  people: ReadonlyArray<string>;
  day: CivilDay;
}

/** What {@link engagementsOfPeople} gives. */
export interface EngagementsOfPeopleRow {
  id: string;
}

/** The engagements in whose team one of the people is on a day. */
export const engagementsOfPeople = statement<EngagementsOfPeopleParameters, EngagementsOfPeopleRow>({
  name: 'engagementsOfPeople',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people', 'day'],
      text: `
        select distinct
          engagement_id as id
        from
          team_term
        where
          person_id = any ($1::uuid[])
          and from_on <= $2
          and (
            until_on is null
            or until_on >= $2
          )`,
    },
  },
});

/** What {@link endTermsOfLeaver} is asked with. */
export interface EndTermsOfLeaverParameters {
  leaver: string;
  lastDay: CivilDay;
  announcedOn: CivilDay;
  transfer: string;
  members: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
  reasons: ReadonlyArray<string>;
}

/** What {@link endTermsOfLeaver} gives. */
export type EndTermsOfLeaverRow = Record<string, never>;

/** Ends the terms of a leaver by a transfer; the three lists go together. */
export const endTermsOfLeaver = statement<EndTermsOfLeaverParameters, EndTermsOfLeaverRow>({
  name: 'endTermsOfLeaver',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['leaver', 'lastDay', 'announcedOn', 'transfer', 'members', 'engagements', 'reasons'],
      text: `
        insert into
          team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
        select
          m,
          e,
          $1,
          $2::date,
          r,
          $3::date,
          $4
        from
          unnest($5::uuid[], $6::uuid[], $7::text[]) as t (m, e, r)`,
    },
  },
});

/** What {@link beginTermsOfSuccessors} is asked with. */
export interface BeginTermsOfSuccessorsParameters {
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
  transfer: string;
  members: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
  people: ReadonlyArray<string>;
  roles: ReadonlyArray<string>;
  from: ReadonlyArray<CivilDay>;
}

/** What {@link beginTermsOfSuccessors} gives. */
export type BeginTermsOfSuccessorsRow = Record<string, never>;

/**
 * Begins the terms of successors by a transfer; the lists go together. Somebody who has the same part already does not
 * get it twice, and whoever leads does not get the deputy's.
 */
export const beginTermsOfSuccessors = statement<BeginTermsOfSuccessorsParameters, BeginTermsOfSuccessorsRow>({
  name: 'beginTermsOfSuccessors',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['effectiveOn', 'announcedOn', 'transfer', 'members', 'engagements', 'people', 'roles', 'from'],
      text: `
        insert into
          team_member (id, engagement_id, person_id, role, from_on, hidden_until, transfer_id)
        select
          i,
          e,
          p,
          r,
          greatest(f, $1::date),
          $2::date,
          $3
        from
          unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::date[]) as t (i, e, p, r, f)
        where
          not exists (
            select
            from
              team_term h
            where
              h.engagement_id = e
              and h.person_id = p
              and (
                h.role = r
                or (
                  h.role = 'lead'
                  and r = 'deputy'
                )
              )
              and h.from_on <= greatest(f, $1::date)
              and (
                h.until_on is null
                or h.until_on >= greatest(f, $1::date)
              )
          )`,
    },
  },
});

/** What {@link endTermsOfDeputies} is asked with. */
export interface EndTermsOfDeputiesParameters {
  leaver: string;
  effectiveOn: CivilDay;
  reason: string;
  announcedOn: CivilDay;
  transfer: string;
  engagements: ReadonlyArray<string>;
  leads: ReadonlyArray<string>;
}

/** What {@link endTermsOfDeputies} gives. */
export type EndTermsOfDeputiesRow = Record<string, never>;

/**
 * Ends the terms as deputies of those who come to lead by a transfer; the two lists go together. The leaver knows of
 * these ends before the announcement, and the new lead does not: they tell who takes over.
 */
export const endTermsOfDeputies = statement<EndTermsOfDeputiesParameters, EndTermsOfDeputiesRow>({
  name: 'endTermsOfDeputies',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['leaver', 'effectiveOn', 'reason', 'announcedOn', 'transfer', 'engagements', 'leads'],
      text: `
        insert into
          team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
        select
          d.id,
          d.engagement_id,
          $1,
          greatest(d.from_on, $2::date) - 1,
          $3,
          $4::date,
          $5
        from
          unnest($6::uuid[], $7::uuid[]) as t (e, p)
          join team_term d on d.engagement_id = e
          and d.person_id = p
          and d.role = 'deputy'
          and (
            d.until_on is null
            or d.until_on >= $2::date
          )
        on conflict (member_id, transfer_id) do nothing`,
    },
  },
});
