import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PdfFile, readPdfFile } from '@banso/testing';
import { boxes, heading, keptTogether, paragraph, paragraphs, subheading, table } from './paper-parts.js';
import { type Paper, type PaperPart, PdfRenderer } from './pdf-renderer.js';

const FRAME: Omit<Paper, 'content'> = {
  title: '試し刷り',
  author: '長野県',
  subject: '',
  header: '試し刷り',
  footer: '印刷 令和8年12月1日（火）',
  watermark: null,
};
const TITLE: PaperPart = { text: '試し刷り', style: 'title', alignment: 'center' };

const renderer = new PdfRenderer();
afterAll(() => renderer.close());
const printed = async (content: PaperPart[], more: Partial<Paper> = {}): Promise<PdfFile> =>
  readPdfFile(await renderer.print({ ...FRAME, ...more, content }));

describe('a paper for somebody who does not see it', () => {
  let file: PdfFile;
  beforeAll(async () => {
    const rows = Array.from({ length: 60 }, (_, n) => [`第${n + 1}回`, '区長と歩いた。'].map(paragraph));
    file = await printed(
      [
        TITLE,
        { toc: { title: { text: '目次', bold: true } } },
        ...keptTogether(heading('1　経過'), [table([80, '*'], ['回', '内容'], rows)]),
        ...keptTogether(heading('2　課題'), [subheading('足'), { ul: [paragraph('移動の足がない')] }]),
        boxes([{ title: '決裁', lines: ['課長'] }]),
      ],
      { watermark: '下書き' },
    );
  });

  it('says what it is: title, author, language, tags, bookmarks', () => {
    const { title, author, language, isTagged, bookmarks } = file;
    expect({ title, author, language, isTagged, bookmarks }).toEqual({
      title: '試し刷り',
      author: '長野県',
      language: 'ja-JP',
      isTagged: true,
      bookmarks: ['1　経過', '2　課題'],
    });
  });

  it('tells headings, tables, lists and ways to other pages, in the order of reading', async () => {
    const tagged = (await Promise.all(file.pages.map((page) => page.structure()))).flat();
    const rolesOf = (text: string) =>
      tagged.filter((piece) => piece.text.replace(/\s/g, '') === text.replace(/\s/g, '')).map(({ roles }) => roles);
    expect(rolesOf('試し刷り')).toEqual([['Document', 'H1']]);
    expect(rolesOf('1　経過')).toEqual([
      ['Document', 'TOC', 'TOCI', 'Link'],
      ['Document', 'H2'],
    ]);
    expect(rolesOf('足')).toEqual([['Document', 'H3']]);
    // The headings of the table come again on its second page, and are read once.
    expect(file.pages.filter(({ text }) => text.includes('回内容')).length).toBeGreaterThan(1);
    expect(rolesOf('内容')).toEqual([['Document', 'Table', 'TR', 'TH']]);
    expect(rolesOf('第60回')).toEqual([['Document', 'Table', 'TR', 'TD']]);
    expect(rolesOf('移動の足がない')).toEqual([['Document', 'L', 'LI', 'LBody', 'P']]);
    expect(rolesOf('課長')).toEqual([['Document', 'Table', 'TR', 'TD', 'P']]);
  });

  it('leaves no text untold, and tells no page header, number or watermark', async () => {
    expect(await Promise.all(file.pages.map((page) => page.untold()))).toEqual(file.pages.map(() => ''));
    const tagged = (await Promise.all(file.pages.map((page) => page.structure()))).flat();
    const told = tagged.map(({ text }) => text).join('');
    expect(told).not.toMatch(/下書き|ページ|印刷/);
  });
});

describe('headings of a paper', () => {
  it('are never stranded at the foot of a page, wherever on it they come to stand', async () => {
    const sections = Array.from({ length: 40 }, (_, n) => [
      ...keptTogether(heading(`見出し${n}`), [
        ...(n % 2 === 0 ? [subheading(`小見出し${n}`)] : []),
        ...(n % 3 === 0 ? [table(['*'], ['表'], [[paragraph('一行\n二行\n三行')]])] : []),
        ...paragraphs('本文の行\n'.repeat((n * 7) % 23) + '終わりの行'),
      ]),
    ]).flat();
    const { pages } = await printed([TITLE, ...sections]);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const lines = (await page.structure()).map(({ text }) => text);
      expect(lines.at(-1)).not.toMatch(/見出し|^表$/);
    }
  });
});

describe('characters that names have', () => {
  it('are printed as written, and no sign of choice or direction leaves a mark', async () => {
    const { pages } = await printed(['𠮷田　髙橋　山﨑　葛󠄀城　辻󠄀　神　鷗　が\u200b']);
    expect(pages[0]!.text).toContain('𠮷田髙橋山﨑葛城辻');
    expect(pages[0]!.text).toContain('が');
    expect(pages[0]!.text).not.toContain('〓');
    expect(await pages[0]!.boxes()).toBe(0);
  });
});
