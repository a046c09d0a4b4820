import type { Session } from '../api/types.js';
import type { DeviceDraft, DevicePacket } from './device-database.js';
import { closeLastWords, forgetLastWords, lastWords, lastWordsAreClosed } from './last-words.js';

type Store = (typeof import('./device-database.js'))['store'];
let opened: Promise<Store> | undefined;

/** Fetches the database's code when something is first asked of it; whoever writes has read a draft from it before. */
function device(): Promise<Store> {
  opened ??= import('./device-database.js').then(({ store }) => store);
  // Fetched anew where the network failed meanwhile.
  opened.catch(() => (opened = undefined));
  return opened;
}

const keyOf = (personId: string, visitId: string) => `${personId}:${visitId}`;

/**
 * Keeps what was typed at `changedAt` on this device.
 * @throws when the device refuses to store (private window, disk full).
 */
export async function keepDraft(
  personId: string,
  visitId: string,
  content: DeviceDraft['content'],
  changedAt: number,
): Promise<void> {
  if (lastWordsAreClosed()) return;
  const store = await device();
  const key = keyOf(personId, visitId);
  await store.transaction('rw', store.drafts, async () => {
    const before = await store.drafts.get(key);
    await store.drafts.put({ key, personId, visitId, content, changedAt, onServer: before?.onServer ?? null });
  });
}

/** Notes that the server has the draft as it was at `changedAt`; later typing stays unsaved there. */
export async function noteOnServer(personId: string, visitId: string, changedAt: number): Promise<void> {
  const store = await device();
  await store.drafts.update(keyOf(personId, visitId), { onServer: changedAt });
}

/** What this person typed into this visit's record on this device. */
export async function draftOf(personId: string, visitId: string): Promise<DeviceDraft | undefined> {
  const store = await device();
  await takeInLastWords();
  return store.drafts.get(keyOf(personId, visitId));
}

/** Everything this person has typed on this device and that no record has taken over yet. */
export async function draftsOf(personId: string): Promise<DeviceDraft[]> {
  const store = await device();
  await takeInLastWords();
  return store.drafts.where({ personId }).toArray();
}

/** Moves what a page wrote down in its last moment into the store, unless the store has something newer. */
async function takeInLastWords(): Promise<void> {
  const words = lastWords();
  if (!words) return;
  const store = await device();
  const known = await store.drafts.get(keyOf(words.personId, words.visitId));
  if (!known || known.changedAt < words.changedAt) {
    await keepDraft(words.personId, words.visitId, words.content, words.changedAt);
  }
  forgetLastWords();
}

/** Forgets the draft and the copy of the visit: the record was accepted. */
export async function forgetDraft(personId: string, visitId: string): Promise<void> {
  forgetLastWords();
  const store = await device();
  await Promise.all([store.drafts.delete(keyOf(personId, visitId)), store.subjects.delete(keyOf(personId, visitId))]);
}

/** Keeps what the record is about beside its draft, so that the form opens without network too. */
export async function keepSubject(personId: string, visitId: string, subject: unknown): Promise<void> {
  const store = await device();
  await store.subjects.put({ key: keyOf(personId, visitId), personId, subject });
}

/** What the record is about, as it was last read on this device. */
export async function subjectCopy(personId: string, visitId: string): Promise<unknown> {
  const store = await device();
  return (await store.subjects.get(keyOf(personId, visitId)))?.subject;
}

/** Keeps who is signed in, so that the form opens without network too. */
export async function keepSession(session: Session): Promise<void> {
  const store = await device();
  await store.session.put({ key: 'last', session });
}

/** Who was signed in on this device the last time the server was asked. */
export async function lastSession(): Promise<Session | undefined> {
  const store = await device();
  return (await store.session.get('last'))?.session;
}

/** Forgets who was signed in; drafts stay until they are on the server. */
export async function forgetSession(): Promise<void> {
  const store = await device();
  await store.session.clear();
}

/** Forgets everything of this person on this device: at sign-out. */
export async function forgetPerson(personId: string): Promise<void> {
  closeLastWords();
  const store = await device();
  await Promise.all([
    store.session.clear(),
    store.drafts.where({ personId }).delete(),
    store.packets.where({ personId }).delete(),
    store.subjects.where({ personId }).delete(),
  ]);
}

/** Keeps what was typed into a packet at `changedAt` on this device. @throws when the device refuses to store. */
export async function keepPacket(
  personId: string,
  packetId: string,
  words: Pick<DevicePacket, 'texts' | 'base'>,
  changedAt: number,
): Promise<void> {
  if (lastWordsAreClosed()) return;
  const store = await device();
  await store.packets.put({ key: keyOf(personId, packetId), personId, packetId, ...words, changedAt });
}

/** What this person typed into this packet on this device and the server does not have yet. */
export async function packetOf(personId: string, packetId: string): Promise<DevicePacket | undefined> {
  const store = await device();
  return store.packets.get(keyOf(personId, packetId));
}

/** Every packet with words of this person that are on this device only. */
export async function packetsOf(personId: string): Promise<DevicePacket[]> {
  const store = await device();
  return store.packets.where({ personId }).toArray();
}

/** Forgets what was typed up to `changedAt`: the server has it. Later typing stays. */
export async function forgetPacket(personId: string, packetId: string, changedAt: number): Promise<void> {
  const store = await device();
  const upTo = (kept: DevicePacket) => kept.changedAt <= changedAt;
  await store.packets.where('key').equals(keyOf(personId, packetId)).and(upTo).delete();
}
