import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { ApiToken, CalendarFeed, List, MailMode, OpenSession, SecondFactor } from './types.js';

/** Changes the password; refused with 422 at the field. All other sessions end. */
export function useChangePassword() {
  return useVerb((body: { currentPassword: string; password: string }) => ask<void>('post', '/password-changes', { body }), () => [['sessions']]);
}

/** Asks for a link to a new password; the answer is the same for every address. */
export function useRequestPasswordReset() {
  return useVerb((body: { email: string }) => ask<void>('post', '/password-resets', { body }), () => []);
}

/** Whom a link from a mail is for. */
export interface AccountLink {
  purpose: 'invitation' | 'passwordReset' | 'opening' | 'identity';
  name: string;
  email: string;
}

/** Looks at a link; refused with 410 when it cannot be used any more. */
export function useAccountLink(token: string) {
  return useQuery({ queryKey: ['accountLink', token], queryFn: () => ask<AccountLink>('post', '/account-links/inspection', { body: { token } }), staleTime: Infinity, retry: false, gcTime: 0 });
}

/** Chooses a password with the link, which works once. */
export function useAccountLinkOnce() {
  return useVerb((body: { token: string; password: string }) => ask<void>('post', '/account-links/use', { body }), () => []);
}

/** Asks for a link that opens an account whose sign-in is held back; the answer is the same for every address. */
export function useRequestAccountOpening() {
  return useVerb((body: { email: string }) => ask<void>('post', '/account-openings', { body }), () => []);
}

/** Opens the account with the link, once; this browser's attempts count apart for an hour. */
export function useOpenAccount() {
  return useVerb((body: { token: string }) => ask<void>('post', '/account-links/opening', { body }), () => []);
}

/** Says with the link that the account at the organisation's provider is one's own. */
export function useConfirmIdentity() {
  return useVerb((body: { token: string }) => ask<void>('post', '/account-links/identity', { body }), () => []);
}

/** Where the person is signed in. */
export function useOpenSessions() {
  return useQuery({ queryKey: ['sessions'], queryFn: async () => (await ask<List<OpenSession>>('get', '/sessions')).items });
}

/** Ends one session, or with `null` all others. */
export function useEndSession() {
  return useVerb((id: string | null) => (id === null ? ask<void>('delete', '/sessions') : ask<void>('delete', '/sessions/{id}', { path: { id } })), () => [['sessions']]);
}

/** Whether a second factor is set up. */
export function useSecondFactor() {
  return useQuery({ queryKey: ['secondFactor'], queryFn: () => ask<SecondFactor>('get', '/second-factor') });
}

/** Begins to set up a second factor; the secret is shown once. */
export function useSetUpSecondFactor() {
  return useVerb((body: { password?: string; code?: string }) => ask<{ secret: string; uri: string }>('post', '/second-factor', { body }), () => []);
}

/** The first code makes it hold; the recovery codes are shown once. */
export function useConfirmSecondFactor() {
  return useVerb((body: { code: string }) => ask<{ recoveryCodes: string[] }>('post', '/second-factor/confirmation', { body }), () => [['secondFactor'], ['session'], ['sessions']]);
}

/** Ten new recovery codes; the old ones end. */
export function useRenewRecoveryCodes() {
  return useVerb((body: { code: string }) => ask<{ recoveryCodes: string[] }>('post', '/second-factor/recovery-codes', { body }), () => [['secondFactor']]);
}

/** Removes the second factor. */
export function useRemoveSecondFactor() {
  return useVerb((body: { code: string }) => ask<void>('delete', '/second-factor', { body }), () => [['secondFactor']]);
}

/** The person's API tokens. */
export function useApiTokens() {
  return useQuery({ queryKey: ['apiTokens'], queryFn: async () => (await ask<List<ApiToken>>('get', '/api-tokens')).items });
}

/** Makes a token, which is shown once. */
export function useMakeApiToken() {
  return useVerb((body: { name: string; scope: string[]; expiresOn: string }) => ask<ApiToken & { token: string }>('post', '/api-tokens', { body }), () => [['apiTokens']]);
}

/** Ends a token at once. */
export function useEndApiToken() {
  return useVerb((id: string) => ask<void>('delete', '/api-tokens/{id}', { path: { id } }), () => [['apiTokens']]);
}

/** How the person is reminded by mail. */
export function useMailMode() {
  return useQuery({ queryKey: ['mailSetting'], queryFn: async () => (await ask<{ mailMode: MailMode }>('get', '/mail-setting')).mailMode });
}

/** Chooses how to be reminded by mail. */
export function useChooseMailMode() {
  return useVerb((mailMode: MailMode) => ask<{ mailMode: MailMode }>('put', '/mail-setting', { body: { mailMode } }), () => [], ({ mailMode }) => [[['mailSetting'], mailMode]]);
}

/** The addresses under which calendars fetch one's own visits. */
export function useCalendarFeeds() {
  return useQuery({ queryKey: ['calendarFeeds'], queryFn: async () => (await ask<List<CalendarFeed>>('get', '/calendar-feeds')).items });
}

/** Makes an address, which is shown once. */
export function useMakeCalendarFeed() {
  return useVerb((body: { name: string }) => ask<CalendarFeed & { address: string }>('post', '/calendar-feeds', { body }), () => [['calendarFeeds']]);
}

/** Revokes an address at once. */
export function useEndCalendarFeed() {
  return useVerb((id: string) => ask<void>('delete', '/calendar-feeds/{id}', { path: { id } }), () => [['calendarFeeds']]);
}
