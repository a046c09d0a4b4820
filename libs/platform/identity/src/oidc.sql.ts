// Made from oidc.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { BegunOidc } from './begun-oidc.js';

/** What {@link beginOidc} is asked with. */
export interface BeginOidcParameters {
  state: Buffer;
  browser: Buffer;
  nonce: string;
  verifier: string;
  back: string | null;
  now: Date | string;
  expires: Date | string;
}

/** What {@link beginOidc} gives. */
export interface BeginOidcRow {
  nothing: null;
}

/** Keeps what a way to the provider began with. */
export const beginOidc = statement<BeginOidcParameters, BeginOidcRow>({
  name: 'beginOidc',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['state', 'browser', 'nonce', 'verifier', 'back', 'now', 'expires'],
      text: `
        select
          begin_oidc($1, $2, $3, $4, $5, $6, $7) as nothing`,
    },
  },
});

/** What {@link takeOidc} is asked with. */
export interface TakeOidcParameters {
  state: Buffer;
  browser: Buffer;
  now: Date | string;
}

/** What {@link takeOidc} gives. */
export interface TakeOidcRow {
  begun: BegunOidc | null;
}

/** Takes out what a way to the provider began with, once, and in the same browser only. */
export const takeOidc = statement<TakeOidcParameters, TakeOidcRow>({
  name: 'takeOidc',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['state', 'browser', 'now'],
      text: `
        select
          take_oidc($1, $2, $3) as begun`,
    },
  },
});

/** What {@link personOfIdentity} is asked with. */
export interface PersonOfIdentityParameters {
  issuer: string;
  subject: string;
}

/** What {@link personOfIdentity} gives. */
export interface PersonOfIdentityRow {
  id: string | null;
}

/** Whose identity of the provider it is. */
export const personOfIdentity = statement<PersonOfIdentityParameters, PersonOfIdentityRow>({
  name: 'personOfIdentity',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['issuer', 'subject'],
      text: `
        select
          person_of_identity($1, $2) as id`,
    },
  },
});

/** What {@link linkByVerifiedAddress} is asked with. */
export interface LinkByVerifiedAddressParameters {
  issuer: string;
  subject: string;
  email: string;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link linkByVerifiedAddress} gives. */
export interface LinkByVerifiedAddressRow {
  id: string | null;
}

/** Links an identity to the one account that its verified address means. */
export const linkByVerifiedAddress = statement<LinkByVerifiedAddressParameters, LinkByVerifiedAddressRow>({
  name: 'linkByVerifiedAddress',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['issuer', 'subject', 'email', 'now', 'address', 'correlation'],
      text: `
        select
          link_by_verified_address($1, $2, $3, $4, $5, $6) as id`,
    },
  },
});

/** What {@link bringProvidedRoles} is asked with. */
export interface BringProvidedRolesParameters {
  person: string;
  roles: ReadonlyArray<string>;
  now: Date | string;
  mails: string;
  address: string;
  correlation: string;
}

/** What {@link bringProvidedRoles} gives. */
export interface BringProvidedRolesRow {
  nothing: null;
}

/** Begins, keeps up and ends the roles that the provider's groups bring. */
export const bringProvidedRoles = statement<BringProvidedRolesParameters, BringProvidedRolesRow>({
  name: 'bringProvidedRoles',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'roles', 'now', 'mails', 'address', 'correlation'],
      text: `
        select
          bring_provided_roles($1, $2, $3, $4, $5, $6) as nothing`,
    },
  },
});
