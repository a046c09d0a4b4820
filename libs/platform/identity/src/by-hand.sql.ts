// Made from by-hand.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link prefectureByCode} is asked with. */
export interface PrefectureByCodeParameters {
  code: string;
}

/** What {@link prefectureByCode} gives. */
export interface PrefectureByCodeRow {
  name: string;
}

/** The name of a prefecture. */
export const prefectureByCode = statement<PrefectureByCodeParameters, PrefectureByCodeRow>({
  name: 'prefectureByCode',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['code'],
      text: `
        select
          name
        from
          shared_prefecture
        where
          code = $1`,
    },
  },
});

/** What {@link foundOffice} is asked with. */
export interface FoundOfficeParameters {
  prefecture: string;
  name: string;
  kind: string;
}

/** What {@link foundOffice} gives. */
export interface FoundOfficeRow {
  id: number;
}

/** Founds an office, unless there is one of its name. */
export const foundOffice = statement<FoundOfficeParameters, FoundOfficeRow>({
  name: 'foundOffice',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['prefecture', 'name', 'kind'],
      text: `
        insert into
          tenant (prefecture_code, name, kind)
        values
          ($1, $2, $3)
        on conflict do nothing
        returning
          id`,
    },
  },
});

/** What {@link beginField} is asked with. */
export interface BeginFieldParameters {
  tenant: number;
  prefectures: ReadonlyArray<string>;
}

/** What {@link beginField} gives. */
export type BeginFieldRow = Record<string, never>;

/** Lets an office support the municipalities of prefectures; codes that no prefecture has are left out. */
export const beginField = statement<BeginFieldParameters, BeginFieldRow>({
  name: 'beginField',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'prefectures'],
      text: `
        insert into
          tenant_field (tenant_id, prefecture_code)
        select
          $1,
          code
        from
          shared_prefecture
        where
          code = any ($2::text[])
        on conflict do nothing`,
    },
  },
});

/** What {@link foundBody} is asked with. */
export interface FoundBodyParameters {
  tenant: number;
  kind: string;
  name: string;
  id: string;
  prefecture: string;
}

/** What {@link foundBody} gives. */
export type FoundBodyRow = Record<string, never>;

/**
 * Makes the body that an office is one of its organisations: that of the report which bears its name, otherwise a new
 * one.
 */
export const foundBody = statement<FoundBodyParameters, FoundBodyRow>({
  name: 'foundBody',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'kind', 'name', 'id', 'prefecture'],
      text: `
        with
          adopted as (
            update organisation
            set
              tenant_id = $1,
              is_office = true
            where
              tenant_id is null
              and kind = $2
              and name = $3
            returning
              id
          )
        insert into
          organisation (id, tenant_id, kind, name, prefecture_code, is_office)
        select
          $4,
          $1,
          $2,
          $3,
          $5,
          true
        where
          not exists (
            select
            from
              adopted
          )`,
    },
  },
});

/** What {@link adoptProgrammes} is asked with. */
export interface AdoptProgrammesParameters {
  tenant: number;
}

/** What {@link adoptProgrammes} gives. */
export type AdoptProgrammesRow = Record<string, never>;

