import { useInfiniteQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { ActionItem } from './types.js';
import type { VersionRead } from './version-read.js';

const changedBy = (item: ActionItem) => [['engagement', item.engagementId], ['desk'], ['reminders'], ['session']];

/** Ticks off a promise (宿題), opens it again, or changes its words or due day. */
export function useChangeActionItem() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/action-items/{id}'>) =>
      ask('patch', '/action-items/{id}', { path: { id }, version, body }),
    changedBy,
  );
}

/** Notes a promise of either side. */
export function useAddActionItem() {
  return useVerb(
    (
      { engagementId, ...body }: { engagementId: string } & BodyOf<'post', '/engagements/{id}/action-items'>,
      idempotencyKey,
    ) => ask('post', '/engagements/{id}/action-items', { path: { id: engagementId }, body, idempotencyKey }),
    changedBy,
  );
}

/** A homework as it stands now, from its engagement. @throws Problem when it is out of reach */
export async function actionItemNow({ id, engagementId }: ActionItem): Promise<ActionItem> {
  const items = await everyPage('/action-items', { query: { engagement: engagementId } });
  const item = items.find((one) => one.id === id);
  if (!item) throw new Problem(404, {});
  return item;
}

/** One's own open promises, page by page. */
export function useOwnActionItems() {
  return useInfiniteQuery({
    queryKey: ['actionItems', 'own'],
    queryFn: ({ pageParam }) =>
      ask('get', '/action-items', { query: { owner: 'me', state: 'open', cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
}
