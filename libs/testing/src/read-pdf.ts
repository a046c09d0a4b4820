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
}

/** Dots per point of the rendered page. */
const SCALE = 2;
const DARK = 160;

/** Reads a PDF with another program than the one that wrote it: its text, and its pages rendered. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
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
    pages.push({
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
  return pages;
}
