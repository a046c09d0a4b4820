import { dayInTokyo, warekiShort } from '@banso/domain';
import type { PaperPart } from './pdf-renderer.js';

/** So many characters at the end of a paragraph stay together, so that no line holds a single one. */
const TAIL = 4;

/**
 * A section's title, found by the table of contents and by the bookmarks; it never stands alone at the foot of a page.
 */
export function heading(text: string): PaperPart {
  return { text, style: 'heading', tocItem: true, tocMargin: [0, 1, 0, 0], headlineLevel: 1, outline: true };
}

/** The title of a part of a section; it never stands alone at the foot of a page either. */
export function subheading(text: string): PaperPart {
  return { text, style: 'subheading', headlineLevel: 1 };
}

/** One paragraph whose last characters stay on one line. */
export function paragraph(text: string): { text: PaperPart } {
  const characters = [...text];
  if (characters.length <= TAIL * 2) return { text };
  return { text: [characters.slice(0, -TAIL).join(''), { text: characters.slice(-TAIL).join(''), noWrap: true }] };
}

/** What somebody wrote, line by line as they broke it. */
export function paragraphs(text: string): PaperPart[] {
  return text
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? { text: ' ' } : paragraph(line)));
}

/** A sentence in place of something that is not there. */
export function nothing(text = '記録がありません。'): PaperPart {
  return { text, style: 'small' };
}

/** A table whose headings come again on each page and whose rows are not torn apart. */
export function table(
  widths: readonly (number | '*')[],
  headings: readonly string[] | null,
  rows: readonly (readonly PaperPart[])[],
): PaperPart {
  const head = headings ? [headings.map((text) => ({ text, style: 'th' }))] : [];
  return {
    table: {
      widths,
      headerRows: head.length,
      keepWithHeaderRows: head.length,
      dontBreakRows: true,
      body: [...head, ...rows],
    },
    layout: 'ruled',
    margin: [0, 2, 0, 4],
  };
}

/** Boxes side by side, each under its title: for signatures, or to be signed by hand. */
export function boxes(fields: readonly { title: string; lines: readonly string[] }[]): PaperPart {
  const cell = (lines: readonly string[]): PaperPart => ({
    stack:
      lines.length > 0
        ? lines.map((text) => ({ text: text || ' ', alignment: 'center', fontSize: 8.5 }))
        : [
            {
              text: '\n\n ',
              fontSize: 8.5,
            },
          ],
  });
  return {
    table: {
      widths: fields.map(() => '*'),
      headerRows: 1,
      body: [
        fields.map(({ title }) => ({ text: title, style: 'th', alignment: 'center' })),
        fields.map(({ lines }) => cell(lines)),
      ],
    },
    layout: 'boxed',
  };
}

/**
 * Headings with the first of what they head, so that a page never ends between them; a table keeps its own first row.
 */
export function keptTogether(title: PaperPart, parts: readonly PaperPart[]): PaperPart[] {
  const kept: PaperPart[] = [];
  let headings: PaperPart[] = [];
  for (const part of [title, ...parts]) {
    if (isHeading(part)) headings.push(part);
    else {
      if (headings.length === 0 || isTable(part)) kept.push(...headings, part);
      else kept.push({ stack: [...headings, part], unbreakable: true });
      headings = [];
    }
  }
  return [...kept, ...headings];
}

function isHeading(part: PaperPart): boolean {
  return typeof part === 'object' && 'headlineLevel' in part;
}

function isTable(part: PaperPart): boolean {
  return typeof part === 'object' && 'table' in part;
}

/** A moment in Tokyo: R8.11.24 09:30. */
export function timeInTokyo(instant: string): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${warekiShort(dayInTokyo(at))} ${time.format(at)}`;
}
