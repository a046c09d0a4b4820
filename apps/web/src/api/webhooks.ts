import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { List, Webhook, WebhookDelivery } from './types.js';
import type { VersionRead } from './version-read.js';

/** What is typed about a receiver. */
export interface WebhookFacts {
  name: string;
  url: string;
  events: string[];
}

const TOUCHED = [['webhooks'], ['webhookDeliveries']];

/** The receivers that are told what happens here. */
export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: async () => (await ask<List<Webhook>>('get', '/webhooks')).items,
  });
}

/** Registers a receiver; its secret is shown once. */
export function useRegisterWebhook() {
  return useVerb(
    (body: WebhookFacts) => ask<Webhook & { secret: string }>('post', '/webhooks', { body }),
    () => TOUCHED,
  );
}

/** Changes a receiver, or lets it rest. */
export function useChangeWebhook() {
  return useVerb(
    ({ id, version, ...body }: Partial<WebhookFacts> & { id: string; version: VersionRead; isPaused?: boolean }) =>
      ask<Webhook>('patch', '/webhooks/{id}', { path: { id }, version, body }),
    () => TOUCHED,
  );
}

/** Ends a receiver at once. */
export function useEndWebhook() {
  return useVerb(
    ({ id, version }: { id: string; version: VersionRead }) =>
      ask<void>('delete', '/webhooks/{id}', { path: { id }, version }),
    () => TOUCHED,
  );
}

/** What became of a receiver's messages, newest first. */
export function useWebhookDeliveries(id: string) {
  return useInfiniteQuery({
    queryKey: ['webhookDeliveries', id],
    initialPageParam: null as string | null,
    getNextPageParam: (page: List<WebhookDelivery>) => page.nextCursor,
    queryFn: ({ pageParam }) =>
      ask<List<WebhookDelivery>>('get', '/webhooks/{id}/deliveries', {
        path: { id },
        query: { cursor: pageParam, limit: 20 },
      }),
  });
}

/** Sends a message again. */
export function useRetryDelivery() {
  return useVerb(
    ({ id }: { id: string }, idempotencyKey) =>
      ask<WebhookDelivery>('post', '/webhook-deliveries/{id}/retries', { path: { id }, idempotencyKey }),
    () => TOUCHED,
  );
}
