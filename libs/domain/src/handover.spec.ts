import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CivilDay, addDays, civilDay } from './civil-day.js';
import { COMPLETENESS_ITEMS, DRAFTED_WEIGHT, HUMAN_WEIGHT, completeness } from './completeness.js';
import { AHEAD_DAYS, LAST_VISITS, draftPacket, questionsUntil } from './handover.js';
import {
  HUMAN_FIELDS,
  type HandoverPacketDraft,
  type HandoverPacketFacts,
  PACKET_VERBS,
  type PacketVerb,
  type PacketVisit,
  nextPacketState,
} from './handover-packet.js';
import { PACKET_STATES, type PacketState } from './vocabulary.js';

const TODAY = civilDay('2027-03-20');
const day = civilDay;
const visit = (heldOn: CivilDay): PacketVisit => ({
  heldOn,
  mode: 'onSite',
  purpose: `訪問 ${heldOn}`,
  facts: '面談',
  opinion: null,
  decisions: '次回の日程',
  supportTypes: ['A'],
});

const FACTS: HandoverPacketFacts = {
  cover: {
    programme: '市区町村伴走型支援',
    announcedOn: day('2027-03-19'),
    effectiveOn: day('2027-04-01'),
    predecessor: { name: '田中', post: '主任' },
    successor: { name: '佐藤', post: '主事' },
    witness: { name: '鈴木', post: '係長' },
  },
  municipality: { code: '202011', name: '長野市', prefecture: '長野県' },
  counterparts: [
    { name: '小林', post: '保健師', from: day('2027-02-01'), until: null },
    { name: '山田', post: '係長', from: day('2025-04-01'), until: day('2027-01-31') },
  ],
  vision: '通いの場を住民と続ける',
  challenges: [{ text: '担い手の不足', isTrueOne: true }],
  initiatives: [{ text: '担い手の講座', state: 'trying' }],
  startedOn: day('2025-04-10'),
  status: 'active',
  stage: 2,
  nextVisitDueOn: day('2027-04-12'),
  visits: ['2026-12-10', '2027-03-12', '2027-01-12', '2027-02-10'].map((on) => visit(day(on))),
  contacts: [],
  stageChanges: [{ on: day('2026-12-10'), from: 1, to: 2 }],
  pauses: [{ from: day('2026-07-01'), until: day('2026-09-01'), reason: '担当者の休職' }],
  promises: [
    { text: '名簿の送付', side: 'theirs', owner: '小林', dueOn: null },
    { text: '分析の説明', side: 'ours', owner: '田中', dueOn: day('2027-04-20') },
    { text: '資料の共有', side: 'ours', owner: '田中', dueOn: day('2027-03-10') },
  ],
  plannedVisits: [
    { on: day('2027-04-08'), text: '顔合わせ' },
    { on: day('2027-07-08'), text: '中間の振り返り' },
  ],
  milestones: [
    { on: day('2027-03-31'), text: '今年度のまとめ' },
    { on: day('2028-02-01'), text: '発表会' },
    { on: day('2028-05-01'), text: '翌年度' },
  ],
  relatedBodies: [{ name: '長野県看護大学', kind: 'university', part: '助言' }],
  material: [{ title: '地域分析の報告', where: '共有フォルダー 03_長野市' }],
};
const WRITTEN = { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' };
const draft = (change: Partial<HandoverPacketFacts> = {}) => draftPacket({ ...FACTS, ...change }, TODAY);

describe('a packet drafts itself', () => {
  it('tells the course of support as dated lines, oldest first', () => {
    expect(draft().course.map(({ on, kind, text }) => `${on} ${kind} ${text}`)).toEqual([
      '2025-04-10 start 市区町村伴走型支援',
      '2026-07-01 pause 担当者の休職',
      '2026-09-01 resume 担当者の休職',
      '2026-12-10 visit 訪問 2026-12-10',
      '2026-12-10 stageChange 1 → 2 に進みます',
      '2027-01-12 visit 訪問 2027-01-12',
      '2027-02-01 counterpartChange 保健師 小林',
      '2027-02-10 visit 訪問 2027-02-10',
      '2027-03-12 visit 訪問 2027-03-12',
    ]);
  });

  it('keeps what has not happened yet out of the course', () => {
    const course = draft({
      pauses: [{ from: day('2027-03-01'), until: day('2027-05-01'), reason: '庁舎の移転' }],
    }).course;
    expect(course.filter(({ kind }) => kind === 'pause')).toHaveLength(1);
    expect(course.filter(({ kind }) => kind === 'resume')).toHaveLength(0);
  });

  it('shows the last three visits, newest first', () => {
    expect(draft().lastVisits.map(({ heldOn }) => heldOn)).toEqual(['2027-03-12', '2027-02-10', '2027-01-12']);
  });

  it('lists open promises by due day, the overdue marked and those without day last', () => {
    expect(draft().promises.map(({ text, isOverdue }) => [text, isOverdue])).toEqual([
      ['資料の共有', true],
      ['分析の説明', false],
      ['名簿の送付', false],
    ]);
  });

  it('looks sixty days ahead, and over the fiscal year the successor begins in', () => {
    expect(draft().ahead.map(({ on, kind }) => [on, kind])).toEqual([
      ['2027-03-31', 'milestone'],
      ['2027-04-08', 'plannedVisit'],
      ['2027-04-12', 'visitDue'],
      ['2027-04-20', 'promise'],
    ]);
    expect(draft().yearPlan.map(({ text }) => text)).toEqual(['顔合わせ', '中間の振り返り', '発表会']);
  });

  it('includes the sixtieth day and no later one', () => {
    const late = [
      { on: addDays(TODAY, -1), text: '昨日' },
      { on: addDays(TODAY, -200), text: '去年' },
      { on: TODAY, text: '今日' },
    ];
    expect(
      draft({ milestones: late })
        .yearPlan.filter(({ kind }) => kind === 'missedMilestone')
        .map(({ text }) => text),
    ).toEqual(['去年', '昨日']);
    expect(
      draft({ milestones: late })
        .yearPlan.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['去年', '昨日']);
    expect(
      draft({ milestones: late })
        .ahead.filter(({ kind }) => kind === 'milestone')
        .map(({ text }) => text),
    ).toEqual(['今日']);
    const milestones = [
      { on: addDays(TODAY, AHEAD_DAYS), text: '60' },
      { on: addDays(TODAY, AHEAD_DAYS + 1), text: '61' },
    ];
    expect(draft({ milestones }).ahead.map(({ text }) => text)).toContain('60');
    expect(draft({ milestones }).ahead.map(({ text }) => text)).not.toContain('61');
  });

  it('marks who is new among the counterparts, and leaves to people what is theirs', () => {
    expect(draft().counterparts.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['山田', false],
      ['小林', true],
    ]);
    expect(draft().human).toEqual({ history: '', policy: '', pending: '', cautions: '' });
    expect(draft().present).toEqual({ status: 'active', stage: 2, nextVisitDueOn: '2027-04-12' });
  });

  it('loses no visit and no promise, and does not touch what it was given', () => {
    const days = fc.integer({ min: -700, max: 0 }).map((n) => addDays(TODAY, n));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), (heldOn) => {
        const visits = Object.freeze(heldOn.map(visit));
        const packet = draft({ visits, startedOn: addDays(TODAY, -800) });
        expect(packet.course.filter(({ kind }) => kind === 'visit').map(({ on }) => on)).toEqual([...heldOn].sort());
        expect(packet.course.map(({ on }) => on)).toEqual(packet.course.map(({ on }) => on).sort());
        expect(packet.lastVisits.map((v) => v.heldOn)).toEqual([...heldOn].sort().reverse().slice(0, LAST_VISITS));
      }),
    );
  });

  it('lets the successor ask for thirty days', () => {
    expect(questionsUntil(day('2027-04-02'))).toBe('2027-05-02');
  });
});

