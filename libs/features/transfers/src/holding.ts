import type { CivilDay } from '@banso/domain';
import type { ItemKind } from './transfer.response.js';

/** One thing a leaver holds, with what the register says about it. */
export interface Holding {
  transferId: string;
  kind: ItemKind;
  subjectId: string;
  engagementId: string;
  role: string | null;
  /** First day of a team term. */
  fromOn: CivilDay | null;
  /** Last day of a team term that was to end anyway. */
  untilOn: CivilDay | null;
  text: string;
  dueOn: CivilDay | null;
  municipality: { code: string; name: string; prefecture: string };
}
