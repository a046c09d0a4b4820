// Made from session.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, OfficeKind } from '@banso/domain';

/** What {@link accountsAtAddress} is asked with. */
export interface AccountsAtAddressParameters {
  email: string;
}

/** What {@link accountsAtAddress} gives. */
export interface AccountsAtAddressRow {
  personId: string;
  passwordHash: string;
  secondFactor: string | null;
}

/**
 * The accounts behind an address, with what proves who somebody is; somebody who works for two offices has one in
 * each.
 */
export const accountsAtAddress = statement<AccountsAtAddressParameters, AccountsAtAddressRow>({
  name: 'accountsAtAddress',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['email'],
      text: `
        select
          a."personId",
          a."passwordHash",
          a."secondFactor"
        from
          accounts_of_address($1) a`,
    },
  },
});

/** What {@link openSession} is asked with. */
export interface OpenSessionParameters {
  person: string;
  secret: Buffer;
  former: Buffer | null;
  now: Date | string;
  expires: Date | string;
  method: string;
  required: ReadonlyArray<string>;
  subject: string | null;
  address: string;
  agent: string | null;
  correlation: string;
}

/** What {@link openSession} gives. */
export interface OpenSessionRow {
  id: string | null;
}

/** Opens a session of which the row knows the hash of its secret; the browser's former one ends in the same step. */
export const openSession = statement<OpenSessionParameters, OpenSessionRow>({
  name: 'openSession',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'secret', 'former', 'now', 'expires', 'method', 'required', 'subject', 'address', 'agent', 'correlation'],
      text: `
        select
          open_session(
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
            $11
          ) as id`,
    },
  },
});

/** What {@link endSession} is asked with. */
export interface EndSessionParameters {
  secret: Buffer;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link endSession} gives. */
export interface EndSessionRow {
  nothing: null;
}

/** Ends a session at once. */
export const endSession = statement<EndSessionParameters, EndSessionRow>({
  name: 'endSession',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['secret', 'now', 'address', 'correlation'],
      text: `
        select
          end_session($1, $2, $3, $4) as nothing`,
    },
  },
});

/** What {@link demoAccounts} gives. */
export interface DemoAccountsRow {
  email: string;
  name: string;
  role: string;
  organisation: string;
}

/** The accounts to try in a demo. */
export const demoAccounts = statement<Record<string, never>, DemoAccountsRow>({
  name: 'demoAccounts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          a.email,
          a.name,
          a.role,
          a.organisation
        from
          demo_accounts() a`,
    },
  },
});

/** What {@link officeOfSession} is asked with. */
export interface OfficeOfSessionParameters {
  tenant: number;
}

/** What {@link officeOfSession} gives. */
export interface OfficeOfSessionRow {
  id: number;
  name: string;
  kind: OfficeKind;
  prefectureCode: string;
  field: string[];
}

/** An office with the prefectures of its field. */
export const officeOfSession = statement<OfficeOfSessionParameters, OfficeOfSessionRow>({
  name: 'officeOfSession',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          t.id,
          t.name,
          t.kind,
          t.prefecture_code as "prefectureCode",
          array(
            select
              f.prefecture_code
            from
              tenant_field f
            where
              f.tenant_id = t.id
            order by
              1
          ) as field
        from
          tenant t
        where
          t.id = $1`,
    },
  },
});

/** What {@link affiliationsOn} is asked with. */
export interface AffiliationsOnParameters {
  person: string;
  day: CivilDay;
}

/** What {@link affiliationsOn} gives. */
export interface AffiliationsOnRow {
  role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin';
  organisation: string;
  prefecture: string | null;
}

/** In which roles for which organisations a person works on a day, the longest held first. */
export const affiliationsOn = statement<AffiliationsOnParameters, AffiliationsOnRow>({
  name: 'affiliationsOn',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'day'],
      text: `
        select
          h.role,
          o.name as organisation,
          f.name as prefecture
        from
          role_term h
          join shared_organisation o on o.id = h.organisation_id
          left join tenant t on t.id = h.tenant_id
          left join shared_prefecture f on f.code = t.prefecture_code
        where
          h.person_id = $1
          and holds_on(h.from_on, h.until_on, $2)
        order by
          h.from_on,
          h.role`,
    },
  },
});
