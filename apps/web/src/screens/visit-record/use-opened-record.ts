import { useQuery } from '@tanstack/react-query';
import { ask, everyPage } from '../../api/client.js';
import { readDraft } from '../../api/drafts.js';
import { Problem } from '../../api/problem.js';
import type { PersonRef } from '../../api/types.js';
import { draftOf, keepSubject, subjectCopy } from '../../drafts/device-store.js';
import { isUnplanned, unplannedDraftId } from '../../drafts/save-before-leaving.js';
import { useSession } from '../../shell/session-context.js';
import { beginDraft, draftFrom, type KeptDraft, type RecordDraft } from './record-draft.js';
import { subjectOfEngagement, subjectOfVisit, type RecordSubject } from './record-subject.js';

/** A record ready to be written: what it is about and where one stopped last time. */
export interface OpenedRecord {
  subject: RecordSubject;
  draft: KeptDraft | null;
  /** the predecessor whose draft it is, as long as nothing was written oneself; null for one's own */
  by: PersonRef | null;
  /** the server has the draft as it is; otherwise it is on this device only */
  isOnServer: boolean;
  /** the subject comes from this device because the network is away */
  isCopy: boolean;
}

/** Opens the record of a planned visit. */
export function useOpenedVisit(visitId: string) {
  return useOpened(visitId, async () => {
    const visit = await ask('get', '/visits/{id}', { path: { id: visitId } });
    const engagement = await ask('get', '/engagements/{id}', { path: { id: visit.engagementId } });
    return subjectOfVisit(visit, engagement);
  });
}

/** Opens the record of a visit that was never planned. */
export function useOpenedUnplanned(engagementId: string) {
  const { today } = useSession();
  const draftId = unplannedDraftId(engagementId);
  return useOpened(draftId, async () => {
    const [engagement, visits] = await Promise.all([
      ask('get', '/engagements/{id}', { path: { id: engagementId } }),
      everyPage('/engagements/{id}/visits', { path: { id: engagementId } }),
    ]);
    return subjectOfEngagement(engagement, visits, draftId, today);
  });
}

function useOpened(draftId: string, read: () => Promise<RecordSubject>) {
  const { person, today } = useSession();
  return useQuery({
    queryKey: ['openedRecord', person.id, draftId],
    queryFn: async (): Promise<OpenedRecord> => {
      const { subject, isCopy } = await readOrCopy(person.id, draftId, read);
      return { subject, isCopy, ...(await newestDraft(person.id, draftId, beginDraft(subject, person, today))) };
    },
    // Opened once: asking again in the background would pull the ground from under somebody who is typing.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

async function readOrCopy(personId: string, draftId: string, read: () => Promise<RecordSubject>) {
  try {
    const subject = await read();
    // A device that refuses to store still lets people write while the network is there.
    await keepSubject(personId, draftId, subject).catch(() => undefined);
    return { subject, isCopy: false };
  } catch (reason) {
    if (!(reason instanceof Problem && reason.isOffline)) throw reason;
    const copy = await subjectCopy(personId, draftId);
    if (copy === undefined) throw reason;
    return { subject: copy as RecordSubject, isCopy: true };
  }
}

/**
 * The later one of the draft on this device and the draft on the server; a predecessor's only where nothing was written
 * oneself.
 */
async function newestDraft(
  personId: string,
  draftId: string,
  begin: RecordDraft,
): Promise<Pick<OpenedRecord, 'draft' | 'by' | 'isOnServer'>> {
  const [here, there] = await Promise.all([
    draftOf(personId, draftId).catch(() => undefined),
    // Without the server's draft one still writes on with the device's.
    isUnplanned(draftId) ? null : readDraft(draftId).catch(() => null),
  ]);
  const onDevice = here ? draftFrom(here.content, begin, here.changedAt) : null;
  const onServer = there ? draftFrom(there.content, begin, Date.parse(there.savedAt)) : null;
  const by = there?.by ?? null;
  if (onDevice && (by || !onServer || onDevice.changedAt > onServer.changedAt))
    return { draft: onDevice, by: null, isOnServer: false };
  // Another's device has a clock of its own: when a predecessor saved is told by the server's, as on the desk.
  if (onServer && there && by)
    return { draft: { ...onServer, changedAt: Date.parse(there.savedAt) }, by, isOnServer: true };
  return { draft: onServer, by: null, isOnServer: onServer !== null };
}
