import Dexie, { type EntityTable } from 'dexie';
import type { DeviceDraft, DevicePacket, LastSession, SubjectCopy } from './device-store.js';

/** What is kept on this device, by person. A part of its own: most screens keep nothing and need not fetch it. */
export const store = new Dexie('banso') as Dexie & {
  drafts: EntityTable<DeviceDraft, 'key'>;
  packets: EntityTable<DevicePacket, 'key'>;
  subjects: EntityTable<SubjectCopy, 'key'>;
  session: EntityTable<LastSession, 'key'>;
};
store.version(1).stores({ drafts: 'key, personId', subjects: 'key, personId', session: 'key' });
store.version(2).stores({ packets: 'key, personId' });
