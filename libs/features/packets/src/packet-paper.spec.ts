import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, civilDay as day, draftPacket, type HandoverPacketFacts, HUMAN_FIELD_LABELS } from '@banso/domain';
import { paragraph, PdfRenderer, readTable } from '@banso/files';
import { faultsInPicture, type PdfFile, type PdfPage, readPdf, readPdfFile } from '@banso/testing';
import { readXlsx } from 'hucre/xlsx';
import { packetPaper } from './packet-paper.js';
import { packetWorkbook } from './packet-workbook.js';
import { fileNameOf, type PrintedPacket, withheld } from './printed-packet.js';

const LONG =
  '区長と歩いて、足がないから行けないという声を聞いた。数字を並べるより先に、だれが困っているかを一緒に確かめることにした。';
const FACTS: HandoverPacketFacts = {
  cover: {
    programme: '市区町村伴走型支援',
    announcedOn: day('2027-03-19'),
    effectiveOn: day('2027-04-01'),
    predecessor: { name: '𠮷田 花子', post: '主任' },
    successor: { name: '髙橋 次郎', post: '主事' },
    witness: { name: '山﨑 課長', post: '課長' },
  },
  municipality: { code: '205907', name: '飯綱町', prefecture: '長野県' },
  counterparts: [
    { name: '戸隠 一郎', post: '福祉課 係長', from: day('2024-04-01'), until: day('2027-01-31') },
    { name: '黒姫 二葉', post: '保健師', from: day('2027-02-01'), until: null },
  ],
  vision: '歩いて集まれる町',
  challenges: [
    { text: '移動の足がない', isTrueOne: true },
    { text: '担い手が①人', isTrueOne: false },
  ],
  initiatives: [{ text: '送迎の試行', state: 'trying' }],
  startedOn: day('2024-04-10'),
  status: 'active',
  stage: 2,
  nextVisitDueOn: day('2027-04-12'),
  visits: Array.from({ length: 40 }, (_, n) => ({
    heldOn: addDays(day('2024-04-20'), n * 26),
    mode: 'onSite' as const,
    purpose: `第${n + 1}回　${LONG}`,
    facts: `${LONG}\n${LONG}`,
    opinion: '急がない。',
    opinionIsInternal: true,
    decisions: '次回の日程',
    supportTypes: ['A', 'B'] as const,
    remarks: [
      { by: '安曇 健太', body: '白馬村役場', on: addDays(day('2024-04-21'), n * 26), text: '足の話で場が和んだ。' },
    ],
  })),
  contacts: [],
  stageChanges: [
    { on: day('2025-12-10'), from: 0, to: 1 },
    { on: day('2026-12-10'), from: 1, to: 2 },
  ],
  pauses: [{ from: day('2026-07-01'), until: day('2026-09-01'), reason: '担当者の休職' }],
  promises: [{ text: '資料の共有', side: 'ours', owner: '𠮷田 花子', dueOn: day('2027-03-10') }],
  plannedVisits: [{ on: day('2027-04-08'), text: '顔合わせ' }],
  milestones: [],
  relatedBodies: [{ name: '長野県看護大学', kind: 'university', part: '助言' }],
  material: [{ title: '地域分析の報告', where: '訪問記録', on: day('2027-02-26') }],
};
const SHA = 'ab12'.repeat(16);
const PACKET: PrintedPacket = {
  id: 'x',
  version: 1,
  reason: '',
  sha256: SHA,
  frozenAt: '2027-03-30T01:00:00.000Z',
  printedOn: day('2027-04-02'),
  isWithheld: false,
  content: {
    ...draftPacket(FACTS, day('2027-03-20')),
    human: {
      history: `𠮷・髙・﨑・①・〜・鷗の字も出る。\n${LONG.repeat(6)}`,
      policy: LONG.repeat(3),
      pending: '=1+1 ではない。絵文字😀は〓になる。',
      cautions: 'なし',
    },
  },
  signatures: [
    { step: 'drafted', name: '𠮷田 花子', post: '主任', at: '2027-03-28T01:00:00.000Z' },
    { step: 'checked', name: '山﨑 課長', post: '課長', at: '2027-03-29T01:00:00.000Z' },
    { step: 'handedOver', name: '𠮷田 花子', post: '主任', at: '2027-03-30T01:00:00.000Z' },
  ],
  questions: [
    {
      id: 'q',
      text: '鍵はどこに',
      askedBy: '髙橋 次郎',
      askedAt: '2027-04-02T01:00:00.000Z',
      answer: '係の金庫',
      answeredBy: '𠮷田 花子',
      answeredAt: '2027-04-03T01:00:00.000Z',
    },
  ],
};
const SECTIONS = [
  ...Object.values(HUMAN_FIELD_LABELS).map(({ ja }) => ja),
  '市区町村と先方担当者',
  'ありたい姿・課題・取組',
  '支援の経過',
  '現在の状況',
  '残っている宿題',
  '今後60日の予定',
  '年間の予定',
  '関係機関',
  '資料とその所在',
  '直近3回の訪問',
  '前任者への質問と回答',
  '署名と照合番号',
].map((title, place) => `${place + 1}${title}`);

