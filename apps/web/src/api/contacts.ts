import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import { versionOnScreen } from './version-read.js';

const changedBy = ({ engagementId }: { engagementId: string }) => [
  ['engagement', engagementId],
  ['desk'],
  ['reminders'],
  ['session'],
];

/** Notes a phone call or a mail (連絡), with what is to be done next. */
export function useAddContact() {
  return useVerb(
    (
      { engagementId, ...body }: { engagementId: string } & BodyOf<'post', '/engagements/{id}/contacts'>,
      idempotencyKey,
    ) => ask('post', '/engagements/{id}/contacts', { path: { id: engagementId }, body, idempotencyKey }),
    (_, { engagementId }) => changedBy({ engagementId }),
  );
}

/** Takes a contact back that was noted wrongly. Nobody changes one otherwise, so it is read as it was made. */
export function useWithdrawContact() {
  return useVerb(
    (
      { id, reason }: { id: string; engagementId: string } & BodyOf<'post', '/contacts/{id}/withdrawal'>,
      idempotencyKey,
    ) =>
      ask('post', '/contacts/{id}/withdrawal', {
        path: { id },
        version: versionOnScreen({ version: 1 }),
        body: { reason },
        idempotencyKey,
      }),
    (_, { engagementId }) => changedBy({ engagementId }),
  );
}
