// Made from people.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType } from '@banso/domain';

/** What {@link personDetails} is asked with. */
export interface PersonDetailsParameters {
  administers: boolean;
  today: CivilDay;
  id: string;
  tenants: ReadonlyArray<number>;
}

/** What {@link personDetails} gives. */
export interface PersonDetailsRow {
  id: string;
  version: number;
  name: string;
  kana: string;
  email: string | null;
  waitingEmail: string | null;
  organisation: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' };
  post: string | null;
  profession: string | null;
  homeMunicipalityCode: string | null;
  themes: string[];
  supportTypes: SupportType[];
  loadLimit: number | null;
  disabledAt: string | null;
  disabledReason: string | null;
  roles: Array<{ id: string; version: number; role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin'; organisation: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' }; fromOn: CivilDay; untilOn: CivilDay | null; state: 'future' | 'past' | 'present' }>;
}

/**
 * A person of one's own offices with every role ever held, the latest first. Some of it is for administrators alone.
 * Support types are written from a request that lets in no other.
 */
export const personDetails = statement<PersonDetailsParameters, PersonDetailsRow>({
  name: 'personDetails',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['administers', 'today', 'id', 'tenants'],
      text: `
        select
          p.id,
          p.version,
          p.name,
          p.kana,
          p.email,
          case
            when $1::boolean then (
              select
                c.what ->> 'email'
              from
                consent c
              where
                c.person_id = p.id
                and c.act = 'address'
                and c.state = 'waiting'
                and c.expires_at > ctx_now()
              order by
                c.asked_at desc
              limit
                1
            )
          end as "waitingEmail",
          json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
          p.post,
          p.profession,
          p.home_municipality_code as "homeMunicipalityCode",
          p.themes,
          p.support_types as "supportTypes",
          p.load_limit as "loadLimit",
          p.disabled_at as "disabledAt",
          case
            when $1 then p.disabled_reason
          end as "disabledReason",
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    r.id,
                    'version',
                    r.version,
                    'role',
                    r.role,
                    'organisation',
                    json_build_object('id', ro.id, 'name', ro.name, 'kind', ro.kind),
                    'fromOn',
                    r.from_on,
                    'untilOn',
                    r.until_on,
                    'state',
                    case
                      when r.from_on > $2 then 'future'
                      when r.until_on < $2 then 'past'
                      else 'present'
                    end
                  )
                  order by
                    r.from_on desc,
                    r.id
                )
              from
                role_term r
                join organisation ro on ro.id = r.organisation_id
              where
                r.person_id = p.id
            ),
            '[]'
          ) as roles
        from
          person p
          join organisation o on o.id = p.organisation_id
        where
          p.id::text = $3
          and p.tenant_id = any ($4::int[])`,
    },
  },
});

/** What {@link roleHoldingById} is asked with. */
export interface RoleHoldingByIdParameters {
  today: CivilDay;
  id: string;
}

/** What {@link roleHoldingById} gives. */
export interface RoleHoldingByIdRow {
  id: string;
  version: number;
  role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin';
  organisation: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' };
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  state: 'future' | 'past' | 'present';
}

/** One role that somebody holds, held or will hold. */
export const roleHoldingById = statement<RoleHoldingByIdParameters, RoleHoldingByIdRow>({
  name: 'roleHoldingById',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'id'],
      text: `
        select
          r.id,
          r.version,
          r.role,
          json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
          r.from_on as "fromOn",
          r.until_on as "untilOn",
          case
            when r.from_on > $1 then 'future'
            when r.until_on < $1 then 'past'
            else 'present'
          end as state
        from
          role_term r
          join organisation o on o.id = r.organisation_id
        where
          r.id::text = $2`,
    },
  },
});

/** What {@link personToChange} is asked with. */
export interface PersonToChangeParameters {
  today: CivilDay;
  id: string;
}

/** What {@link personToChange} gives. */
export interface PersonToChangeRow {
  id: string;
  version: number;
  name: string;
  kana: string;
  email: string | null;
  organisationId: string;
  post: string | null;
  profession: string | null;
  homeMunicipalityCode: string | null;
  themes: string[];
  supportTypes: SupportType[];
  loadLimit: number | null;
  disabledAt: string | null;
  roles: Array<'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin'>;
  everHeld: boolean;
}

/**
 * A person who is about to be changed, locked, with the roles that run on the day or later, and whether there ever
 * was one. Support types are written from a request that lets in no other.
 */
export const personToChange = statement<PersonToChangeParameters, PersonToChangeRow>({
  name: 'personToChange',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['today', 'id'],
      text: `
        select
          p.id,
          p.version,
          p.name,
          p.kana,
          p.email,
          p.organisation_id as "organisationId",
          p.post,
          p.profession,
          p.home_municipality_code as "homeMunicipalityCode",
          p.themes,
          p.support_types as "supportTypes",
          p.load_limit as "loadLimit",
          p.disabled_at as "disabledAt",
          array(
            select
              r.role
            from
              role_term r
            where
              r.person_id = p.id
              and coalesce(r.until_on, 'infinity') >= $1
          ) as roles,
          exists (
            select
            from
              role_term r
            where
              r.person_id = p.id
          ) as "everHeld"
        from
          person p
        where
          p.id::text = $2
          and p.tenant_id is not null
        for update of
          p`,
    },
  },
});

