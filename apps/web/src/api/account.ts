import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { AnswerOf, BodyOf } from './routes.js';
import type { MailMode } from './types.js';

/** Changes the password; refused with 422 at the field. All other sessions end. */
export function useChangePassword() {
  return useVerb(
    (body: BodyOf<'post', '/password-changes'>) => ask('post', '/password-changes', { body }),
    () => [['sessions']],
  );
}

/** Asks for a link to a new password; the answer is the same for every address. */
export function useRequestPasswordReset() {
  return useVerb(
    (body: BodyOf<'post', '/password-resets'>) => ask('post', '/password-resets', { body }),
    () => [],
  );
}

/** Whom a link from a mail is for. */
export type AccountLink = AnswerOf<'post', '/account-links/inspection'>;

/** Looks at a link; refused with 410 when it cannot be used any more. */
export function useAccountLink(token: string) {
  return useQuery({
    queryKey: ['accountLink', token],
    queryFn: () => ask('post', '/account-links/inspection', { body: { token } }),
    staleTime: Infinity,
    retry: false,
    gcTime: 0,
  });
}

/** Chooses a password with the link, which works once. */
export function useAccountLinkOnce() {
  return useVerb(
    (body: BodyOf<'post', '/account-links/use'>) => ask('post', '/account-links/use', { body }),
    () => [],
  );
}

/** Asks for a link that opens an account whose sign-in is held back; the answer is the same for every address. */
export function useRequestAccountOpening() {
  return useVerb(
    (body: BodyOf<'post', '/account-openings'>) => ask('post', '/account-openings', { body }),
    () => [],
  );
}

/** Opens the account with the link, once; this browser's attempts count apart for an hour. */
export function useOpenAccount() {
  return useVerb(
    (body: BodyOf<'post', '/account-links/opening'>) => ask('post', '/account-links/opening', { body }),
    () => [],
  );
}

/** Says with the link that the account at the organisation's provider is one's own. */
export function useConfirmIdentity() {
  return useVerb(
    (body: BodyOf<'post', '/account-links/identity'>) => ask('post', '/account-links/identity', { body }),
    () => [],
  );
}

/** Where the person is signed in. */
export function useOpenSessions() {
  return useQuery({
    queryKey: ['sessions'],
    queryFn: async () => (await ask('get', '/sessions')).items,
  });
}

/** Ends one session, or with `null` all others. */
export function useEndSession() {
  return useVerb(
    (id: string | null) =>
      id === null ? ask('delete', '/sessions') : ask('delete', '/sessions/{id}', { path: { id } }),
    () => [['sessions']],
  );
}

/** Whether a second factor is set up. */
export function useSecondFactor() {
  return useQuery({
    queryKey: ['secondFactor'],
    queryFn: () => ask('get', '/second-factor'),
  });
}

/** Begins to set up a second factor; the secret is shown once. */
export function useSetUpSecondFactor() {
  return useVerb(
    (body: BodyOf<'post', '/second-factor'>) => ask('post', '/second-factor', { body }),
    () => [],
  );
}

/** The first code makes it hold; the recovery codes are shown once. */
export function useConfirmSecondFactor() {
  return useVerb(
    (body: BodyOf<'post', '/second-factor/confirmation'>) => ask('post', '/second-factor/confirmation', { body }),
    () => [['secondFactor'], ['session'], ['sessions']],
  );
}

/** Ten new recovery codes; the old ones end. */
export function useRenewRecoveryCodes() {
  return useVerb(
    (body: BodyOf<'post', '/second-factor/recovery-codes'>) => ask('post', '/second-factor/recovery-codes', { body }),
    () => [['secondFactor']],
  );
}

/** Removes the second factor. */
export function useRemoveSecondFactor() {
  return useVerb(
    (body: BodyOf<'delete', '/second-factor'>) => ask('delete', '/second-factor', { body }),
    () => [['secondFactor']],
  );
}

/** The person's API tokens. */
export function useApiTokens() {
  return useQuery({
    queryKey: ['apiTokens'],
    queryFn: async () => (await ask('get', '/api-tokens')).items,
  });
}

/** Makes a token, which is shown once. */
export function useMakeApiToken() {
  return useVerb(
    (body: BodyOf<'post', '/api-tokens'>) => ask('post', '/api-tokens', { body }),
    () => [['apiTokens']],
  );
}

/** Ends a token at once. */
export function useEndApiToken() {
  return useVerb(
    (id: string) => ask('delete', '/api-tokens/{id}', { path: { id } }),
    () => [['apiTokens']],
  );
}

/** How the person is reminded by mail. */
export function useMailMode() {
  return useQuery({
    queryKey: ['mailSetting'],
    queryFn: async () => (await ask('get', '/mail-setting')).mailMode,
  });
}

/** Chooses how to be reminded by mail. */
export function useChooseMailMode() {
  return useVerb(
    (mailMode: MailMode) => ask('put', '/mail-setting', { body: { mailMode } }),
    () => [],
    ({ mailMode }) => [[['mailSetting'], mailMode]],
  );
}

/** The addresses under which calendars fetch one's own visits. */
export function useCalendarFeeds() {
  return useQuery({
    queryKey: ['calendarFeeds'],
    queryFn: async () => (await ask('get', '/calendar-feeds')).items,
  });
}

/** Makes an address, which is shown once. */
export function useMakeCalendarFeed() {
  return useVerb(
    (body: BodyOf<'post', '/calendar-feeds'>) => ask('post', '/calendar-feeds', { body }),
    () => [['calendarFeeds']],
  );
}

/** Revokes an address at once. */
export function useEndCalendarFeed() {
  return useVerb(
    (id: string) => ask('delete', '/calendar-feeds/{id}', { path: { id } }),
    () => [['calendarFeeds']],
  );
}
