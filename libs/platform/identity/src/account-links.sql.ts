// Made from account-links.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { AccountLink } from './account-links.response.js';

/** What {@link addressOfPerson} is asked with. */
export interface AddressOfPersonParameters {
  person: string;
}

/** What {@link addressOfPerson} gives. */
export interface AddressOfPersonRow {
  email: string | null;
}

/** The address of somebody's mail. */
export const addressOfPerson = statement<AddressOfPersonParameters, AddressOfPersonRow>({
  name: 'addressOfPerson',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          email
        from
          shared_person
        where
          id = $1`,
    },
  },
});

/** What {@link invitePerson} is asked with. */
export interface InvitePersonParameters {
  person: string;
  link: Buffer;
  expires: Date | string;
  mail: string;
}

/** What {@link invitePerson} gives. */
export interface InvitePersonRow {
  outcome: string;
}

/** Invites a person of one's office by mail, or says why not. */
export const invitePerson = statement<InvitePersonParameters, InvitePersonRow>({
  name: 'invitePerson',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'link', 'expires', 'mail'],
      text: `
        select
          invite_person($1, $2, $3, $4) as outcome`,
    },
  },
});

/** What {@link linkInspected} is asked with. */
export interface LinkInspectedParameters {
  link: Buffer;
  now: Date | string;
}

/** What {@link linkInspected} gives. */
export interface LinkInspectedRow {
  link: AccountLink | null;
}

/** Whom a link is for; null where it was used, replaced, has expired or never was. */
export const linkInspected = statement<LinkInspectedParameters, LinkInspectedRow>({
  name: 'linkInspected',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['link', 'now'],
      text: `
        select
          inspect_account_link($1, $2) as link`,
    },
  },
});

/** What {@link twinsOfLink} is asked with. */
export interface TwinsOfLinkParameters {
  link: Buffer;
  now: Date | string;
}

/** What {@link twinsOfLink} gives. */
export interface TwinsOfLinkRow {
  hash: string;
}

/** The passwords of the other accounts of whoever a link is for. */
export const twinsOfLink = statement<TwinsOfLinkParameters, TwinsOfLinkRow>({
  name: 'twinsOfLink',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['link', 'now'],
      text: `
        select
          twins_of_account_link($1, $2) as hash`,
    },
  },
});

/** What {@link takeAccountLink} is asked with. */
export interface TakeAccountLinkParameters {
  link: Buffer;
  password: string;
  pass: Buffer;
  passHoldsUntil: Date | string;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link takeAccountLink} gives. */
export interface TakeAccountLinkRow {
  used: boolean;
}

/** Uses a link, once: the password holds from now on. */
export const takeAccountLink = statement<TakeAccountLinkParameters, TakeAccountLinkRow>({
  name: 'takeAccountLink',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['link', 'password', 'pass', 'passHoldsUntil', 'now', 'address', 'correlation'],
      text: `
        select
          use_account_link($1, $2, $3, $4, $5, $6, $7) as used`,
    },
  },
});

/** What {@link takeOpeningLink} is asked with. */
export interface TakeOpeningLinkParameters {
  link: Buffer;
  pass: Buffer;
  passHoldsUntil: Date | string;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link takeOpeningLink} gives. */
export interface TakeOpeningLinkRow {
  used: boolean;
}

/** Opens an account that waits with its link, once. */
export const takeOpeningLink = statement<TakeOpeningLinkParameters, TakeOpeningLinkRow>({
  name: 'takeOpeningLink',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['link', 'pass', 'passHoldsUntil', 'now', 'address', 'correlation'],
      text: `
        select
          use_opening_link($1, $2, $3, $4, $5, $6) as used`,
    },
  },
});

/** What {@link takeIdentityLink} is asked with. */
export interface TakeIdentityLinkParameters {
  link: Buffer;
  browser: Buffer | null;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link takeIdentityLink} gives. */
export interface TakeIdentityLinkRow {
  outcome: string;
}

/** Links an identity of the provider with a link, once. */
export const takeIdentityLink = statement<TakeIdentityLinkParameters, TakeIdentityLinkRow>({
  name: 'takeIdentityLink',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['link', 'browser', 'now', 'address', 'correlation'],
      text: `
        select
          use_identity_link($1, $2, $3, $4, $5) as outcome`,
    },
  },
});

/** What {@link askToLinkIdentity} is asked with. */
export interface AskToLinkIdentityParameters {
  issuer: string;
  subject: string;
  email: string;
  browser: Buffer;
  links: ReadonlyArray<Buffer>;
  mails: string;
  now: Date | string;
  expires: Date | string;
  address: string;
  correlation: string;
}

/** What {@link askToLinkIdentity} gives. */
export interface AskToLinkIdentityRow {
  ask_to_link_identity: null;
}

/** Asks whoever reads the mail of an address whether an identity of the provider is theirs. */
export const askToLinkIdentity = statement<AskToLinkIdentityParameters, AskToLinkIdentityRow>({
  name: 'askToLinkIdentity',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['issuer', 'subject', 'email', 'browser', 'links', 'mails', 'now', 'expires', 'address', 'correlation'],
      text: `
        select
          ask_to_link_identity($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    },
  },
});

/** What {@link sendAccountLinks} is asked with. */
export interface SendAccountLinksParameters {
  purpose: string;
  email: string;
  links: ReadonlyArray<Buffer>;
  now: Date | string;
  expires: Date | string;
  mails: string;
  address: string;
  correlation: string;
}

/** What {@link sendAccountLinks} gives. */
export interface SendAccountLinksRow {
  nothing: null;
}

/** Sends a link to each account of an address. */
export const sendAccountLinks = statement<SendAccountLinksParameters, SendAccountLinksRow>({
  name: 'sendAccountLinks',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['purpose', 'email', 'links', 'now', 'expires', 'mails', 'address', 'correlation'],
      text: `
        select
          send_account_links($1, $2, $3, $4, $5, $6, $7, $8) as nothing`,
    },
  },
});
