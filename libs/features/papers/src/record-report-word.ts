import {
  type CivilDay,
  type RecordReport,
  REPORT_FIELDS,
  type ReportField,
  type ReportText,
  wareki,
} from '@banso/domain';
import type { WordPaper, WordPart } from '@banso/files';
import { reportRows } from './record-report-paper.js';

/** The report of a visit (復命書) for Word, as it is on A4. */
export function recordReportWord(report: RecordReport, printedOn: CivilDay): WordPaper {
  const { department, reporter, annexes } = report;
  return {
    title: `復命書　${report.municipality}`,
    author: [department, reporter.name].filter(Boolean).join('　'),
    footer: `${report.isWithdrawn ? '取下げ　' : ''}印刷 ${wareki(printedOn)}`,
    parts: [
      ...(report.isWithdrawn ? [{ kind: 'line', text: '取下げ済み', align: 'center' } as const] : []),
      { kind: 'boxes', boxes: report.boxes },
      { kind: 'title', text: '復　命　書' },
      { kind: 'line', text: wareki(report.reportedOn), align: 'right' },
      { kind: 'line', text: report.addressee || '（宛先）　　　　　　　　　　様' },
      { kind: 'line', text: department, align: 'right' },
      { kind: 'line', text: [reporter.post, reporter.name].filter(Boolean).join('　'), align: 'right' },
      { kind: 'line', text: '' },
      { kind: 'line', text: '下記のとおり復命します。' },
      { kind: 'line', text: '記', align: 'center' },
      {
        kind: 'rows',
        rows: reportRows(report).map(({ title, texts }) => ({ title, lines: texts.flatMap(linesOf) })),
      },
      { kind: 'line', text: '以上', align: 'right' },
      ...annexes.flatMap(({ title, texts }): WordPart[] => [
        { kind: 'heading', text: title, onNewPage: true },
        ...texts.flatMap(linesOf).map((text): WordPart => ({ kind: 'line', text })),
      ]),
    ],
  };
}

/** Where an office begins with a form of its own: the same paper with a named field in place of each answer. */
export function formToBeginWith(): WordPaper {
  const field = (name: ReportField) => `{{${name}}}`;
  const above: readonly ReportField[] = ['決裁', '復命年月日', '宛先', '所属', '職', '氏名'];
  return {
    title: '復命書の様式',
    author: '',
    footer: field('版'),
    parts: [
      { kind: 'line', text: field('決裁'), align: 'right' },
      { kind: 'title', text: '復　命　書' },
      { kind: 'line', text: field('復命年月日'), align: 'right' },
      { kind: 'line', text: field('宛先') },
      { kind: 'line', text: field('所属'), align: 'right' },
      { kind: 'line', text: `${field('職')}　${field('氏名')}`, align: 'right' },
      { kind: 'line', text: '下記のとおり復命します。' },
      { kind: 'line', text: '記', align: 'center' },
      {
        kind: 'rows',
        rows: REPORT_FIELDS.filter((name) => !above.includes(name) && name !== '版').map((name) => ({
          title: name,
          lines: [field(name)],
        })),
      },
    ],
  };
}

function linesOf({ label, text }: ReportText): string[] {
  return [...(label ? [`【${label}】`] : []), ...text.split('\n')];
}