/** Lets an office keep the programmes that its body leads and that no office keeps. */
export const adoptProgrammes = statement<AdoptProgrammesParameters, AdoptProgrammesRow>({
  name: 'adoptProgrammes',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        update programme g
        set
          tenant_id = $1
        from
          shared_programme_body b
          join organisation o on o.id = b.organisation_id
        where
          b.programme_id = g.id
          and b.position = 0
          and g.tenant_id is null
          and o.tenant_id = $1
          and o.is_office`,
    },
  },
});

/** What {@link officesNamed} is asked with. */
export interface OfficesNamedParameters {
  named: string | null;
}

/** What {@link officesNamed} gives. */
export interface OfficesNamedRow {
  id: number;
  prefectureCode: string;
  name: string;
  kind: 'prefecture' | 'university';
}

/** The offices, or that of a prefecture (by its code) or of a name. */
export const officesNamed = statement<OfficesNamedParameters, OfficesNamedRow>({
  name: 'officesNamed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['named'],
      text: `
        select
          id,
          prefecture_code as "prefectureCode",
          name,
          kind
        from
          tenant
        where
          $1::text is null
          or name = $1
          or (
            kind = 'prefecture'
            and prefecture_code = $1
          )
        order by
          id`,
    },
  },
});

/** What {@link organisationsOfTenant} is asked with. */
export interface OrganisationsOfTenantParameters {
  tenant: number;
}

/** What {@link organisationsOfTenant} gives. */
export interface OrganisationsOfTenantRow {
  id: string;
  name: string;
  kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other';
  isOffice: boolean;
}

/** The organisations of an office, the body that it is first. */
export const organisationsOfTenant = statement<OrganisationsOfTenantParameters, OrganisationsOfTenantRow>({
  name: 'organisationsOfTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          id,
          name,
          kind,
          is_office as "isOffice"
        from
          organisation
        where
          tenant_id = $1
        order by
          is_office desc,
          (kind <> 'prefecture'),
          name`,
    },
  },
});

/** What {@link bureauByName} is asked with. */
export interface BureauByNameParameters {
  name: string;
}

/** What {@link bureauByName} gives. */
export interface BureauByNameRow {
  id: string;
}

/** A regional bureau by its name. */
export const bureauByName = statement<BureauByNameParameters, BureauByNameRow>({
  name: 'bureauByName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['name'],
      text: `
        select
          id
        from
          organisation
        where
          kind = 'regionalBureau'
          and name = $1`,
    },
  },
});

/** What {@link makeBureau} is asked with. */
export interface MakeBureauParameters {
  id: string;
  name: string;
}

/** What {@link makeBureau} gives. */
export type MakeBureauRow = Record<string, never>;

/** Makes a regional bureau. */
export const makeBureau = statement<MakeBureauParameters, MakeBureauRow>({
  name: 'makeBureau',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'name'],
      text: `
        insert into
          organisation (id, kind, name)
        values
          ($1, 'regionalBureau', $2)`,
    },
  },
});

/** What {@link beginJurisdictions} is asked with. */
export interface BeginJurisdictionsParameters {
  bureau: string;
  prefectures: ReadonlyArray<string>;
}

/** What {@link beginJurisdictions} gives. */
export type BeginJurisdictionsRow = Record<string, never>;

/** Lets a bureau look after prefectures; codes that no prefecture has are left out. */
export const beginJurisdictions = statement<BeginJurisdictionsParameters, BeginJurisdictionsRow>({
  name: 'beginJurisdictions',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['bureau', 'prefectures'],
      text: `
        insert into
          jurisdiction (organisation_id, prefecture_code)
        select
          $1,
          code
        from
          shared_prefecture
        where
          code = any ($2::text[])`,
    },
  },
});

/** What {@link personByAddress} is asked with. */
export interface PersonByAddressParameters {
  email: string;
  tenant: number | null;
}

/** What {@link personByAddress} gives. */
export interface PersonByAddressRow {
  id: string;
  isDisabled: boolean;
  hasAccount: boolean;
}

/** Somebody of an office, or of none, by their address. */
export const personByAddress = statement<PersonByAddressParameters, PersonByAddressRow>({
  name: 'personByAddress',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['email', 'tenant'],
      text: `
        select
          p.id,
          p.disabled_at is not null as "isDisabled",
          exists (
            select
            from
              credential c
            where
              c.person_id = p.id
          ) as "hasAccount"
        from
          person p
        where
          folded_address(p.email) = folded_address($1)
          and p.tenant_id is not distinct from $2`,
    },
  },
});

/** What {@link makePerson} is asked with. */
export interface MakePersonParameters {
  id: string;
  tenant: number | null;
  organisation: string;
  name: string;
  email: string;
}

/** What {@link makePerson} gives. */
export type MakePersonRow = Record<string, never>;

