import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** A part of a page, in points from the upper left corner. */
export interface PdfArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One page of a PDF as a reader sees it. */
export interface PdfPage {
  /** Its text in reading order, without blanks. */
  text: string;
  /** Renders a part of the page and tells how much of it is dark (0–1); units are points from the upper left corner. */
  ink(area: PdfArea): Promise<number>;
  /** How many of its characters are the font's sign for "I do not have this" (an empty box). */
  boxes(): Promise<number>;
  /** The page as a picture. */
  png(): Promise<Buffer>;
  /** Where on the page a text stands, in points from the upper left corner; null when it is not there in one piece. */
  find(text: string): PdfArea | null;
  /** What a screen reader is told of the page, in order: each piece of text with the elements it stands in. */
  structure(): Promise<PdfTagged[]>;
  /** Text that neither belongs to the structure nor is marked as decoration. */
  untold(): Promise<string>;
}

/** A piece of text as a screen reader is told it: `['Document', 'Table', 'TR', 'TD']`. */
export interface PdfTagged {
  roles: string[];
  text: string;
}

/** A PDF with what it says of itself. */
export interface PdfFile {
  title: string;
  author: string;
  language: string;
  isTagged: boolean;
  /** Titles of its bookmarks, in order. */
  bookmarks: string[];
  pages: PdfPage[];
}

/** Dots per point of the rendered page. */
const SCALE = 2;
const DARK = 160;

/** Reads a PDF with another program than the one that wrote it: its text, and its pages rendered. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  return (await readPdfFile(bytes)).pages;
}

/** The same, with what the file says of itself. */
export async function readPdfFile(bytes: Buffer): Promise<PdfFile> {
  const from = createRequire(import.meta.url);
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = (name: string): string =>
    `${pathToFileURL(from.resolve('pdfjs-dist/package.json')).pathname.replace('package.json', name)}/`;
  const document = await getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    disableFontFace: true,
    verbosity: 0,
  }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    // Rendering takes far longer than reading, so it waits until somebody looks.
    let picture: Promise<Canvas> | null = null;
    const rendered = (): Promise<Canvas> =>
      (picture ??= (async () => {
        const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
        const context = canvas.getContext('2d');
        context.fillStyle = '#ffffff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
        return canvas;
      })());
    const marked = async () => markedText(await page.getTextContent({ includeMarkedContent: true }));
    pages.push({
      structure: async () => taggedText((await page.getStructTree()) as StructNode | null, (await marked()).byId),
      untold: async () => (await marked()).untold,
      text: words
        .map(({ str }) => str)
        .join('')
        .replace(/\s+/g, ''),
      ink: async ({ x, y, width, height }) => {
        const { data } = (await rendered())
          .getContext('2d')
          .getImageData(
            Math.floor(x * SCALE),
            Math.floor(y * SCALE),
            Math.max(1, Math.ceil(width * SCALE)),
            Math.max(1, Math.ceil(height * SCALE)),
          );
        let dark = 0;
        for (let place = 0; place < data.length; place += 4) if (data[place]! < DARK) dark++;
        return dark / (data.length / 4);
      },
      boxes: async () => {
        const { fnArray, argsArray } = await page.getOperatorList();
        // Glyph 0 of every font is the box.
        return fnArray
          .flatMap((fn, place) =>
            fn === OPS.showText ? (argsArray[place] as [Array<{ originalCharCode?: number } | number>])[0] : [],
          )
          .filter((glyph) => typeof glyph === 'object' && glyph.originalCharCode === 0).length;
      },
      png: async () => (await rendered()).toBuffer('image/png'),
      find: (text) => {
        const word = words.find(({ str }) => str.includes(text));
        if (!word) return null;
        const [, , , height = 0, x = 0, y = 0] = word.transform as number[];
        const each = word.width / Math.max(1, [...word.str].length);
        return {
          x: x + each * [...word.str.slice(0, word.str.indexOf(text))].length,
          y: viewport.height / SCALE - y - height * 0.85,
          width: each * [...text].length,
          height,
        };
      },
    });
  }
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  const bookmarks = (await document.getOutline()) as { title: string }[] | null;
  return {
    title: String(info['Title'] ?? ''),
    author: String(info['Author'] ?? ''),
    language: String(info['Language'] ?? ''),
    isTagged: (await document.getMarkInfo())?.['Marked'] === true,
    bookmarks: (bookmarks ?? []).map(({ title }) => title),
    pages,
  };
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** The text of a page by the marked content it stands in, and what stands in none. */
function markedText({ items }: { items: readonly object[] }): { byId: Map<string, string>; untold: string } {
  const byId = new Map<string, string>();
  const open: string[] = [];
  let untold = '';
  for (const item of items as { type?: string; id?: string; str?: string }[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? '');
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str === undefined) continue;
    else if (open.length === 0) untold += item.str.trim();
    else for (const id of open) byId.set(id, (byId.get(id) ?? '') + item.str);
  }
  return { byId, untold };
}

function taggedText(node: StructNode | null, byId: ReadonlyMap<string, string>, roles: string[] = []): PdfTagged[] {
  return (node?.children ?? []).flatMap((child) => {
    if (child.type === 'content') return [{ roles, text: byId.get(child.id ?? '') ?? '' }];
    return child.role ? taggedText(child, byId, [...roles, child.role]) : [];
  });
}

/** The part of an A4 page between its header and its footer. */
const BODY: PdfArea = { x: 54, y: 56, width: 487, height: 728 };
/** Less of a page than this is dark where nothing is drawn but a rule. */
const LEAST_INK = 0.0004;

/**
 * What a person would send back of a printed paper: characters without a shape or replaced by 〓, pages with nothing on
 * them, text that a screen reader is not told. Each page is rendered for it.
 */
export async function faultsInPicture(bytes: Buffer): Promise<string[]> {
  const { title, author, isTagged, pages } = await readPdfFile(bytes);
  const faults = [title ? '' : 'no title', author ? '' : 'no author', isTagged ? '' : 'not tagged'];
  for (const [place, page] of pages.entries()) {
    const at = `page ${place + 1}: `;
    const boxes = await page.boxes();
    if (boxes > 0) faults.push(`${at}${boxes} characters without a shape`);
    if (page.text.includes('〓')) faults.push(`${at}characters that the font does not have`);
    const body = (await page.structure()).map(({ text }) => text).join('');
    if (body.trim().length < 4 || (await page.ink(BODY)) < LEAST_INK) faults.push(`${at}nothing on it`);
    const untold = await page.untold();
    if (untold) faults.push(`${at}not told: ${untold}`);
  }
  return faults.filter(Boolean);
}
