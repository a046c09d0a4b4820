import type { Capability, Role } from '@banso/domain';

/** What the database says of whoever it let in (`enter`, `enter_by_token`). */
export interface Entered {
  personId: string;
  name: string;
  email: string | null;
  tenantId: number | null;
  /** The roles of the day, and the tenant of each; none for someone who lacks a second factor. */
  roles?: Role[];
  roleTenants?: Array<number | null>;
  /** The kind of database role that was taken on. */
  acts: string;
  sessionId?: string;
  limited?: boolean;
  handsOver?: boolean;
  scope?: Capability[];
}

/** The same of a calendar's address (`enter_by_calendar`), which it may refuse. */
export type EnteredByCalendar = Entered & { refused?: 'revoked' | 'tooOften' };

/** So many of those who were let in are remembered; each takes about a kilobyte. */
const REMEMBERED_AT_MOST = 5_000;

/**
 * Who was let in lately, by the hash of what they showed. Nothing is granted by it: it says what the database is going
 * to say, so that a question can leave together with the one who asks it, and counts only where the database says the
 * same once more.
 */
export class EnteredLately {
  private readonly texts = new Map<string, string>();

  /** What the database said the last time, as text; undefined for a stranger. */
  of(hash: Buffer): string | undefined {
    return this.texts.get(hash.toString('base64'));
  }

  /** What it says now; null where it lets nobody in. */
  remember(hash: Buffer, text: string | null): void {
    const key = hash.toString('base64');
    this.texts.delete(key); // The last one stands last: whoever comes often is forgotten last.
    if (text === null) return;
    this.texts.set(key, text);
    if (this.texts.size > REMEMBERED_AT_MOST) this.texts.delete(this.texts.keys().next().value!);
  }
}

/** What was said of the actor the last time does not hold any more, or could not be asked: begin again. */
export class EnteredOtherwise extends Error {}
