import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDay } from './civil-day.js';
import { recordReport, type RecordReportFacts } from './record-report.js';
import { formCheck, NEEDED_REPORT_FIELDS, REPORT_FIELDS, reportFields } from './report-fields.js';

const FACTS: RecordReportFacts = {
  heading: { addressee: '介護支援課長　様', department: '介護支援課 地域包括ケア係' },
  office: '長野県',
  programme: '市区町村伴走型支援',
  municipality: { prefecture: '長野県', name: '飯綱町' },
  place: '役場',
  version: 1,
  reason: '',
  isWithdrawn: false,
  writtenBy: { name: '信濃 花子', post: '主任' },
  // 23:30 of the 24th in London is the 25th in Tokyo.
  recordedAt: new Date('2026-11-24T23:30:00Z'),
  heldOn: civilDay('2026-11-24'),
  startedAt: '13:30',
  endedAt: '15:00',
  mode: 'onSite',
  purpose: '送迎の試行の振り返り',
  supportTypes: ['A', 'B'],
  nextVisitOn: civilDay('2026-12-21'),
  texts: {
    facts: '区長と歩いた。',
    municipalitySaid: '',
    questions: 'だれが困っているか',
    advice: '',
    material: '',
    decisions: '次は区長会に出る。',
  },
  ours: [
    { name: '信濃 花子', post: '主任' },
    { name: '安曇 教授', post: '' },
  ],
  theirs: ['係長 戸隠 一郎'],
  opinions: [
    { body: '長野県', text: '急がない。', internal: true },
    { body: '長野県看護大学', text: '区長が要。', internal: false },
  ],
  attachments: [
    { name: '次第.pdf', internal: false },
    { name: '内部メモ.docx', internal: true },
  ],
  stepsNeeded: 2,
  confirmations: [{ by: { name: '大町 一朗', post: '係長' }, at: new Date('2026-11-26T01:00:00Z') }],
};
const NOTHING = { opinion: false, internal: false };
const TODAY = civilDay('2026-11-30');

describe('the report of a visit', () => {
  it('says who reports what to whom, in the words of a 復命書', () => {
    const report = recordReport(FACTS, NOTHING);
    expect(report).toMatchObject({
      addressee: '介護支援課長　様',
      reportedOn: '2026-11-25',
      department: '介護支援課 地域包括ケア係',
      duty: '送迎の試行の振り返り',
      destination: '長野県飯綱町　役場',
      when: '令和8年11月24日（火）　13:30〜15:00（現地訪問）',
      attendants: [
        { label: '先方', text: '係長 戸隠 一郎' },
        { label: '当方', text: '主任　信濃 花子、安曇 教授' },
      ],
      opinion: null,
      version: '',
    });
    expect(report.summary.map(({ label }) => label)).toEqual([
      'あったこと（事実）',
      '問いかけ',
      '決まったこと',
      '行った支援',
      '次回の訪問',
    ]);
  });

  it('has a box for whoever reports and one for each step of the programme, empty until it is taken', () => {
    expect(recordReport(FACTS, NOTHING).boxes).toEqual([
      { title: '復命者', lines: ['主任', '信濃 花子', 'R8.11.25'] },
      { title: '確認', lines: ['係長', '大町 一朗', 'R8.11.26'] },
      { title: '決裁', lines: [] },
    ]);
    const one = recordReport({ ...FACTS, stepsNeeded: 1, confirmations: [] }, NOTHING);
    expect(one.boxes.map(({ title }) => title)).toEqual(['復命者', '決裁']);
  });

  it('stands without what an office or a record has not said', () => {
    const heading = { addressee: '', department: '' };
    const bare = { ...FACTS, heading, purpose: ' ', place: '', startedAt: null, endedAt: null, theirs: [] };
    const report = recordReport({ ...bare, version: 2, reason: '日付の誤り' }, NOTHING);
    expect(report).toMatchObject({
      department: '長野県',
      duty: '市区町村伴走型支援による支援',
      destination: '長野県飯綱町',
      when: '令和8年11月24日（火）（現地訪問）',
      version: '第2版（訂正の理由：日付の誤り）',
    });
  });

  it('puts what is too long for the first sheet on sheets behind it, numbered, and points there', () => {
    const attachments = Array.from({ length: 5 }, (_, n) => ({ name: `資料${n}.pdf`, internal: false }));
    const long = { ...FACTS, attachments, texts: { ...FACTS.texts, facts: '区長と歩いた。'.repeat(120) } };
    const { summary, opinion, files, annexes } = recordReport(long, { opinion: true, internal: true });
    expect(summary).toEqual([{ label: null, text: '別紙1のとおり' }]);
    expect(opinion).toHaveLength(2);
    expect(files).toEqual([{ label: null, text: '別紙2のとおり' }]);
    expect(annexes.map(({ title }) => title)).toEqual(['別紙1　概要', '別紙2　添付資料']);
    expect(annexes[0]!.texts[0]!.text).toHaveLength(840);
    expect(annexes[1]!.texts).toHaveLength(5);
    const lines = { ...FACTS, opinions: [{ body: '長野県', text: 'あ\n'.repeat(7), internal: false }] };
    expect(recordReport(lines, { opinion: true, internal: false })).toMatchObject({
      opinion: [{ text: '別紙1のとおり' }],
      files: [{ text: '次第.pdf' }],
      annexes: [{ title: '別紙1　所見' }],
    });
  });

  it('has an opinion only where one was chosen, and an internal one only where that was chosen', () => {
    const opinions = (choice: typeof NOTHING) => recordReport(FACTS, choice).opinion?.map(({ text }) => text) ?? null;
    expect(opinions({ opinion: true, internal: false })).toEqual(['区長が要。']);
    expect(opinions({ opinion: true, internal: true })).toEqual(['急がない。', '区長が要。']);
    expect(opinions({ opinion: false, internal: true })).toBeNull();
  });
});

