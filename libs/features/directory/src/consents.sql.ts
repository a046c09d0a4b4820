// Made from consents.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { ConsentOutcome } from './consent-acts.js';
import type { Role } from '@banso/domain';

/** What {@link consentsOf} is asked with. */
export interface ConsentsOfParameters {
  consents: boolean;
  reader: string;
  withdraws: boolean;
  now: Date | string;
  only: string | null;
  state: string | null;
  person: string | null;
  beforeMoment: Date | string | null;
  beforeId: string | null;
  limit: number;
}

/** What {@link consentsOf} gives. */
export interface ConsentsOfRow {
  id: string;
  act: 'role' | 'term' | 'address' | 'secondFactor' | 'identity';
  state: 'lapsed' | 'waiting' | 'consented' | 'refused' | 'withdrawn';
  person: { id: string; name: string };
  role: Role | null;
  organisation: { id: string; name: string } | null;
  fromOn: string | null;
  untilOn: string | null;
  oldAddress: string | null;
  newAddress: string | null;
  identity: { issuer: string | null; subject: string | null; askedAt: string | null } | null;
  askedBy: { id: string; name: string };
  askedAt: string;
  expiresAt: string;
  decidedBy: { id: string; name: string } | null;
  decidedAt: string | null;
  comment: string | null;
  mayConsent: boolean;
  mayWithdraw: boolean;
}

/**
 * Acts of one's own office that need consent, with the names in them, the newest first, behind the place where the
 * page before ended. What waits beyond its day has lapsed, whether that is written or not. Of an organisation and of
 * a decider there is either both, id and name, or nothing.
 */
export const consentsOf = statement<ConsentsOfParameters, ConsentsOfRow>({
  name: 'consentsOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['consents', 'reader', 'withdraws', 'now', 'only', 'state', 'person', 'beforeMoment', 'beforeId', 'limit'],
      text: `
        select
          c.id,
          c.act,
          c.stands as state,
          json_build_object('id', p.id, 'name', p.name) as person,
          c.what ->> 'role' as role,
          case
            when o.id is not null then json_build_object('id', o.id, 'name', o.name)
          end as organisation,
          c.what ->> 'fromOn' as "fromOn",
          c.what ->> 'untilOn' as "untilOn",
          c.address_then as "oldAddress",
          c.what ->> 'email' as "newAddress",
          case
            when c.act = 'identity' then json_build_object('issuer', c.issuer, 'subject', c.subject, 'askedAt', c.signed_in_at)
          end as identity,
          json_build_object('id', a.id, 'name', a.name) as "askedBy",
          c.asked_at as "askedAt",
          c.expires_at as "expiresAt",
          case
            when d.id is not null then json_build_object('id', d.id, 'name', d.name)
          end as "decidedBy",
          c.decided_at as "decidedAt",
          c.comment,
          $1::boolean
          and c.stands = 'waiting'
          and $2::uuid <> c.asked_by
          and $2 <> c.person_id as "mayConsent",
          $3::boolean
          and c.stands = 'waiting' as "mayWithdraw"
        from
          (
            select
              w.*,
              w.what ->> 'issuer' as issuer,
              w.what ->> 'subject' as subject,
              w.what ->> 'askedAt' as signed_in_at,
              case
                when w.state = 'waiting'
                and w.expires_at <= $4 then 'lapsed'
                else w.state
              end as stands
            from
              consent w
          ) c
          join person p on p.id = c.person_id
          join person a on a.id = c.asked_by
          left join person d on d.id = c.decided_by
          left join organisation o on o.id::text = c.what ->> 'organisationId'
        where
          (
            $5::text is null
            or c.id::text = $5
          )
          and (
            $6::text is null
            or c.stands = $6
          )
          and (
            $7::uuid is null
            or c.person_id = $7
          )
          and (
            $8::timestamptz is null
            or (c.asked_at, c.id) < ($8, $9::uuid)
          )
        order by
          c.asked_at desc,
          c.id desc
        limit
          $10`,
    },
  },
});

/** What {@link askConsent} is asked with. */
export interface AskConsentParameters {
  id: string;
  act: string;
  person: string;
  what: string;
  expires: Date | string;
  mails: string;
}

/** What {@link askConsent} gives. */
export interface AskConsentRow {
  outcome: ConsentOutcome;
}

/** Asks for an act; or says why it cannot be asked for. */
export const askConsent = statement<AskConsentParameters, AskConsentRow>({
  name: 'askConsent',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'act', 'person', 'what', 'expires', 'mails'],
      text: `
        select
          ask_consent($1, $2, $3, $4, $5, $6) as outcome`,
    },
  },
});

/** What {@link giveConsent} is asked with. */
export interface GiveConsentParameters {
  id: string;
  mails: string;
}

/** What {@link giveConsent} gives. */
export interface GiveConsentRow {
  outcome: ConsentOutcome;
}

/** Consents and carries the act out; or says why not. */
export const giveConsent = statement<GiveConsentParameters, GiveConsentRow>({
  name: 'giveConsent',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'mails'],
      text: `
        select
          give_consent($1::uuid, $2) as outcome`,
    },
  },
});

/** What {@link refuseConsent} is asked with. */
export interface RefuseConsentParameters {
  id: string;
  comment: string;
  mails: string;
}

/** What {@link refuseConsent} gives. */
export interface RefuseConsentRow {
  outcome: ConsentOutcome;
}

/** Refuses to consent, with a reason; or says why not. */
export const refuseConsent = statement<RefuseConsentParameters, RefuseConsentRow>({
  name: 'refuseConsent',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'comment', 'mails'],
      text: `
        select
          refuse_consent($1::uuid, $2, $3) as outcome`,
    },
  },
});

/** What {@link withdrawConsent} is asked with. */
export interface WithdrawConsentParameters {
  id: string;
  mails: string;
}

/** What {@link withdrawConsent} gives. */
export interface WithdrawConsentRow {
  outcome: ConsentOutcome;
}

/** Takes back what was asked for; or says why not. */
export const withdrawConsent = statement<WithdrawConsentParameters, WithdrawConsentRow>({
  name: 'withdrawConsent',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'mails'],
      text: `
        select
          withdraw_consent($1::uuid, $2) as outcome`,
    },
  },
});

/** What {@link tellOfOwnAct} is asked with. */
export interface TellOfOwnActParameters {
  person: string;
  oldAddress: string | null;
  mails: string;
}

/** What {@link tellOfOwnAct} gives. */
export interface TellOfOwnActRow {
  tell_of_own_act: null;
}

/** Tells of an act of an administrator's that needed nobody else. */
export const tellOfOwnAct = statement<TellOfOwnActParameters, TellOfOwnActRow>({
  name: 'tellOfOwnAct',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'oldAddress', 'mails'],
      text: `
        select
          tell_of_own_act($1, $2, $3)`,
    },
  },
});

/** What {@link nameOfOrganisation} is asked with. */
export interface NameOfOrganisationParameters {
  id: string;
}

/** What {@link nameOfOrganisation} gives. */
export interface NameOfOrganisationRow {
  name: string;
}

/** What an organisation is called. */
export const nameOfOrganisation = statement<NameOfOrganisationParameters, NameOfOrganisationRow>({
  name: 'nameOfOrganisation',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          o.name
        from
          organisation o
        where
          o.id = $1`,
    },
  },
});