describe('how complete a packet is', () => {
  const whole: HandoverPacketDraft = { ...draft({ promises: [] }), human: WRITTEN };

  it('is whole when everything is there', () => {
    expect(completeness(whole)).toEqual({ percent: 100, missing: [] });
    expect(
      HUMAN_FIELDS.length * HUMAN_WEIGHT + (COMPLETENESS_ITEMS.length - HUMAN_FIELDS.length) * DRAFTED_WEIGHT,
    ).toBe(100);
  });

  it('is nothing when nothing is there', () => {
    const bare = draft({
      cover: { ...FACTS.cover, successor: null, witness: null },
      counterparts: [],
      vision: ' ',
      challenges: [],
      relatedBodies: [],
      material: [],
    });
    expect(completeness(bare)).toEqual({ percent: 0, missing: [...COMPLETENESS_ITEMS] });
  });

  it.each<[string, Partial<HandoverPacketDraft>, string[], number]>([
    ['a promise without due day', { promises: draft().promises }, ['promiseDueDays'], 95],
    ['only a former counterpart', { counterparts: draft().counterparts.slice(0, 1) }, ['counterparts'], 95],
    ['spaces are not writing', { human: { ...WRITTEN, cautions: '　\n' } }, ['cautions'], 85],
  ])('%s', (_story, change, missing, percent) => {
    expect(completeness({ ...whole, ...change })).toEqual({ percent, missing });
  });

  it('grows with every field that is written and is 100 only when nothing is missing', () => {
    const text = fc.constantFrom('', ' ', '書いた');
    fc.assert(
      fc.property(
        fc.record({ history: text, policy: text, pending: text, cautions: text }),
        fc.constantFrom(...HUMAN_FIELDS),
        (human, field) => {
          const before = completeness({ ...whole, human });
          const after = completeness({ ...whole, human: { ...human, [field]: '書いた' } });
          expect(after.percent - before.percent).toBe(before.missing.includes(field) ? HUMAN_WEIGHT : 0);
          expect(before.percent === 100).toBe(before.missing.length === 0);
        },
      ),
    );
  });
});

