import type { CivilDay, DispatchMode } from '@banso/domain';

/** What a letter (派遣依頼) says, as it went out. Words in Japanese, since it goes to bodies in Japan. */
export interface LetterContent {
  /** The body that is asked, and whom it is asked for. */
  organisation: string;
  expert: string;
  post: string | null;
  profession: string | null;
  /** The office that asks. */
  office: string;
  municipality: string;
  /** The programme of the engagement; null for a municipality's own meeting (地域ケア個別会議). */
  programme: string | null;
  purpose: string;
  professions: readonly string[];
  place: string;
  mode: DispatchMode;
  plannedOn: CivilDay;
  isLead: boolean;
}
