import type { CivilDay } from './civil-day.js';
import {
  recordReport,
  type RecordReportChoice,
  type RecordReportFacts,
  type ReportSheet,
  type ReportText,
} from './record-report.js';
import { wareki } from './wareki.js';

/** What is named in a form (様式) of an office: `{{用務先}}` stands where the answer goes. */
export const REPORT_FIELDS = [
  '宛先',
  '復命年月日',
  '所属',
  '職',
  '氏名',
  '用務',
  '用務先',
  '日時',
  '出席者',
  '概要',
  '所見',
  '決裁',
  '添付資料',
  '支援事業',
  '市区町村',
  '版',
  '印刷日',
] as const;
/** A named field of a form. */
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Without these a form leaves out what every report has to say. */
export const NEEDED_REPORT_FIELDS: readonly ReportField[] = [
  '宛先',
  '復命年月日',
  '職',
  '氏名',
  '用務',
  '用務先',
  '日時',
  '出席者',
  '概要',
];

/** A form of Word grows with what is written into it, so nothing is put behind it. */
const GROWING_SHEET: ReportSheet = { summary: Infinity, opinion: Infinity, files: Infinity };

/** What stands in each named field of a form; fields of what was not chosen are empty. */
export function reportFields(
  facts: RecordReportFacts,
  choice: RecordReportChoice,
  printedOn: CivilDay,
): Record<ReportField, string> {
  const report = recordReport(facts, choice, GROWING_SHEET);
  return {
    宛先: report.addressee,
    復命年月日: wareki(report.reportedOn),
    所属: report.department,
    職: report.reporter.post,
    氏名: report.reporter.name,
    用務: report.duty,
    用務先: report.destination,
    日時: report.when,
    出席者: inOneText(report.attendants),
    概要: inOneText(report.summary),
    所見: report.opinion ? inOneText(report.opinion) : '',
    決裁: report.boxes.map(({ title, lines }) => [title, ...lines].join('　')).join('\n'),
    添付資料: inOneText(report.files),
    支援事業: report.programme,
    市区町村: report.municipality,
    版: report.version,
    印刷日: wareki(printedOn),
  };
}

/** What an office's form asks for: what is known, what nobody knows, and what every report needs but it lacks. */
export interface FormCheck {
  readonly known: readonly ReportField[];
  readonly unknown: readonly string[];
  readonly missing: readonly ReportField[];
}

/** What the named fields of a form come to, in the order of the list of fields. */
export function formCheck(named: readonly string[]): FormCheck {
  const names = new Set(named.map((name) => name.normalize('NFKC').trim()));
  const known = REPORT_FIELDS.filter((field) => names.has(field));
  return {
    known,
    unknown: [...names].filter((name) => !(REPORT_FIELDS as readonly string[]).includes(name)),
    missing: NEEDED_REPORT_FIELDS.filter((field) => !names.has(field)),
  };
}

/** Texts with their labels in brackets, one below the other. */
function inOneText(texts: readonly ReportText[]): string {
  return texts.map(({ label, text }) => (label ? `【${label}】\n${text}` : text)).join('\n');
}
