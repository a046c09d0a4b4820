import { describe, expect, it } from '@jest/globals';
import { civilDay as day } from './civil-day.js';
import { draftPacket } from './handover.js';
import { type HandoverPacketFacts, withoutInternal } from './handover-packet.js';
import { packetPrompts, withPrompt } from './packet-prompts.js';

const FACTS: HandoverPacketFacts = {
  cover: {
    programme: '伴走型支援',
    announcedOn: day('2027-03-19'),
    effectiveOn: day('2027-04-01'),
    predecessor: { name: '田中', post: '主任' },
    successor: null,
    witness: null,
  },
  municipality: { code: '202011', name: '長野市', prefecture: '長野県' },
  counterparts: [
    { name: '小林', post: '保健師', from: day('2027-02-01'), until: null },
    { name: '山田', post: '係長', from: day('2024-04-01'), until: day('2027-03-31') },
  ],
  vision: '',
  challenges: [{ text: '担い手の不足', isTrueOne: true }],
  initiatives: [],
  startedOn: day('2025-04-10'),
  status: 'active',
  stage: 2,
  nextVisitDueOn: null,
  visits: [
    {
      heldOn: day('2026-11-10'),
      mode: 'onSite',
      purpose: '面談',
      facts: '話した',
      opinion: '急がない',
      decisions: '',
      supportTypes: ['A'],
    },
  ],
  contacts: [],
  stageChanges: [{ on: day('2026-12-10'), from: 1, to: 2 }],
  pauses: [{ from: day('2026-07-01'), until: day('2026-09-01'), reason: '担当者の休職' }],
  promises: [
    { text: '資料の共有', side: 'ours', owner: '田中', dueOn: day('2027-03-10') },
    { text: '名簿', side: 'theirs', owner: '小林', dueOn: day('2027-04-10') },
  ],
  plannedVisits: [],
  milestones: [],
  relatedBodies: [],
  material: [
    { title: '内部資料.pdf', where: '訪問記録', isInternal: true },
    { title: '地域分析', where: '共有' },
  ],
};
const prompts = (change: Partial<HandoverPacketFacts> = {}) =>
  packetPrompts(draftPacket({ ...FACTS, ...change }, day('2027-03-20')));
const ja = (field: keyof ReturnType<typeof prompts>, change?: Partial<HandoverPacketFacts>) =>
  prompts(change)
    [field].map((prompt) => prompt.ja)
    .join('\n');

describe('guidance drawn from the records', () => {
  it('asks in 経緯 for pauses, stage changes and the counterparts’ turnover', () => {
    expect(ja('history')).toBe(
      [
        '令和7年4月10日（木）に支援を始めたきっかけ：',
        '令和8年7月1日（水）から休止した事情（担当者の休職）：',
        '令和8年9月1日（火）に再開できた理由：',
        '令和8年12月10日（木）に段階が変わった理由（1 → 2 に進みます）：',
        '令和9年2月1日（月）に先方が保健師 小林さんに代わり、変わったこと：',
      ].join('\n'),
    );
  });

  it('names in 未処理・懸案 the promises past due and the challenges nobody works on', () => {
    expect(ja('pending')).toBe(
      '期限を過ぎた宿題「資料の共有」（期限令和9年3月10日（水）、田中）の状況：\n課題「担い手の不足」には、まだ取組がない。',
    );
    expect(ja('pending', { initiatives: [{ text: '講座', state: 'trying' }] })).not.toContain('まだ取組がない');
    expect(
      ja('policy', {
        initiatives: [
          { text: '講座', state: 'trying' },
          { text: '昔の会', state: 'stopped' },
        ],
      }),
    ).toMatch(/真の課題「担い手の不足」[^]*取組「講座」/);
  });

  it('asks in 未処理・懸案 what becomes of a milestone that was missed', () => {
    expect(
      ja('pending', {
        milestones: [
          { on: day('2027-02-10'), text: '移動販売を試す' },
          { on: day('2027-10-15'), text: 'ふりかえり' },
        ],
      }),
    ).toContain('予定日を過ぎた節目「移動販売を試す」（令和9年2月10日（水））の見通し：');
    expect(ja('pending', { milestones: [{ on: day('2027-10-15'), text: 'ふりかえり' }] })).not.toContain('節目');
  });

  it('warns in 留意事項 of 新任 and leaving counterparts, of silence, and of a visit not yet planned', () => {
    expect(ja('cautions')).toMatch(
      /小林さんは令和9年2月1日（月）からの新任[^]*山田さんは令和9年3月31日（水）まで[^]*間が空いている事情[^]*日程は未定/,
    );
    expect(
      ja('cautions', { counterparts: [], visits: [], plannedVisits: [{ on: day('2027-04-08'), text: '顔合わせ' }] }),
    ).toBe('');
  });

  it('is taken over at the end, on a line of its own', () => {
    expect([withPrompt('　', 'あ：'), withPrompt('書いた。\n', 'あ：')]).toEqual(['あ：', '書いた。\nあ：']);
  });
});

describe('what is for one’s own body alone', () => {
  it('is taken out for others, who learn only that something is withheld', () => {
    const packet = draftPacket(FACTS, day('2027-03-20'));
    const shown = withoutInternal(packet);
    expect(JSON.stringify(shown)).not.toMatch(/急がない|内部資料/);
    expect(shown.lastVisits[0]).toMatchObject({ opinion: null, opinionIsWithheld: true });
    expect(shown.material).toEqual([{ title: '地域分析', where: '共有' }]);
    const open = draftPacket(
      { ...FACTS, visits: [{ ...FACTS.visits[0]!, opinionIsInternal: false }] },
      day('2027-03-20'),
    );
    expect(withoutInternal(open).lastVisits[0]?.opinion).toBe('急がない');
  });
});
