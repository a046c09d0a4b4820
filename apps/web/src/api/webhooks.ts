import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { VersionRead } from './version-read.js';

/** What is typed about a receiver. */
export type WebhookFacts = BodyOf<'post', '/webhooks'>;

const TOUCHED = [['webhooks'], ['webhookDeliveries']];

/** The receivers that are told what happens here. */
export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: async () => (await ask('get', '/webhooks')).items,
  });
}

/** Registers a receiver; its secret is shown once. */
export function useRegisterWebhook() {
  return useVerb(
    (body: WebhookFacts) => ask('post', '/webhooks', { body }),
    () => TOUCHED,
  );
}

/** Changes a receiver, or lets it rest. */
export function useChangeWebhook() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/webhooks/{id}'>) =>
      ask('patch', '/webhooks/{id}', { path: { id }, version, body }),
    () => TOUCHED,
  );
}

/** Ends a receiver at once. */
export function useEndWebhook() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }) =>
      ask('delete', '/webhooks/{id}', { path: { id }, version }),
    () => TOUCHED,
  );
}

/** What became of a receiver's messages, newest first. */
export function useWebhookDeliveries(id: string) {
  return useInfiniteQuery({
    queryKey: ['webhookDeliveries', id],
    queryFn: ({ pageParam }) =>
      ask('get', '/webhooks/{id}/deliveries', { path: { id }, query: { cursor: pageParam, limit: 20 } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Sends a message again. */
export function useRetryDelivery() {
  return useVerb(
    ({ id }: { id: string }, idempotencyKey) =>
      ask('post', '/webhook-deliveries/{id}/retries', { path: { id }, idempotencyKey }),
    () => TOUCHED,
  );
}
