import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeTable } from './write-table.js';
import { fillForm, namedFields } from './word-form.js';
import { writeWord } from './word-paper.js';

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** A document of Word as small as Word takes it. */
const docx = (body: string, more: Record<string, string> = {}, type = TYPES): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
          'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
const textOf = (bytes: Uint8Array): string =>
  Buffer.from(unzipSync(bytes)['word/document.xml']!)
    .toString()
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '');
const relation = (type: string) => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://elsewhere.example/x" TargetMode="External"/></Relationships>`,
});

describe('a form of an office', () => {
  it('has the fields that its braces name, however Word has torn them apart, in its header as well', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{版}}')}</w:hdr>`;
    const form = docx(paragraph('用務：', '{', '{用', '務}', '}') + paragraph('{{ 用務 }}　{{用務先}}'), {
      'word/header1.xml': header,
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPES}"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
    });
    expect(new Set(await namedFields(form))).toEqual(new Set(['用務', '用務先', '版']));
    expect(textOf(await fillForm(form, { 用務: '振り返り' }))).toBe('用務：振り返り振り返り　');
  });

  it('takes what is written as text: lines stay lines, and neither markup nor braces in it mean anything', async () => {
    const filled = await fillForm(docx(paragraph('{{概要}}')), {
      概要: '一行目\n<w:p/> & {{所見}}\u0007𠮷',
      所見: '秘',
    });
    expect(textOf(filled)).toBe('一行目\n&lt;w:p/&gt; &amp; {{所見}}𠮷');
  });

  it('can be a paper that was written here, filled anew', async () => {
    const parts = [
      { kind: 'title', text: '復命書' },
      { kind: 'rows', rows: [{ title: '用務', lines: ['{{用務}}'] }] },
    ] as const;
    const paper = await writeWord({ title: '復命書', author: '長野県', footer: '', parts });
    expect(await namedFields(paper)).toEqual(['用務']);
    expect(textOf(await fillForm(paper, { 用務: '振り返り' }))).toContain('振り返り');
  });
});

describe('what is no form is refused with its reason', () => {
  const refused = async (bytes: Uint8Array, reason: string) =>
    expect(namedFields(bytes)).rejects.toMatchObject({ reason });

  it('a text, an Excel book under another name, an archive without a document, and one that breaks off', async () => {
    await refused(Buffer.from('復命書'), 'notWord');
    await refused((await writeTable({ name: '表', headings: ['用務'], rows: [] }, 'xlsx')).bytes, 'notWord');
    await refused(Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'notWord');
    const whole = docx(paragraph('{{用務}}'));
    await refused(whole.subarray(0, whole.length - 40), 'unreadable');
  });

  it('one that a password protects', async () => {
    await refused(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'protected');
  });

  it('macros, by a part or by what the document calls itself', async () => {
    await refused(docx(paragraph('x'), { 'word/vbaProject.bin': 'x' }), 'macros');
    const enabled = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    await refused(docx(paragraph('x'), {}, enabled), 'macros');
    await refused(docx(paragraph('x'), { 'word/activeX/activeX1.xml': '<x/>' }), 'macros');
  });

  it('a bomb, whether its directory says how large it is or lies', async () => {
    const bomb = Buffer.from(
      zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'word/media/a.bin': new Uint8Array(40 * 1024 * 1024) }),
    );
    expect(bomb.length).toBeLessThan(100_000);
    await refused(bomb, 'tooLarge');
    const many = zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`word/${n}.xml`, strToU8('<a/>')])));
    await refused(Buffer.from(many), 'tooLarge');
    await refused(docx(paragraph('{', '{用務}}').repeat(300)), 'tooLarge');
    await refused(docx(paragraph('長い文').repeat(40_000)), 'tooLarge');
    // The directory says one byte where forty million come: no more room is made for them than was promised.
    const lie = Buffer.from(bomb);
    const place = lie.lastIndexOf(Buffer.from('504b0102', 'hex'));
    lie.writeUInt32LE(1, place + 24);
    await expect(namedFields(lie)).rejects.toThrow(/Not a form/);
  });

  it('what Word would fetch from elsewhere, but not a plain link', async () => {
    await refused(docx(paragraph('x'), relation('attachedTemplate')), 'linksOutside');
    await refused(docx(paragraph('x'), relation('image')), 'linksOutside');
    await refused(docx('<w:p><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>'), 'linksOutside');
    expect(await namedFields(docx(paragraph('{{用務}}'), relation('hyperlink')))).toEqual(['用務']);
  });

  it('entities, and braces that do not close or want more than a field', async () => {
    const doctype = '<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document/>';
    await refused(docx('', { 'word/document.xml': doctype }), 'unreadable');
    for (const braces of ['{{用務', '用務}}', '{{#用務}}x{{/用務}}', '{{@用務}}'])
      await refused(docx(paragraph(braces)), 'braces');
  });
});
