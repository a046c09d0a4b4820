import type { CivilDay } from './civil-day.js';
import { fiscalYearLabel, fiscalYearOf } from './fiscal-year.js';
import type { Label } from './lang.js';
import { STAGE_LABELS } from './vocabulary.js';

/** Why somebody's municipality has something to tell others. Source: support-work, section 3. */
export const PROPOSAL_GROUNDS = ['stage3', 'outcome'] as const;
/** A ground of a proposal: the engagement reached the last stage, or it was closed with an outcome. */
export type ProposalGround = (typeof PROPOSAL_GROUNDS)[number];

/** Why somebody is proposed as a peer supporter, so that it can stand as the reason of their registration. */
export function proposalInWords(ground: ProposalGround, programme: string, on: CivilDay): Label {
  const year = fiscalYearOf(on);
  const [ja, en] = [fiscalYearLabel(year, 'ja'), fiscalYearLabel(year, 'en')];
  const stage = STAGE_LABELS[3];
  return ground === 'stage3'
    ? {
        ja: `${ja}に、「${programme}」で段階3「${stage.ja}」に進んだ市区町村の担当者`,
        en: `In ${en} their municipality reached stage 3 (${stage.en}) in “${programme}”`,
      }
    : {
        ja: `${ja}に、「${programme}」を成果を残して終えた市区町村の担当者`,
        en: `In ${en} their municipality ended “${programme}” with an outcome`,
      };
}
