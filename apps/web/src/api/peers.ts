import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import { newKey } from './idempotency.js';
import type { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { AnswerOf, BodyOf } from './routes.js';
import type { PeerSupporter } from './types.js';
import type { VersionRead } from './version-read.js';

const TOUCHED = [['peers'], ['people'], ['peerSuggestions']];

/** The office's peer supporters with the consents of their home offices. */
export function usePeers() {
  return useQuery({ queryKey: ['peers'], queryFn: () => everyPage('/peer-supporters') });
}

/** Whom the office could ask to become a peer supporter, and why; page by page. */
export function usePeerProposals() {
  return useInfiniteQuery({
    queryKey: ['peers', 'proposals'],
    queryFn: ({ pageParam }) => ask('get', '/peer-supporters/proposals', { query: { limit: 5, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Somebody who is proposed. */
export type PeerProposal = AnswerOf<'get', '/peer-supporters/proposals'>['items'][number];

const fetchPeer = (id: string) => () => ask('get', '/peer-supporters/{id}', { path: { id } });

/** One peer supporter. */
export function usePeer(id: string) {
  return useQuery({ queryKey: ['peers', 'one', id], queryFn: fetchPeer(id) });
}

/** Fetches a peer supporter as they are saved now, for the screen behind as well. */
export function useLatestPeer(id: string): () => Promise<PeerSupporter> {
  const client = useQueryClient();
  return async () => {
    const latest = await client.fetchQuery({ queryKey: ['peers', 'one', id], queryFn: fetchPeer(id), staleTime: 0 });
    await client.invalidateQueries({ queryKey: ['peers'], exact: true });
    return latest;
  };
}

const fetchThemes = () => ask('get', '/peer-themes', {});

/** The themes that the office uses for its peer supporters. */
export function usePeerThemes() {
  return useQuery({ queryKey: ['peers', 'themes'], queryFn: fetchThemes });
}

/** Fetches the themes as they are saved now. */
export function useLatestThemes(): () => Promise<AnswerOf<'get', '/peer-themes'>> {
  const client = useQueryClient();
  return () => client.fetchQuery({ queryKey: ['peers', 'themes'], queryFn: fetchThemes, staleTime: 0 });
}

/** Whom to ask for an engagement, and why. */
export function usePeerSuggestions(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['peerSuggestions', id],
    queryFn: () => ask('get', '/engagements/{id}/peer-suggestions', { path: { id }, query: { limit: 5 } }),
    enabled,
  });
}

/** Takes somebody into the registry. */
export function useRegisterPeer() {
  return useVerb(
    (body: BodyOf<'post', '/peer-supporters'>, idempotencyKey) =>
      ask('post', '/peer-supporters', { body, idempotencyKey }),
    () => TOUCHED,
  );
}

/** Changes what a peer supporter can do, and how much of it. */
export function useChangePeer() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/peer-supporters/{id}'>) =>
      ask('patch', '/peer-supporters/{id}', { path: { id }, version, body }),
    () => TOUCHED,
  );
}

/** Notes the consent of a peer supporter's home office. */
export function useNoteConsent() {
  return useVerb(
    ({ id, ...body }: { id: string } & BodyOf<'post', '/peer-supporters/{id}/consents'>, idempotencyKey) =>
      ask('post', '/peer-supporters/{id}/consents', { path: { id }, body, idempotencyKey }),
    () => [...TOUCHED, ['engagement']],
  );
}

/** Ends a consent earlier than it was given for. */
export function useEndConsent() {
  return useVerb(
    (
      {
        id,
        consentId,
        ...body
      }: { id: string; consentId: string } & BodyOf<'post', '/peer-supporters/{id}/consents/{consentId}/end'>,
      idempotencyKey,
    ) =>
      ask('post', '/peer-supporters/{id}/consents/{consentId}/end', { path: { id, consentId }, body, idempotencyKey }),
    () => [...TOUCHED, ['engagement'], ['contribution']],
  );
}

/** Adds the scanned paper of a consent; it is sent as a form. */
export function useAddConsentScan(id: string) {
  const client = useQueryClient();
  return useMutation<void, Problem, { consentId: string; file: File }>({
    mutationFn: async ({ consentId, file }) => {
      const body = new FormData();
      body.append('file', file);
      await ask('post', '/peer-supporters/{id}/consents/{consentId}/scan', {
        path: { id, consentId },
        body,
        idempotencyKey: newKey(),
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['peers'] }),
  });
}

/** Where the scanned paper of a consent is. */
export function consentScanHref(id: string, consentId: string): string {
  return hrefOf('/peer-supporters/{id}/consents/{consentId}/scan', { path: { id, consentId } });
}

/** What a peer supporter gave in a fiscal year. */
export function useContribution(id: string, fiscalYear: number) {
  return useQuery({
    queryKey: ['contribution', id, fiscalYear],
    queryFn: () => ask('get', '/peer-supporters/{id}/contribution', { path: { id }, query: { fiscalYear } }),
  });
}

/** Where the statement of contribution (活動実績書) is fetched as PDF. */
export function contributionHref(id: string, fiscalYear: number): string {
  return hrefOf('/peer-supporters/{id}/contribution.pdf', { path: { id }, query: { fiscalYear } });
}

/** Where the letter of thanks (お礼状) is fetched as PDF. */
export function letterOfThanksHref(id: string, fiscalYear: number): string {
  return hrefOf('/peer-supporters/{id}/letter-of-thanks.pdf', { path: { id }, query: { fiscalYear } });
}

/** What the screen shows of a year. */
export type Contribution = AnswerOf<'get', '/peer-supporters/{id}/contribution'>;

/** Edits the office's themes. */
export function useChangeThemes() {
  return useVerb(
    ({ version, ...body }: { version: VersionRead } & BodyOf<'put', '/peer-themes'>) =>
      ask('put', '/peer-themes', { version, body }),
    () => TOUCHED,
  );
}

/** What those who walk along have said about a visit. */
export function useRemarks(visitId: string) {
  return useQuery({
    queryKey: ['remarks', visitId],
    queryFn: () => ask('get', '/visits/{id}/remarks', { path: { id: visitId } }),
  });
}

/** Writes a remark on a visit. */
export function useWriteRemark() {
  return useVerb(
    ({ id, ...body }: { id: string } & BodyOf<'post', '/visits/{id}/remarks'>, idempotencyKey) =>
      ask('post', '/visits/{id}/remarks', { path: { id }, body, idempotencyKey }),
    (_, { id }) => [['remarks', id], ['contribution']],
  );
}
