import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { VersionRead } from './version-read.js';

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

interface Withdrawal {
  id: string;
  engagementId: string;
  version: VersionRead;
}

/** A contact as it is saved now, also where it was taken back. */
export function latestContact(id: string) {
  return ask('get', '/contacts/{id}', { path: { id } });
}

/** Takes a contact back that was noted wrongly. */
export function useWithdrawContact() {
  return useVerb(
    ({ id, version, reason }: Withdrawal & BodyOf<'post', '/contacts/{id}/withdrawal'>, idempotencyKey) =>
      ask('post', '/contacts/{id}/withdrawal', {
        path: { id },
        version,
        body: { reason },
        idempotencyKey,
      }),
    (_, { engagementId }) => changedBy({ engagementId }),
  );
}