const renderer = new PdfRenderer();
let bytes: Buffer;
let file: PdfFile;
let pages: PdfPage[];
beforeAll(async () => {
  bytes = await renderer.print(packetPaper(PACKET));
  file = await readPdfFile(bytes);
  ({ pages } = file);
});
afterAll(() => renderer.close());

describe('a packet on paper', () => {
  it('has every section in order, and a table of contents with the right pages', () => {
    const [cover, ...others] = pages;
    expect(pages.length).toBeGreaterThan(6);
    let at = 0;
    for (const title of SECTIONS) {
      const found = others.findIndex(({ text }, place) => place >= at && text.includes(title));
      expect(found).toBeGreaterThanOrEqual(at);
      at = found;
      expect(cover!.text).toContain(`${title}${found + 2}`);
    }
  });

  it('says on each page which one of how many, the version, the hash and the day of printing', () => {
    for (const [place, { text }] of pages.entries())
      expect(text).toContain(
        `第1版SHA-256${SHA.slice(0, 16)}…印刷令和9年4月2日（金）${place + 1}/${pages.length}ページ`,
      );
    expect(pages.at(-1)!.text.replace(/\s/g, '')).toContain(SHA);
  });

  it('repeats the headings of a long table on each of its pages', () => {
    const [first, last] = [
      pages.findIndex(({ text }, place) => place > 0 && text.includes('7支援の経過')),
      pages.findIndex(({ text }, place) => place > 0 && text.includes('8現在の状況')),
    ];
    const course = pages.slice(first, last);
    expect(course.length).toBeGreaterThan(2);
    for (const { text } of course.slice(1)) expect(text).toMatch(/^年月日できごと内容支援種別/);
  });

  it('has boxes for the signatures, with what was signed', () => {
    expect(pages[0]!.text).toContain('決裁・署名作成確認引渡し受領完了主任𠮷田花子R9.3.2810:00課長山﨑課長');
  });

  it('shows real glyphs and no empty boxes, rare characters too, and a mark for what the font does not have', async () => {
    const page = pages.find(({ text }) => text.includes('の字も出る'))!;
    const shapes = await Promise.all(['𠮷', '髙', '﨑', '①', '鷗'].map((character) => page.ink(page.find(character)!)));
    for (const ink of shapes) expect(ink).toBeGreaterThan(0.05);
    expect(await Promise.all(pages.map((each) => each.boxes()))).toEqual(pages.map(() => 0));
    expect(await page.ink(page.find('〜')!)).toBeGreaterThan(0.01);
    expect(pages.map(({ text }) => text).join('')).toContain('絵文字〓は〓になる');
  });

  it('says what it is to programs and screen readers, with a bookmark for each section', () => {
    const { title, author, language, isTagged, bookmarks } = file;
    expect({ title, author, language, isTagged }).toEqual({
      title: '引継書　長野県飯綱町　市区町村伴走型支援',
      author: '主任　𠮷田 花子',
      language: 'ja-JP',
      isTagged: true,
    });
    expect(bookmarks.map((text) => text.replace(/\s/g, ''))).toEqual(SECTIONS);
  });

  it('has no empty page and no character without a shape', async () => {
    const faults = await faultsInPicture(bytes);
    // The emoji above; everything else is there.
    expect(faults.map((fault) => fault.replace(/^page \d+: /, ''))).toEqual(['characters that the font does not have']);
  });

  it('leaves no single character on a last line, and no heading at the foot of a page', async () => {
    for (const page of pages) {
      const last = (await page.structure()).at(-1)!;
      expect(last.roles.at(-1)).not.toMatch(/^H\d|TH/);
    }
    expect(paragraph(LONG).text).toEqual([LONG.slice(0, -4), { text: LONG.slice(-4), noWrap: true }]);
  });

  it('has what those who walked along remarked, with their names and the day', () => {
    const text = pages.map((page) => page.text).join('');
    expect(text).toContain('所感（安曇健太・白馬村役場R9.1.30）足の話で場が和んだ。');
    expect(text.match(/足の話で場が和んだ/g)).toHaveLength(3);
  });

  it('is marked as a draft across every page while it is one', async () => {
    const draft = await readPdf(
      await renderer.print(
        packetPaper({
          ...PACKET,
          version: null,
          sha256: '',
          signatures: [],
          questions: [],
          content: { ...PACKET.content, course: [], human: { ...PACKET.content.human, cautions: '' } },
        }),
      ),
    );
    for (const { text } of draft) expect(text).toContain('下書き印刷令和9年4月2日');
    expect(draft[0]!.text).toContain('できぐあい');
    expect(draft[0]!.text).toContain('足りないもの：留意事項');
    for (const { text } of draft.slice(1)) expect(text.match(/下書き/g)!.length).toBeGreaterThan(2); // across, above and below
  });

  it('withholds internal opinions from those outside their reach, and says so', () => {
    const text = JSON.stringify(packetPaper(withheld(PACKET)));
    expect(text).not.toContain('急がない。');
    expect(text).toContain('所管の職員だけが読める所見があります');
    expect(pages.map((page) => page.text).join('')).toContain('急がない。');
  });

  it('refuses what cannot be laid out, and goes on printing', async () => {
    await expect(renderer.print({ ...packetPaper(PACKET), content: [{ image: '/etc/passwd' }] })).rejects.toThrow(
      /could not be printed/,
    );
    expect((await renderer.print({ ...packetPaper(PACKET), content: ['一枚'] })).subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
  });
});

describe('a packet as a workbook', () => {
  it('has a sheet for each part, the hash on the first, and no cell that is a formula', async () => {
    const { bytes } = await packetWorkbook(PACKET);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      '表紙',
      '前任者が書いたこと',
      '先方担当者',
      'ありたい姿・課題・取組',
      '支援の経過',
      '残っている宿題',
      '今後の予定',
      '年間の予定',
      '関係機関',
      '資料',
      '直近の訪問',
      '記録の訂正',
      '質問と回答',
      '署名',
    ]);
    expect(sheets[0]!.rows).toContainEqual(['照合番号（SHA-256）', SHA]);
    expect(sheets[10]!.rows[1]!.at(-1)).toBe('（安曇 健太・白馬村役場）足の話で場が和んだ。');
    expect(sheets[1]!.rows[3]).toEqual(['未処理・懸案', PACKET.content.human.pending]);
    expect(sheets[4]!.rows[1]![0]).toEqual(new Date('2024-04-10T00:00:00Z'));
    expect((await readTable(bytes)).problems).toEqual([]);
    expect(sheets.flatMap(({ cells }) => [...(cells ?? [])].filter(([, cell]) => cell.formula !== undefined))).toEqual(
      [],
    );
  });

  it('has a name that every file system takes', () => {
    expect(fileNameOf(PACKET)).toBe('引継書_飯綱町_市区町村伴走型支援_第1版');
    expect(
      fileNameOf({
        ...PACKET,
        version: null,
        content: { ...PACKET.content, cover: { ...PACKET.content.cover, programme: 'a/b:c\n' } },
      }),
    ).toBe('引継書_飯綱町_a・b・c・_下書き');
  });
});
