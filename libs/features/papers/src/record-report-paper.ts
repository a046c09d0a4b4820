import { type CivilDay, type RecordReport, type ReportText, wareki } from '@banso/domain';
import { boxes, heading, keptTogether, type Paper, type PaperPart, paragraphs, table } from '@banso/files';

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
    footer: [report.version, `印刷 ${wareki(printedOn)}`].filter(Boolean).join('　'),
    watermark: report.isWithdrawn ? '取下げ' : null,
    content: [
      {
        columns: [
          { text: '', width: '*' },
          { width: BOX * report.boxes.length, ...sealBoxes(report) },
        ],
      },
      { text: '復　命　書', style: 'title', alignment: 'center', margin: [0, 14, 0, 14] },
      { text: wareki(reportedOn), alignment: 'right', margin: [0, 0, 0, 10] },
      { text: addressee || '（宛先）　　　　　　　　　　様', fontSize: 12, margin: [0, 0, 0, 10] },
      ...[department, [reporter.post, reporter.name].filter(Boolean).join('　')]
        .filter(Boolean)
        .map((text) => ({ text, alignment: 'right', fontSize: 11 })),
      { text: '下記のとおり復命します。', margin: [0, 14, 0, 4] },
      { text: '記', alignment: 'center', margin: [0, 0, 0, 4] },
      table([TITLES, '*'], null, rows(report)),
      { text: '以上', alignment: 'right', margin: [0, 6, 0, 0] },
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
    ...(report.annexes.length > 0
      ? [{ title: '別紙', texts: report.annexes.map(({ title }) => ({ label: null, text: title })) }]
      : []),
    ...(report.version ? [{ title: '版', texts: one(report.version) }] : []),
  ].filter(({ texts }) => texts.length > 0);
}

function rows(report: RecordReport): PaperPart[][] {
  return reportRows(report).map(({ title, texts }) => [
    { text: title, style: 'th' },
    { stack: texts.flatMap(labelled) },
  ]);
}

function annex(title: string, texts: readonly ReportText[]): PaperPart[] {
  return [{ text: '', pageBreak: 'before' }, ...keptTogether(heading(title), texts.flatMap(labelled))];
}

/** A text under its label; a short one beside it. */
function labelled({ label, text }: ReportText): PaperPart[] {
  if (label === null) return paragraphs(text);
  const isShort = !text.includes('\n') && [...text].length <= 40;
  if (isShort) return [{ text: [{ text: `${label}　`, bold: true }, text] }];
  return [{ text: label, bold: true, margin: [0, 3, 0, 0] }, ...paragraphs(text)];
}

function sealBoxes({ boxes: fields }: RecordReport): { [key: string]: unknown } {
  return boxes(fields) as { [key: string]: unknown };
}
