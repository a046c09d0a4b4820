// Made from team.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link settleHiddenTerms} is asked with. */
export interface SettleHiddenTermsParameters {
  engagement: string;
}

/** What {@link settleHiddenTerms} gives. */
export interface SettleHiddenTermsRow {
  settle_hidden_terms: null;
}

/**
 * Lets terms of transfers that are not announced yet give way to what was written openly. Asked after every write, so
 * that nothing shows through it.
 */
export const settleHiddenTerms = statement<SettleHiddenTermsParameters, SettleHiddenTermsRow>({
  name: 'settleHiddenTerms',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          settle_hidden_terms($1)`,
    },
  },
});

/** What {@link personForTeam} is asked with. */
export interface PersonForTeamParameters {
  person: string;
  engagement: string;
}

/** What {@link personForTeam} gives. */
export type PersonForTeamRow = Record<string, never>;

/** Whether somebody is a person of the engagement's tenant whose account is open. */
export const personForTeam = statement<PersonForTeamParameters, PersonForTeamRow>({
  name: 'personForTeam',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'engagement'],
      text: `
        select
        from
          shared_person p
          join engagement e on e.tenant_id = p.tenant_id
        where
          p.id = $1
          and e.id = $2
          and p.disabled_at is null`,
    },
  },
});

/** What {@link termOfTeam} is asked with. */
export interface TermOfTeamParameters {
  member: string;
  engagement: string;
}

/** What {@link termOfTeam} gives. */
export interface TermOfTeamRow {
  from: CivilDay;
  until: CivilDay | null;
  endReason: string | null;
}

/** A term in the team of an engagement. */
export const termOfTeam = statement<TermOfTeamParameters, TermOfTeamRow>({
  name: 'termOfTeam',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['member', 'engagement'],
      text: `
        select
          from_on as "from",
          until_on as "until",
          end_reason as "endReason"
        from
          team_term
        where
          id = $1
          and engagement_id = $2`,
    },
  },
});

/** What {@link termsBeforeLead} is asked with. */
export interface TermsBeforeLeadParameters {
  engagement: string;
  successor: string;
  from: CivilDay;
}

/** What {@link termsBeforeLead} gives. */
export interface TermsBeforeLeadRow {
  id: string;
  personId: string;
  from: CivilDay;
}

/** The terms that end when somebody leads from a day on: of whoever leads, and the successor's own as deputy. */
export const termsBeforeLead = statement<TermsBeforeLeadParameters, TermsBeforeLeadRow>({
  name: 'termsBeforeLead',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'successor', 'from'],
      text: `
        select
          id,
          person_id as "personId",
          from_on as "from"
        from
          team_term
        where
          engagement_id = $1
          and (
            role = 'lead'
            or (
              role = 'deputy'
              and person_id = $2
              and from_on < $3
            )
          )
          and (
            until_on is null
            or until_on >= $3
          )`,
    },
  },
});

/** What {@link endTerm} is asked with. */
export interface EndTermParameters {
  until: CivilDay;
  reason: string;
  member: string;
}

/** What {@link endTerm} gives. */
export type EndTermRow = Record<string, never>;

/**
 * Writes the open end of a term, in place of an open one that stands. What a transfer has written stands beside it: the
 * earlier end counts.
 */
export const endTerm = statement<EndTermParameters, EndTermRow>({
  name: 'endTerm',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['until', 'reason', 'member'],
      text: `
        insert into
          team_member_end (member_id, engagement_id, person_id, until_on, reason)
        select
          id,
          engagement_id,
          person_id,
          $1,
          $2
        from
          team_member
        where
          id = $3
        on conflict (member_id, transfer_id) do update
        set
          until_on = excluded.until_on,
          reason = excluded.reason`,
    },
  },
});

/** What {@link roleHolder} is asked with. */
export interface RoleHolderParameters {
  engagement: string;
  role: string;
  until: CivilDay | null;
  from: CivilDay;
}

/** What {@link roleHolder} gives. */
export type RoleHolderRow = Record<string, never>;

/**
 * Whether somebody holds a role of the team on a day from `from` to `until`. A term whose end lies before its beginning
 * never runs.
 */
export const roleHolder = statement<RoleHolderParameters, RoleHolderRow>({
  name: 'roleHolder',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'role', 'until', 'from'],
      text: `
        select
        from
          team_term
        where
          engagement_id = $1
          and role = $2
          and from_on <= coalesce($3::date, 'infinity')
          and coalesce(until_on, 'infinity') >= greatest($4::date, from_on)`,
    },
  },
});
