import { useQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { VersionRead } from './version-read.js';

const TOUCHED = [['peers'], ['people'], ['peerSuggestions']];

/** The office's peer supporters with the consents of their home offices. */
export function usePeers() {
  return useQuery({ queryKey: ['peers'], queryFn: () => everyPage('/peer-supporters') });
}

/** The themes that the office uses for its peer supporters. */
export function usePeerThemes() {
  return useQuery({ queryKey: ['peers', 'themes'], queryFn: () => ask('get', '/peer-themes', {}) });
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
    (_, { id }) => [['remarks', id]],
  );
}
