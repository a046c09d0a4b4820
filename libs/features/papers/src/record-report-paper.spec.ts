import { afterAll, describe, expect, it } from '@jest/globals';
import { civilDay, recordReport, type RecordReportFacts } from '@banso/domain';
import { PdfRenderer, writeWord } from '@banso/files';
import { faultsInPicture, type PdfPage, readPdfFile } from '@banso/testing';
import { unzipSync } from 'fflate';
import { recordReportPaper } from './record-report-paper.js';
import { formToBeginWith, recordReportWord } from './record-report-word.js';

const LINE = '区長と歩いて、足がないから行けないという声を聞いた。だれが困っているかを一緒に確かめることにした。';
const FACTS: RecordReportFacts = {
  heading: { addressee: '健康福祉部長　様', department: '介護支援課' },
  office: '長野県',
  programme: '市区町村伴走型支援',
  municipality: { prefecture: '長野県', name: '飯綱町' },
  place: '役場 2階会議室',
  version: 2,
  reason: '出席者の誤り',
  isWithdrawn: false,
  writtenBy: { name: '𠮷田 花子', post: '主任' },
  recordedAt: new Date('2026-11-24T08:30:00Z'),
  heldOn: civilDay('2026-11-24'),
  startedAt: '13:30',
  endedAt: '15:00',
  mode: 'onSite',
  purpose: '送迎の試行の振り返り',
  supportTypes: ['A', 'B'],
  nextVisitOn: civilDay('2026-12-21'),
  texts: {
    facts: `${LINE}\n①〜⑤の順に、葛󠄀城・辻󠄀・鷗・祇園・榊・廣瀨・濵田・﨑山・塚の話。㎡・℡・Ⅳ・〒。`,
    municipalitySaid: '「数字を並べるより先に」（戸隠係長）',
    questions: 'だれが困っているか。',
    advice: '',
    material: '地域分析の報告',
    decisions: '区長会で話す。',
  },
  ours: [
    { name: '𠮷田 花子', post: '主任' },
    { name: '山﨑 誠', post: '課長' },
  ],
  theirs: ['係長 戸隠 一郎', '保健師 黒姫 二葉'],
  opinions: [
    { body: '長野県', text: '急がせない。', internal: true },
    { body: '長野県看護大学', text: '利用した人の声を聞く場を持ちたい。', internal: false },
  ],
  attachments: [{ name: '次第.pdf', internal: false }],
  stepsNeeded: 2,
  confirmations: [{ by: { name: '髙橋 一朗', post: '係長' }, at: new Date('2026-11-25T01:00:00Z') }],
};
const ALL = { opinion: true, internal: true };
const TODAY = civilDay('2026-11-26');

const renderer = new PdfRenderer();
afterAll(() => renderer.close());
const print = (facts: RecordReportFacts, choice = ALL): Promise<Buffer> =>
  renderer.print(recordReportPaper(recordReport(facts, choice), TODAY));
const pagesOf = async (bytes: Buffer): Promise<PdfPage[]> => (await readPdfFile(bytes)).pages;

describe('the report of a visit on A4', () => {
  it('is one sheet for a visit as most are, without a fault in its picture', async () => {
    const bytes = await print(FACTS);
    expect(await faultsInPicture(bytes)).toEqual([]);
    const [sheet, ...others] = await pagesOf(bytes);
    expect(others).toEqual([]);
    for (const character of ['𠮷', '髙', '﨑', '葛', '鷗', '濵', '①', '℡'])
      expect(await sheet!.ink(sheet!.find(character)!)).toBeGreaterThan(0.05);
    expect(sheet!.text).toMatch(/^復命者確認決裁主任𠮷田花子R8.11.24係長髙橋一朗R8.11.25復命書/);
    expect(sheet!.text).toContain('印刷令和8年11月26日（木）1/1ページ');
  });

  it('goes on with what is long on sheets behind it, none of them empty, no label at the foot of one', async () => {
    for (const lines of [13, 33]) {
      const texts = { ...FACTS.texts, facts: `${LINE}\n`.repeat(lines) };
      const opinions = [{ body: '長野県', text: `${LINE}\n`.repeat(7), internal: false }];
      const bytes = await print({ ...FACTS, texts, opinions });
      expect(await faultsInPicture(bytes)).toEqual([]);
      const pages = await pagesOf(bytes);
      expect(pages[0]!.text).toContain('概要別紙1のとおり');
      expect(pages.at(-1)!.text).toContain('別紙2所見');
      for (const page of pages)
        expect((await page.structure()).at(-1)!.text).not.toMatch(/^(?:別紙|先方の発言|問いかけ|決まったこと)/);
    }
  });

  it('stands with almost nothing on it, and says on each page when it was withdrawn', async () => {
    const heading = { addressee: '', department: '' };
    const bare = { ...FACTS, heading, place: '', purpose: '', ours: [], theirs: [], opinions: [], attachments: [] };
    const bytes = await print({ ...bare, isWithdrawn: true, confirmations: [], stepsNeeded: 1 });
    expect(await faultsInPicture(bytes)).toEqual([]);
    for (const { text } of await pagesOf(bytes)) expect(text).toContain('取下げ');
  });

  it('is told to a screen reader as a title, rows with their heads, and boxes', async () => {
    const [sheet] = await pagesOf(await print(FACTS));
    const tagged = await sheet!.structure();
    const rolesOf = (text: string) => tagged.find((piece) => piece.text.replace(/\s/g, '') === text)?.roles;
    expect(rolesOf('復命書')).toEqual(['Document', 'H1']);
    expect(rolesOf('用務先')).toEqual(['Document', 'Table', 'TR', 'TH']);
    expect(rolesOf('送迎の試行の振り返り')).toEqual(['Document', 'Table', 'TR', 'TD', 'P']);
    expect(rolesOf('決裁')).toEqual(['Document', 'Table', 'TR', 'TH']);
  });
});

describe('the report of a visit for Word', () => {
  const wordOf = async (paper: Parameters<typeof writeWord>[0]): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await writeWord(paper))).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    );
  const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, '');

  it('says the same as the paper, on A4, with its title and its author', async () => {
    const report = recordReport(FACTS, ALL);
    const parts = await wordOf(recordReportWord(report, TODAY));
    const text = textOf(parts['word/document.xml']!);
    for (const said of [report.duty, report.destination, report.when, '葛󠄀城', '髙橋 一朗', '急がせない。', '以上'])
      expect(text).toContain(said);
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['docProps/core.xml']).toMatch(/復命書　長野県飯綱町.*𠮷田 花子/s);
    expect(textOf(parts['word/footer1.xml']!)).toContain('印刷 令和8年11月26日（木）');
  });

  it('can be begun with as a form that names every field once', async () => {
    const parts = await wordOf(formToBeginWith());
    const named = [...textOf(parts['word/document.xml']!).matchAll(/\{\{(.+?)\}\}/g)].map(([, name]) => name);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toHaveLength(16);
    expect(textOf(parts['word/footer1.xml']!)).toContain('{{版}}');
  });
});
