import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import { newKey } from './idempotency.js';
import { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { Attachment } from './types.js';
import type { VersionRead } from './version-read.js';

const keyOf = (visitId: string) => ['visit', visitId, 'attachments'];

/** The material of a visit (資料), withdrawn files included. */
export function useAttachments(visitId: string) {
  return useQuery({
    queryKey: keyOf(visitId),
    queryFn: () => everyPage('/visits/{id}/attachments', { path: { id: visitId } }),
  });
}

/** Fetches what is known of a file now, for the screen behind as well. */
export function useLatestAttachment({ id, visitId }: Attachment): () => Promise<Attachment> {
  const client = useQueryClient();
  const queryFn = () => everyPage('/visits/{id}/attachments', { path: { id: visitId } });
  return async () => {
    const file = (await client.fetchQuery({ queryKey: keyOf(visitId), queryFn, staleTime: 0 })).find(
      (one) => one.id === id,
    );
    if (!file) throw new Problem(404, {});
    return file;
  };
}

/** Adds a file. It is sent as a form, the only request that is not JSON. */
export function useAddAttachment(visitId: string) {
  const client = useQueryClient();
  return useMutation<void, Problem, { file: File; isInternal: boolean }>({
    mutationFn: async ({ file, isInternal }) => {
      const body = new FormData();
      body.append('file', file);
      await ask('post', '/visits/{id}/attachments', {
        path: { id: visitId },
        query: { internal: isInternal ? 'true' : 'false' },
        body,
        idempotencyKey: newKey(),
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(visitId) }),
  });
}

/** Takes a file back, with the reason. */
export function useWithdrawAttachment() {
  return useVerb(
    ({ id, version, reason }: { id: string; version: VersionRead; reason: string }, idempotencyKey) =>
      ask('post', '/attachments/{id}/withdrawal', {
        path: { id },
        version,
        body: { reason },
        idempotencyKey,
      }),
    ({ visitId }) => [keyOf(visitId)],
  );
}

/** Where a file is. */
export function attachmentHref(id: string): string {
  return hrefOf('/attachments/{id}', { path: { id } });
}