/** Makes a person; nobody knows yet how the name is read. */
export const makePerson = statement<MakePersonParameters, MakePersonRow>({
  name: 'makePerson',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'tenant', 'organisation', 'name', 'email'],
      text: `
        insert into
          person (id, tenant_id, organisation_id, name, kana, email)
        values
          ($1, $2, $3, $4, $4, $5)`,
    },
  },
});

/** What {@link beginRole} is asked with. */
export interface BeginRoleParameters {
  id: string;
  person: string;
  tenant: number | null;
  organisation: string;
  role: string;
  day: CivilDay;
}

/** What {@link beginRole} gives. */
export type BeginRoleRow = Record<string, never>;

/** Gives a person a role, unless they hold it. */
export const beginRole = statement<BeginRoleParameters, BeginRoleRow>({
  name: 'beginRole',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'person', 'tenant', 'organisation', 'role', 'day'],
      text: `
        insert into
          role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
        select
          $1,
          $2,
          $3,
          $4,
          $5,
          $6
        where
          not exists (
            select
            from
              role_term
            where
              person_id = $2
              and organisation_id = $4
              and role = $5
              and (
                until_on is null
                or until_on >= $6
              )
          )`,
    },
  },
});

/** What {@link putInvitation} is asked with. */
export interface PutInvitationParameters {
  person: string;
  link: Buffer;
  now: Date | string;
  expires: Date | string;
}

/** What {@link putInvitation} gives. */
export interface PutInvitationRow {
  nothing: null;
}

/** Makes a link of one use with which a person chooses their first password. */
export const putInvitation = statement<PutInvitationParameters, PutInvitationRow>({
  name: 'putInvitation',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'link', 'now', 'expires'],
      text: `
        select
          put_account_link($1, 'invitation', $2, null, $3, $4, null) as nothing`,
    },
  },
});

/** What {@link noteByHand} is asked with. */
export interface NoteByHandParameters {
  person: string;
  now: Date | string;
  action: string;
}

/** What {@link noteByHand} gives. */
export interface NoteByHandRow {
  note_account: null;
}

/** Writes into the audit log what an operator did to an account. */
export const noteByHand = statement<NoteByHandParameters, NoteByHandRow>({
  name: 'noteByHand',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'now', 'action'],
      text: `
        select
          note_account($1::uuid, $2, $3, 'person', ($1::uuid)::text, '{"by": "operator"}', null, null)`,
    },
  },
});

/** What {@link accountsByAddress} is asked with. */
export interface AccountsByAddressParameters {
  email: string;
  named: string | null;
}

/** What {@link accountsByAddress} gives. */
export interface AccountsByAddressRow {
  id: string;
  name: string;
  office: string;
  hasSecondFactor: boolean;
}

/**
 * The accounts of an address, in all offices or in one (by its name, or its prefecture's code), and whether each has a
 * second factor.
 */
export const accountsByAddress = statement<AccountsByAddressParameters, AccountsByAddressRow>({
  name: 'accountsByAddress',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['email', 'named'],
      text: `
        select
          p.id,
          p.name,
          coalesce(
            case
              when t.kind = 'prefecture' then t.prefecture_code || ' '
              else ''
            end || t.name,
            o.name
          ) as office,
          exists (
            select
            from
              second_factor f
            where
              f.person_id = p.id
          ) as "hasSecondFactor"
        from
          person p
          join organisation o on o.id = p.organisation_id
          left join tenant t on t.id = p.tenant_id
        where
          folded_address(p.email) = folded_address($1)
          and (
            $2::text is null
            or t.name = $2
            or (
              t.kind = 'prefecture'
              and t.prefecture_code = $2
            )
          )`,
    },
  },
});

/** What {@link removeSecondFactor} is asked with. */
export interface RemoveSecondFactorParameters {
  person: string;
  now: Date | string;
}

/** What {@link removeSecondFactor} gives. */
export interface RemoveSecondFactorRow {
  nothing: null;
}

/** Removes a person's second factor and shuts every way in. */
export const removeSecondFactor = statement<RemoveSecondFactorParameters, RemoveSecondFactorRow>({
  name: 'removeSecondFactor',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'now'],
      text: `
        select
          remove_second_factor_of($1, $2, null) as nothing`,
    },
  },
});
