import {
  DEFAULT_CADENCE_MONTHS,
  FEE_RULES,
  isOneOf,
  PROGRAMME_FORMS,
  PROGRAMME_PAPERS,
  type FeeRule,
  type ProgrammeForm,
  type ProgrammePaper,
  type SupportType,
} from '@banso/domain';
import type { Programme, ProgrammeDetail } from '../../api/types.js';

/** What the form of a programme holds. */
export interface ProgrammeDraft {
  name: string;
  /** The first one leads. */
  bodyIds: string[];
  forms: ProgrammeForm[];
  supportTypes: SupportType[];
  feeRule: FeeRule;
  cadenceMonths: number | null;
  papers: ProgrammePaper[];
  /** Of a new one its first year; of a change the year from which it holds. */
  fromFiscalYear: number;
}

/** An empty form. @param bodyId the office's own body, where it is known */
export function emptyDraft(fiscalYear: number, bodyId: string | null): ProgrammeDraft {
  return {
    name: '',
    bodyIds: bodyId ? [bodyId] : [],
    forms: ['accompanying'],
    supportTypes: [],
    feeRule: 'free',
    cadenceMonths: DEFAULT_CADENCE_MONTHS,
    papers: [...PROGRAMME_PAPERS],
    fromFiscalYear: fiscalYear,
  };
}

/**
 * A programme as the form has it, as it is from a fiscal year on; words that this version does not know are left out.
 */
export function draftOf(programme: Programme | ProgrammeDetail, fromFiscalYear: number): ProgrammeDraft {
  const years = 'years' in programme ? programme.years : [];
  const { bodies, forms, supportTypes, feeRule } =
    years.findLast((year) => year.fromFiscalYear <= fromFiscalYear) ?? programme;
  return {
    name: programme.name,
    bodyIds: bodies.map(({ id }) => id),
    forms: PROGRAMME_FORMS.filter((form) => forms.includes(form)),
    supportTypes,
    feeRule: isOneOf(FEE_RULES, feeRule) ? feeRule : 'free',
    cadenceMonths: programme.cadenceMonths,
    papers: PROGRAMME_PAPERS.filter((paper) => programme.papers.includes(paper)),
    fromFiscalYear,
  };
}
