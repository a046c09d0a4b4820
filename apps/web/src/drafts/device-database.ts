import Dexie, { type EntityTable } from 'dexie';
import type { Session } from '../api/types.js';

/** What was typed into a record that has not been accepted yet. */
export interface DeviceDraft {
  /** person and visit, so that two people on one tablet never see each other's words */
  key: string;
  personId: string;
  visitId: string;
  content: Record<string, unknown>;
  /** moment of the last change, milliseconds */
  changedAt: number;
  /** `changedAt` of the content the server has; null when it has none */
  onServer: number | null;
}

/** What the record screen has to know about a visit when there is no network. */
interface SubjectCopy {
  key: string;
  personId: string;
  subject: unknown;
}

/** Who was signed in on this device the last time the server was asked. */
interface LastSession {
  key: 'last';
  session: Session;
}

/** What was typed into a handover packet and is not on the server yet. */
export interface DevicePacket {
  key: string;
  personId: string;
  packetId: string;
  /** the parts as they were typed */
  texts: Record<string, string>;
  /** what stood on the server where they were written, null where that is not known; an older page kept none */
  base?: Record<string, string | null>;
  /** moment of the last change, milliseconds */
  changedAt: number;
}

/** What is kept on this device, by person. A part of its own: most screens keep nothing and need not fetch it. */
export const store = new Dexie('banso') as Dexie & {
  drafts: EntityTable<DeviceDraft, 'key'>;
  packets: EntityTable<DevicePacket, 'key'>;
  subjects: EntityTable<SubjectCopy, 'key'>;
  session: EntityTable<LastSession, 'key'>;
};
store.version(1).stores({ drafts: 'key, personId', subjects: 'key, personId', session: 'key' });
store.version(2).stores({ packets: 'key, personId' });
