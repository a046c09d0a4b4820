import {
  CONFIRMATION_STEPS,
  FEE_RULES,
  type FeeRule,
  PROGRAMME_FORMS,
  PROGRAMME_PAPERS,
  type ProgrammeForm,
  type ProgrammePaper,
  SUPPORT_TYPES,
  type SupportType,
} from '@banso/domain';
import { Choice, Choices, Name, Paging, RowIds, WholeNumber } from '@banso/http';

const L = {
  name: { ja: '事業名', en: 'Name' },
  bodies: { ja: '実施機関', en: 'Bodies' },
  forms: { ja: '支援の形', en: 'Forms' },
  types: { ja: '支援種別', en: 'Kinds of support' },
  fee: { ja: '費用', en: 'Fee' },
  cadence: { ja: '訪問の間隔（月）', en: 'Cadence in months' },
  papers: { ja: '様式', en: 'Papers' },
  from: { ja: '開始年度', en: 'First fiscal year' },
  until: { ja: '終了年度', en: 'Last fiscal year' },
  changedFrom: { ja: '変更する年度', en: 'Fiscal year of the change' },
  steps: { ja: '決裁の段階', en: 'Steps of confirmation' },
};

/** The fiscal years that can be named: FY1990 to FY2099. */
const YEARS = { min: 1990, max: 2099 };

/** Which programmes, as they are in which year. */
export class ProgrammeQuery extends Paging {
  /** Only those that run in this year, as they are in it; left out: all, as they are this year. */
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, ...YEARS, optional: true }) fiscalYear?: number;
  /** `true`: only those that one's own office founded or carries as one of their bodies. */
  @Choice(['true', 'false'], { label: { ja: '使えるもののみ', en: 'Only usable ones' }, optional: true })
  usable?: string;
}

/** Founding a programme (支援事業) of one's own office. */
export class FoundProgramme {
  @Name({ label: L.name }) name: string;
  /** The first one leads; left out: the office’s own body alone. One of them must be of the office. */
  @RowIds({ label: L.bodies, optional: true }) bodyIds?: string[];
  @Choices(PROGRAMME_FORMS, { label: L.forms, min: 1 }) forms: ProgrammeForm[];
  @Choices(SUPPORT_TYPES, { label: L.types, min: 1 }) supportTypes: SupportType[];
  @Choice(FEE_RULES, { label: L.fee, optional: true }) feeRule?: FeeRule;
  /** Months between visits that its engagements begin with; null: nobody visits regularly. */
  @WholeNumber({ label: L.cadence, min: 1, max: 12, optional: true, nullable: true }) cadenceMonths?: number | null;
  @Choices(PROGRAMME_PAPERS, { label: L.papers, optional: true }) papers?: ProgrammePaper[];
  /** Left out: the year that runs. A year that has ended, for what was done in it. */
  @WholeNumber({ label: L.from, ...YEARS, optional: true }) fromFiscalYear?: number;
  @WholeNumber({ label: L.until, ...YEARS, optional: true, nullable: true }) untilFiscalYear?: number | null;
  @Choice(CONFIRMATION_STEPS, { label: L.steps, optional: true }) confirmationSteps?: number;
}

/**
 * What is left out stays. Forms, kinds of support, fee and bodies change from a fiscal year on (`fromFiscalYear`; left
 * out: the year that runs), the rest as a whole. Of another office’s programme that one’s own carries, only the steps
 * of confirmation are the own office’s to set.
 */
export class ChangeProgramme {
  @Choice(CONFIRMATION_STEPS, { label: L.steps, optional: true }) confirmationSteps?: number;
  @Name({ label: L.name, optional: true }) name?: string;
  @WholeNumber({ label: L.cadence, min: 1, max: 12, optional: true, nullable: true }) cadenceMonths?: number | null;
  @Choices(PROGRAMME_PAPERS, { label: L.papers, optional: true }) papers?: ProgrammePaper[];
  @WholeNumber({ label: L.changedFrom, ...YEARS, optional: true }) fromFiscalYear?: number;
  @Choices(PROGRAMME_FORMS, { label: L.forms, min: 1, optional: true }) forms?: ProgrammeForm[];
  @Choices(SUPPORT_TYPES, { label: L.types, min: 1, optional: true }) supportTypes?: SupportType[];
  @Choice(FEE_RULES, { label: L.fee, optional: true }) feeRule?: FeeRule;
  @RowIds({ label: L.bodies, optional: true }) bodyIds?: string[];
}

/** Ending a programme with a fiscal year. */
export class EndProgramme {
  @WholeNumber({ label: L.until, ...YEARS }) untilFiscalYear: number;
}