/** What {@link registerPerson} is asked with. */
export interface RegisterPersonParameters {
  id: string;
  tenant: number;
  organisation: string;
  name: string;
  kana: string;
  email: string | null;
  post: string | null;
  profession: string | null;
  homeMunicipality: string | null;
  themes: ReadonlyArray<string>;
  supportTypes: ReadonlyArray<string>;
  loadLimit: number | null;
}

/** What {@link registerPerson} gives. */
export type RegisterPersonRow = Record<string, never>;

/** Registers a person, unless somebody of the office has the address already. */
export const registerPerson = statement<RegisterPersonParameters, RegisterPersonRow>({
  name: 'registerPerson',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'tenant', 'organisation', 'name', 'kana', 'email', 'post', 'profession', 'homeMunicipality', 'themes', 'supportTypes', 'loadLimit'],
      text: `
        insert into
          person (
            id,
            tenant_id,
            organisation_id,
            name,
            kana,
            email,
            post,
            profession,
            home_municipality_code,
            themes,
            support_types,
            load_limit
          )
        values
          (
            $1,
            $2,
            $3,
            $4,
            $5,
            $6,
            $7,
            $8,
            $9,
            $10,
            $11,
            $12
          )
        on conflict (folded_address(email), coalesce(tenant_id, 0)) do nothing`,
    },
  },
});

/** What {@link personAdministered} is asked with. */
export interface PersonAdministeredParameters {
  id: string;
}

/** What {@link personAdministered} gives. */
export interface PersonAdministeredRow {
  id: string;
  name: string;
  email: string | null;
}

/** A person of an office that the actor administers. */
export const personAdministered = statement<PersonAdministeredParameters, PersonAdministeredRow>({
  name: 'personAdministered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          p.id,
          p.name,
          p.email
        from
          person p
        where
          p.id::text = $1
          and p.tenant_id = any (ctx_ints('app.administers'))`,
    },
  },
});

/** What {@link newAddressNeedsConsent} is asked with. */
export interface NewAddressNeedsConsentParameters {
  today: CivilDay;
  email: string;
  person: string;
}

/** What {@link newAddressNeedsConsent} gives. */
export interface NewAddressNeedsConsentRow {
  needs: boolean;
}

/** Whether a second person has to consent to a new address of somebody's. */
export const newAddressNeedsConsent = statement<NewAddressNeedsConsentParameters, NewAddressNeedsConsentRow>({
  name: 'newAddressNeedsConsent',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'email', 'person'],
      text: `
        select
          address_needs_consent(p.id, $1)
          and folded_address(p.email) is distinct from folded_address($2) as needs
        from
          person p
        where
          p.id = $3`,
    },
  },
});

/** What {@link addressTaken} is asked with. */
export interface AddressTakenParameters {
  person: string;
  email: string;
}

/** What {@link addressTaken} gives. */
export type AddressTakenRow = Record<string, never>;

/** Whether somebody else of the person's office has the address. */
export const addressTaken = statement<AddressTakenParameters, AddressTakenRow>({
  name: 'addressTaken',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'email'],
      text: `
        select
        from
          person p
          join person me on me.id = $1
          and p.id <> me.id
          and p.tenant_id = me.tenant_id
        where
          folded_address(p.email) = folded_address($2)`,
    },
  },
});

/** What {@link secondFactorThere} is asked with. */
export interface SecondFactorThereParameters {
  person: string;
}

/** What {@link secondFactorThere} gives. */
export interface SecondFactorThereRow {
  there: boolean;
}

/** Whether somebody has a second factor, for whoever runs their account. */
export const secondFactorThere = statement<SecondFactorThereParameters, SecondFactorThereRow>({
  name: 'secondFactorThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          has_second_factor($1) as there`,
    },
  },
});

/** What {@link identitiesOfPerson} is asked with. */
export interface IdentitiesOfPersonParameters {
  person: string;
}

/** What {@link identitiesOfPerson} gives. */
export interface IdentitiesOfPersonRow {
  id: string | null;
  issuer: string;
  subject: string;
  linkedAt: string | null;
  askedAt: string | null;
}

/**
 * Identities at the provider that are the person's, or wait to be. A request that waits has an `id` and no
 * `linkedAt`, one that is linked the other way round.
 */
export const identitiesOfPerson = statement<IdentitiesOfPersonParameters, IdentitiesOfPersonRow>({
  name: 'identitiesOfPerson',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          i.id,
          i.issuer,
          i.subject,
          i."linkedAt",
          i."askedAt"
        from
          identities_of($1) i`,
    },
  },
});

/** What {@link municipalityThere} is asked with. */
export interface MunicipalityThereParameters {
  code: string;
}

/** What {@link municipalityThere} gives. */
export type MunicipalityThereRow = Record<string, never>;

/** Whether there is such a municipality. */
export const municipalityThere = statement<MunicipalityThereParameters, MunicipalityThereRow>({
  name: 'municipalityThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['code'],
      text: `
        select
        from
          municipality m
        where
          m.code = $1`,
    },
  },
});
