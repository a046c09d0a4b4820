// The thread in which papers become PDF. Node starts it from this file as it stands, from the sources as from the
// build; therefore it is plain JavaScript. What it is sent is plain data, see Paper in pdf-renderer.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import * as fontkit from 'fontkit';
import pdfmake from 'pdfmake';
import { tagWhatIsDrawn, told } from './tagged-pages.mjs';

tagWhatIsDrawn();

const FONTS = '@expo-google-fonts/noto-sans-jp';
const WEIGHTS = { normal: '400Regular/NotoSansJP_400Regular.ttf', bold: '700Bold/NotoSansJP_700Bold.ttf' };
/** Stands for what the font does not have (the printers' mark for a missing character). */
const MISSING = '〓';
const GREY = '#595959';
const LINE = '#8c8c8c';

const { resolve } = createRequire(import.meta.url);
for (const file of Object.values(WEIGHTS))
  pdfmake.virtualfs.writeFileSync(file, readFileSync(resolve(`${FONTS}/${file}`)));
pdfmake.setFonts({ NotoSansJP: WEIGHTS });
// A paper names no files and no addresses; should one do so all the same, nothing is read or fetched.
pdfmake.setLocalAccessPolicy(() => false);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setTableLayouts({
  ruled: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => LINE,
    fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? '#eef1f5' : null),
    paddingTop: () => 3,
    paddingBottom: () => 3,
    paddingLeft: () => 4,
    paddingRight: () => 4,
  },
  boxed: {
    hLineWidth: () => 0.75,
    vLineWidth: () => 0.75,
    hLineColor: () => LINE,
    vLineColor: () => LINE,
    fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? '#eef1f5' : null),
    paddingTop: () => 3,
    paddingBottom: () => 3,
    paddingLeft: () => 5,
    paddingRight: () => 5,
  },
});

const face = fontkit.openSync(resolve(`${FONTS}/${WEIGHTS.normal}`));
const known = new Map();
function hasGlyph(character) {
  const code = character.codePointAt(0);
  if (!known.has(code)) known.set(code, face.hasGlyphForCodePoint(code));
  return known.get(code);
}

/** Chooses a shape of the character before it (葛󠄀); alone it is nothing to see. */
const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** Kana that came in two pieces, as from a Mac's file names. Anything else keeps the character that was written. */
const KANA_IN_PIECES = /[\u3041-\u30ff][\u3099\u309a]/gu;

/** Whether the font has another shape of the character for the selector; its usual one is printed otherwise. */
function hasShape(character, selector) {
  const chosen = face.layout(character + selector).glyphs;
  return chosen.length === 1 && chosen[0].id !== face.layout(character).glyphs[0]?.id;
}

/** The text with what cannot be printed marked, so that nothing is an empty box or missing without a sign. */
function printable(text) {
  let out = '';
  let before = '';
  for (const character of text.replace(KANA_IN_PIECES, (kana) => kana.normalize('NFC'))) {
    if (character === '\n') out += character;
    else if (character === '\t') out += '　';
    else if (SELECTOR.test(character)) out += hasShape(before, character) ? character : '';
    else if (INVISIBLE.test(character)) continue;
    else out += hasGlyph(character) ? character : MISSING;
    before = character;
  }
  return out;
}

function withPrintableText(node) {
  if (typeof node === 'string') return printable(node);
  if (Array.isArray(node)) return node.map(withPrintableText);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, TEXT_KEYS.has(key) ? withPrintableText(value) : value]),
  );
}
const TEXT_KEYS = new Set(['text', 'stack', 'columns', 'table', 'body', 'ul', 'ol', 'toc', 'title']);

/** What does not keep a heading company: further headings, those of a table, and what stands around each page. */
function isNoContent({ text, headlineLevel, style }) {
  return text === undefined || headlineLevel === 1 || style === 'th' || style === 'frame';
}

function definitionOf({ title, author, subject, header, footer, watermark, content }) {
  return {
    info: {
      title: printable(title),
      author: printable(author),
      subject: printable(subject),
      creator: '伴走',
      producer: '伴走',
    },
    version: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    language: 'ja-JP',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [54, 62, 54, 58],
    defaultStyle: { font: 'NotoSansJP', fontSize: 10, lineHeight: 1.12 },
    styles: {
      title: { fontSize: 22, bold: true },
      heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 6] },
      subheading: { bold: true, margin: [0, 6, 0, 2] },
      small: { fontSize: 8.5, color: GREY },
      frame: { fontSize: 8.5, color: GREY },
      th: { bold: true, fontSize: 9 },
      toc: { fontSize: 9.5 },
    },
    ...(watermark
      ? { watermark: { text: printable(watermark), color: '#000000', opacity: 0.07, bold: true, angle: -45 } }
      : {}),
    header: (page) =>
      page === 1
        ? null
        : {
            margin: [54, 28, 54, 0],
            columns: [
              { text: printable(header), style: 'frame', noWrap: true },
              { text: printable(watermark ?? ''), style: 'frame', bold: true, alignment: 'right', width: 60 },
            ],
          },
    footer: (page, pages) => ({
      margin: [54, 20, 54, 0],
      columns: [
        { text: printable(footer), style: 'frame', width: '*' },
        { text: `${page} / ${pages} ページ`, style: 'frame', alignment: 'right', width: 80 },
      ],
    }),
    // A heading at the foot of a page goes over to the next one together with what it heads; so does one with nothing
    // but further headings below it, or with those of a table.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().every(isNoContent),
    content: told(withPrintableText(content)),
  };
}

parentPort.on('message', async ({ id, paper }) => {
  try {
    const bytes = await pdfmake.createPdf(definitionOf(paper)).getBuffer();
    const own = new Uint8Array(bytes); // a copy with memory of its own, which can be handed over
    parentPort.postMessage({ id, bytes: own }, [own.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.stack ?? error) });
  }
});
