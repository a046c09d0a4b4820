import { saveDraft } from '../api/drafts.js';
import { draftsOf, noteOnServer, packetsOf } from './device-store.js';
import { KEEP_NOW } from './last-words.js';

/** A draft that is on this device only. */
export interface Unsaved {
  visitId: string;
}

/**
 * Whether a draft is what was typed into a packet, which has no button to record it: it saves itself while it is open.
 */
export const isPacket = ({ visitId }: Unsaved): boolean => visitId.startsWith(PACKET);

const UNPLANNED = 'new:';
const PACKET = 'handover:';

/** The name a draft goes by while its visit does not exist yet. */
export const unplannedDraftId = (engagementId: string): string => `${UNPLANNED}${engagementId}`;

/** Whether a draft belongs to a visit that the server does not know yet, and so cannot keep a draft for. */
export const isUnplanned = (visitId: string): boolean => visitId.startsWith(UNPLANNED);

/** Where a draft is written on. */
export function draftHref(visitId: string): string {
  if (visitId.startsWith(PACKET)) return `/handovers/${visitId.slice(PACKET.length)}`;
  return isUnplanned(visitId)
    ? `/engagements/${visitId.slice(UNPLANNED.length)}/visits/new`
    : `/visits/${visitId}/record`;
}

/** Brings every draft of this person to the server. Returns those that could not be brought there. */
export async function saveDraftsToServer(personId: string): Promise<Unsaved[]> {
  window.dispatchEvent(new Event(KEEP_NOW));
  const left: Unsaved[] = [];
  for (const draft of await draftsOf(personId)) {
    if (draft.onServer === draft.changedAt) continue;
    if (isUnplanned(draft.visitId)) {
      left.push({ visitId: draft.visitId });
      continue;
    }
    // Whatever the reason of the refusal: what is not on the server must not be cleared here.
    const isSaved = await saveDraft(draft.visitId, draft.content).then(
      () => true,
      () => false,
    );
    if (isSaved) await noteOnServer(personId, draft.visitId, draft.changedAt);
    else left.push({ visitId: draft.visitId });
  }
  // A packet is saved by its own screen, which knows what to do when somebody else was first.
  for (const { packetId } of await packetsOf(personId)) left.push({ visitId: `${PACKET}${packetId}` });
  return left;
}
