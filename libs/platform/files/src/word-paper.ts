import type { FileChild, Paragraph, TableCell, TableRow } from 'docx';

/** A part of a paper for Word, in the order of reading. */
export type WordPart =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string; onNewPage?: boolean }
  | { kind: 'line'; text: string; align?: 'left' | 'right' | 'center' }
  /** Titles beside what they head, each row on lines of its own. */
  | { kind: 'rows'; rows: readonly { title: string; lines: readonly string[] }[] }
  /** Boxes side by side under their titles, for seals: against the right margin. */
  | { kind: 'boxes'; boxes: readonly { title: string; lines: readonly string[] }[] };

/** An A4 document for Word. */
export interface WordPaper {
  title: string;
  author: string;
  /** Below each page, left of its number. */
  footer: string;
  parts: readonly WordPart[];
}

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Twentieths of a point: an A4 sheet, its margins, and the room between them. */
const SHEET = { width: 11906, height: 16838 };
const MARGIN = 1134;
const ROOM = SHEET.width - 2 * MARGIN;
const TITLES = 1700;
const BOX = 1500;
/** Half points. */
const SIZE = { text: 21, title: 32, small: 17 };
/** What Word has in every Japanese office, and draws 髙 and 﨑 with. */
const FONT = { ascii: 'MS Mincho', eastAsia: 'ＭＳ 明朝', hAnsi: 'MS Mincho' };

/** The paper as a docx. The writer is loaded with the first one: most processes never see one. */
export async function writeWord({ title, author, footer, parts }: WordPaper): Promise<Buffer> {
  const docx = await import('docx');
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, TabStopType, TextRun } = docx;
  const line = (text: string, options: object = {}): Paragraph =>
    new docx.Paragraph({ children: [new TextRun(kept(text))], ...options });
  const cell = (lines: readonly string[], width: number, options: { center?: boolean; head?: boolean }): TableCell =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(options.head ? { shading: { type: docx.ShadingType.CLEAR, fill: 'EEF1F5' } } : {}),
      children: (lines.length > 0 ? lines : ['']).map((text) =>
        line(text, options.center ? { alignment: AlignmentType.CENTER } : {}),
      ),
    });
  const table = (rows: TableRow[], widths: number[], alignment?: 'right'): FileChild =>
    new docx.Table({
      rows,
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      ...(alignment ? { alignment } : {}),
    });
  const made = (part: WordPart): FileChild[] => {
    switch (part.kind) {
      case 'title':
        return [line(part.text, { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER })];
      case 'heading':
        return [
          line(part.text, {
            heading: HeadingLevel.HEADING_1,
            keepNext: true,
            pageBreakBefore: part.onNewPage ?? false,
          }),
        ];
      case 'line':
        return part.text.split('\n').map((text) => line(text, { alignment: part.align ?? 'left' }));
      case 'rows':
        return [
          table(
            part.rows.map(
              ({ title: head, lines }) =>
                new docx.TableRow({
                  children: [cell([head], TITLES, { head: true }), cell(lines, ROOM - TITLES, {})],
                }),
            ),
            [TITLES, ROOM - TITLES],
          ),
        ];
      case 'boxes': {
        const widths = part.boxes.map(() => BOX);
        const row = (cells: TableCell[], height: number) =>
          new docx.TableRow({
            children: cells,
            cantSplit: true,
            height: { value: height, rule: docx.HeightRule.ATLEAST },
          });
        return [
          table(
            [
              row(
                part.boxes.map(({ title: head }) => cell([head], BOX, { center: true, head: true })),
                300,
              ),
              row(
                part.boxes.map(({ lines }) => cell(lines, BOX, { center: true })),
                1100,
              ),
            ],
            widths,
            'right',
          ),
          line(''),
        ];
      }
    }
  };
  const document = new Document({
    title: kept(title),
    creator: kept(author),
    lastModifiedBy: kept(author),
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.text, language: { eastAsia: 'ja-JP', value: 'ja-JP' } } },
        title: {
          run: { font: FONT, size: SIZE.title, bold: true, color: '000000' },
          paragraph: { spacing: { before: 120, after: 240 } },
        },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: SHEET, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: {
          default: new Footer({
            children: [
              new docx.Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: ROOM }],
                children: [
                  new TextRun({ text: kept(`${footer}\t`), size: SIZE.small }),
                  new TextRun({
                    size: SIZE.small,
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, ' ページ'],
                  }),
                ],
              }),
            ],
          }),
        },
        children: parts.flatMap(made),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Without what XML cannot hold. */
function kept(text: string): string {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}