describe('the life of a packet', () => {
  it.each<[PacketState, PacketVerb, PacketState | null]>([
    ['drafting', 'edit', 'drafting'],
    ['drafting', 'check', 'checked'],
    ['drafting', 'handOver', null],
    ['drafting', 'receive', null],
    ['checked', 'handOver', 'handedOver'],
    ['checked', 'edit', 'drafting'],
    ['checked', 'receive', null],
    ['handedOver', 'receive', 'received'],
    ['handedOver', 'edit', null],
    ['handedOver', 'correct', 'handedOver'],
    ['handedOver', 'finish', null],
    ['received', 'finish', 'done'],
    ['received', 'edit', null],
    ['received', 'correct', 'handedOver'],
    ['done', 'correct', 'handedOver'],
    ['done', 'edit', null],
    ['done', 'receive', null],
  ])('%s, %s: %p', (state, verb, next) => {
    expect(nextPacketState(state, verb)).toBe(next);
  });

  it('nothing is received unchecked, and a frozen packet is never edited', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PACKET_VERBS), { maxLength: 30 }), (verbs) => {
        let state: PacketState = 'drafting';
        let isChecked = false;
        for (const verb of verbs) {
          const next = nextPacketState(state, verb);
          if (next === null) continue;
          if (verb === 'edit') expect(['drafting', 'checked']).toContain(state);
          if (verb === 'check') isChecked = true;
          if (verb === 'edit') isChecked = false;
          state = next;
          if (PACKET_STATES.indexOf(state) >= PACKET_STATES.indexOf('checked')) expect(isChecked).toBe(true);
        }
      }),
    );
  });
});
