import type { FeeRule, OrganisationKind, ProgrammeForm, SupportType } from '@banso/domain';

/** A body that offers a programme. */
export interface ProgrammeBody {
  readonly name: string;
  readonly kind: Extract<OrganisationKind, 'prefecture' | 'university'>;
  readonly prefectureCode: string;
}

/** A tenant of the demo. */
export type DemoTenantKey = 'nagano' | 'saitama';

/** A support programme (支援事業) of the master. Fiscal years are named by the year they begin in; null is an open end. */
export interface ProgrammeMaster {
  /** Stable name, used to make ids. */
  readonly key: string;
  /** The row in the report's figure 3-4. */
  readonly figureRow: number;
  readonly name: string;
  readonly bodies: readonly ProgrammeBody[];
  readonly supportTypes: readonly SupportType[];
  readonly form: ProgrammeForm;
  readonly feeRule: FeeRule;
  readonly fromFiscalYear: number;
  readonly untilFiscalYear: number | null;
  /** The demo tenant whose own programme it is; null for programmes of other prefectures. */
  readonly demoTenant: DemoTenantKey | null;
}

const SINCE_2020 = { feeRule: 'free', fromFiscalYear: 2020, untilFiscalYear: null, demoTenant: null } as const;

const PROGRAMMES: readonly ProgrammeMaster[] = [
  {
    ...SINCE_2020,
    key: 'fujita-training',
    figureRow: 1,
    name: '実践型地域づくり人材育成プログラム',
    form: 'training',
    supportTypes: ['A', 'B'],
    bodies: [{ name: '藤田医科大学', kind: 'university', prefectureCode: '23' }],
  },
  {
    ...SINCE_2020,
    key: 'nagano-accompanying',
    figureRow: 2,
    name: '市区町村伴走型支援',
    form: 'accompanying',
    supportTypes: ['A', 'B'],
    bodies: [
      { name: '長野県', kind: 'prefecture', prefectureCode: '20' },
      { name: '長野県看護大学', kind: 'university', prefectureCode: '20' },
    ],
    demoTenant: 'nagano',
  },
  {
    ...SINCE_2020,
    key: 'tochigi-training',
    figureRow: 3,
    name: '地域課題分析研修',
    form: 'training',
    supportTypes: ['B'],
    bodies: [
      { name: '栃木県', kind: 'prefecture', prefectureCode: '09' },
      { name: '自治医科大学', kind: 'university', prefectureCode: '09' },
    ],
  },
  {
    ...SINCE_2020,
    key: 'niigata-adviser',
    figureRow: 4,
    name: '地域ケア個別会議へのアドバイザー派遣',
    form: 'adviserDispatch',
    supportTypes: ['B'],
    bodies: [{ name: '新潟県', kind: 'prefecture', prefectureCode: '15' }],
  },
  {
    ...SINCE_2020,
    key: 'chiba-analysis',
    figureRow: 5,
    name: 'データ分析支援',
    form: 'dataAnalysis',
    supportTypes: ['B'],
    bodies: [{ name: '千葉大学', kind: 'university', prefectureCode: '12' }],
  },
  {
    // The figure's form also names the shop registry; the vocabulary has one form per programme, and the team is the
    // larger part.
    ...SINCE_2020,
    key: 'saitama-team',
    figureRow: 6,
    name: '地域包括ケア総合支援チーム派遣事業／プラチナ・サポート・ショップ制度',
    form: 'expertTeamDispatch',
    supportTypes: ['A', 'B', 'D'],
    bodies: [{ name: '埼玉県', kind: 'prefecture', prefectureCode: '11' }],
    demoTenant: 'saitama',
  },
  {
    // The figure calls the form "mixed": walking with one municipality is what its support has in common. Fees: report,
    // figure 3-9.
    ...SINCE_2020,
    key: 'spu-management',
    figureRow: 7,
    name: '地域包括ケアマネジメント支援部門による各種支援',
    form: 'accompanying',
    supportTypes: ['A', 'B', 'C', 'D', 'E'],
    feeRule: 'consultationFreeOnSitePaid',
    bodies: [{ name: '埼玉県立大学', kind: 'university', prefectureCode: '11' }],
    demoTenant: 'saitama',
  },
  {
    ...SINCE_2020,
    key: 'gunma-platform',
    figureRow: 8,
    name: '群馬県ヘルスケア産業協議会',
    form: 'matching',
    supportTypes: ['D'],
    bodies: [{ name: '群馬県', kind: 'prefecture', prefectureCode: '10' }],
  },
];

/**
 * The eight programmes of the report's figure 3-4, in its order. Facts only; fiscal years from 2020 with an open end.
 */
export function programmes(): readonly ProgrammeMaster[] {
  return PROGRAMMES;
}
