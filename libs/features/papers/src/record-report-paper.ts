import { type CivilDay, type RecordReport, type ReportText, standsBesideLabel, wareki } from '@banso/domain';
import { boxes, heading, keptTogether, type Paper, type PaperPart, paragraphs, subheading, table } from '@banso/files';

/** Points. */
const TITLES = 78;
const BOX = 78;

/** The report of a visit (復命書) on A4: the sheet that is signed, then the sheets behind it (別紙). */
export function recordReportPaper(report: RecordReport, printedOn: CivilDay): Paper {
  const { municipality, reportedOn, addressee, department, reporter, annexes } = report;
  return {
    title: `復命書　${municipality}　${report.when}`,
    author: [department, reporter.name].filter(Boolean).join('　'),
    subject: report.duty,
    header: `復命書　${municipality}`,
    footer: `印刷 ${wareki(printedOn)}`,
    watermark: report.isWithdrawn ? '取下げ' : null,
    content: [
      {
        columns: [
          { text: '', width: '*' },
          { width: BOX * report.boxes.length, ...sealBoxes(report) },
        ],
      },
      { text: '復　命　書', style: 'title', alignment: 'center', margin: [0, 8, 0, 6] },
      { text: wareki(reportedOn), alignment: 'right', margin: [0, 0, 0, 2] },
      { text: addressee || '（宛先）　　　　　　　　　　様', fontSize: 12, margin: [0, 0, 0, 4] },
      ...[department, [reporter.post, reporter.name].filter(Boolean).join('　')]
        .filter(Boolean)
        .map((text) => ({ text, alignment: 'right', fontSize: 11 })),
      { text: '下記のとおり復命します。', margin: [0, 10, 0, 0] },
      { text: '記', alignment: 'center', margin: [0, 0, 0, 4] },
      table([TITLES, '*'], null, rows(report)),
      ...annexes.flatMap(({ title, texts }) => annex(title, texts)),
    ],
  };
}

/** The rows of the first sheet with their titles, for paper and for Word. */
export function reportRows(report: RecordReport): { title: string; texts: readonly ReportText[] }[] {
  const one = (text: string) => [{ label: null, text }];
  return [
    { title: '支援事業', texts: one(report.programme) },
    { title: '用務', texts: one(report.duty) },
    { title: '用務先', texts: one(report.destination) },
    { title: '日時', texts: one(report.when) },
    { title: '出席者', texts: report.attendants },
    { title: '概要', texts: report.summary },
    ...(report.opinion ? [{ title: '所見', texts: report.opinion }] : []),
    { title: '添付資料', texts: report.files },
    ...(report.version ? [{ title: '版', texts: one(report.version) }] : []),
  ].filter(({ texts }) => texts.length > 0);
}

/** The last one ends with 以上, so that it never stands on a page alone. */
function rows(report: RecordReport): PaperPart[][] {
  return reportRows(report).map(({ title, texts }, place, { length }) => [
    { text: title, style: 'th' },
    { stack: [...texts.flatMap(labelled), ...(place === length - 1 ? [{ text: '以上', alignment: 'right' }] : [])] },
  ]);
}

/** A sheet of its own, on which no label is left alone at the foot of a page. */
function annex(title: string, texts: readonly ReportText[]): PaperPart[] {
  const parts = texts.flatMap(({ label, text }) => [...(label ? [subheading(label)] : []), ...paragraphs(text)]);
  const [first, ...rest] = keptTogether(heading(title), parts);
  return [{ stack: [first!], pageBreak: 'before' }, ...rest];
}

/** A text under its label; a short one beside it. */
function labelled(one: ReportText): PaperPart[] {
  const { label, text } = one;
  if (label === null) return paragraphs(text);
  if (standsBesideLabel(one)) return [{ text: [{ text: `${label}　`, bold: true }, text] }];
  return [{ text: label, bold: true }, ...paragraphs(text)];
}

function sealBoxes({ boxes: fields }: RecordReport): { [key: string]: unknown } {
  return boxes(fields) as { [key: string]: unknown };
}
