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
