import type { Labels } from '../lang.js';

/** The stages of the collaboration process (協働プロセスの段階), in the order they are walked. */
export const STAGES = [0, 1, 2, 3] as const;
/** A stage of the collaboration process. */
export type Stage = (typeof STAGES)[number];

/** What a municipality does in each stage. */
export const STAGE_LABELS: Labels<Stage> = {
  0: { ja: '市区町村の役割を認識する', en: "Recognise the municipality's role" },
  1: { ja: '地域課題を把握する', en: 'Grasp local challenges' },
  2: { ja: '課題解決に向けて動き出す', en: 'Start moving towards a solution' },
  3: { ja: '協働して課題解決に取り組む', en: 'Work on the solution together' },
};

/** The kinds of support (支援種別) a body can give. */
export const SUPPORT_TYPES = ['A', 'B', 'C', 'D', 'E'] as const;
/** A kind of support. */
export type SupportType = (typeof SUPPORT_TYPES)[number];

/** The kinds of support in full. */
export const SUPPORT_TYPE_LABELS: Labels<SupportType> = {
  A: { ja: '地域マネジメント力向上に向けた支援', en: 'Local-management capability' },
  B: { ja: '現状分析支援', en: 'Situation analysis' },
  C: { ja: '協働事例等の情報提供・相談対応', en: 'Case examples and consultation' },
  D: { ja: '企業・大学とのマッチングの場・仕組みの提供', en: 'Matching with companies and universities' },
  E: {
    ja: '協働の進め方に関する方法論の提供・個別相談対応',
    en: 'Methodology of collaboration and individual consultation',
  },
};

/** The kinds of support in a few characters, for column heads and chips. */
export const SUPPORT_TYPE_SHORT_LABELS: Labels<SupportType> = {
  A: { ja: '地域マネジメント', en: 'Management' },
  B: { ja: '現状分析', en: 'Analysis' },
  C: { ja: '事例・相談', en: 'Cases' },
  D: { ja: 'マッチング', en: 'Matching' },
  E: { ja: '方法論', en: 'Methodology' },
};

/** The stage each kind of support serves. */
export const STAGE_SERVED: Readonly<Record<SupportType, Stage>> = { A: 0, B: 1, C: 2, D: 2, E: 3 };

/** The kinds of support that serve a stage, in order. */
export function supportTypesServing(stage: Stage): SupportType[] {
  return SUPPORT_TYPES.filter((type) => STAGE_SERVED[type] === stage);
}

/** Forms a programme (支援事業) can take. */
export const PROGRAMME_FORMS = [
  'accompanying',
  'training',
  'adviserDispatch',
  'expertTeamDispatch',
  'dataAnalysis',
  'information',
  'consultation',
  'matching',
] as const;
/** A form of programme. */
export type ProgrammeForm = (typeof PROGRAMME_FORMS)[number];
/** The forms of programme in words. */
export const PROGRAMME_FORM_LABELS: Labels<ProgrammeForm> = {
  accompanying: { ja: '伴走型支援', en: 'Accompanying support' },
  training: { ja: '研修', en: 'Training' },
  adviserDispatch: { ja: 'アドバイザー派遣', en: 'Adviser dispatch' },
  expertTeamDispatch: { ja: '専門家チーム派遣', en: 'Expert-team dispatch' },
  dataAnalysis: { ja: 'データ分析', en: 'Data analysis' },
  information: { ja: '情報提供', en: 'Information' },
  consultation: { ja: '相談', en: 'Consultation' },
  matching: { ja: 'マッチング', en: 'Matching' },
};

/** What a municipality pays for a programme. */
export const FEE_RULES = ['free', 'consultationFreeOnSitePaid', 'paid'] as const;
/** A fee rule. */
export type FeeRule = (typeof FEE_RULES)[number];
/** The fee rules in words. */
export const FEE_RULE_LABELS: Labels<FeeRule> = {
  free: { ja: '無料', en: 'Free' },
  consultationFreeOnSitePaid: { ja: '相談無料・現地支援有料', en: 'Consultation free, on-site paid' },
  paid: { ja: '有料', en: 'Paid' },
};

/** The papers (様式) that a programme can use. */
export const PROGRAMME_PAPERS = ['visitReport', 'dispatchRequest', 'contributionStatement', 'letterOfThanks'] as const;
/** A paper that a programme can use. */
export type ProgrammePaper = (typeof PROGRAMME_PAPERS)[number];
/** The papers in words. */
export const PROGRAMME_PAPER_LABELS: Labels<ProgrammePaper> = {
  visitReport: { ja: '復命書', en: 'Visit report' },
  dispatchRequest: { ja: '派遣依頼', en: 'Dispatch request' },
  contributionStatement: { ja: '活動実績書', en: 'Statement of contribution' },
  letterOfThanks: { ja: 'お礼状', en: 'Letter of thanks' },
};