const text = fc.string({ unit: fc.constantFrom('区', '長', ' ', '\n', '。'), maxLength: 900 });
const facts = fc
  .record({
    facts: text,
    purpose: text,
    opinions: fc.array(fc.record({ body: text, text, internal: fc.boolean() }), { maxLength: 4 }),
    attachments: fc.array(fc.record({ name: text, internal: fc.boolean() }), { maxLength: 4 }),
    stepsNeeded: fc.integer({ min: 1, max: 2 }),
    isWithdrawn: fc.boolean(),
  })
  .map((some): RecordReportFacts => ({
    ...FACTS,
    ...some,
    texts: { ...FACTS.texts, facts: some.facts },
    opinions: some.opinions.map((one) => ({ ...one, text: `${one.text}${one.internal ? 'SECRET' : 'OPINION'}` })),
    attachments: some.attachments.map((one) => ({ ...one, name: `${one.name}${one.internal ? 'SECRET' : ''}` })),
  }));
const choice = fc.record({ opinion: fc.boolean(), internal: fc.boolean() });

describe('whatever a record says', () => {
  it('nothing internal and no opinion is on the paper without the choice, nor in the fields of a form', () => {
    fc.assert(
      fc.property(facts, choice, (some, chosen) => {
        const report = recordReport(some, chosen);
        const paper = JSON.stringify([report, reportFields(some, chosen, TODAY)]);
        if (!chosen.internal) expect(paper).not.toContain('SECRET');
        if (!chosen.opinion) expect(paper).not.toContain('OPINION');
      }),
    );
  });

  it('every text that was chosen is there: on the first sheet or on one behind it, and in the fields of a form', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const report = recordReport(some, { opinion: true, internal: true });
        const { summary, opinion, files, annexes } = report;
        const sheets = [...summary, ...(opinion ?? []), ...files, ...annexes.flatMap(({ texts }) => texts)];
        const form = Object.values(reportFields(some, { opinion: true, internal: true }, TODAY)).join('\n');
        for (const { text: said } of some.opinions) {
          expect(sheets.map((sheet) => sheet.text)).toContain(said.trim());
          expect(form).toContain(said.trim());
        }
        for (const { name } of some.attachments) expect(sheets.map((sheet) => sheet.text)).toContain(name);
        expect(form).toContain(some.texts.facts.trim());
      }),
    );
  });
});

describe('the check of an office’s form', () => {
  it('tells what is known, what nobody knows, and what every report needs but it lacks', () => {
    expect(formCheck(['用務', '用務先', '概用', ' 氏名 '])).toEqual({
      known: ['氏名', '用務', '用務先'],
      unknown: ['概用'],
      missing: ['宛先', '復命年月日', '職', '日時', '出席者', '概要'],
    });
    expect(formCheck([...REPORT_FIELDS])).toEqual({ known: REPORT_FIELDS, unknown: [], missing: [] });
    expect(formCheck([]).missing).toEqual(NEEDED_REPORT_FIELDS);
  });
});
