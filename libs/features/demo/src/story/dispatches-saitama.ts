import type { DispatchState } from '@banso/domain';

/** A dispatch of the demo in a few words; days are open days from today, past ones below zero. */
export interface DispatchSketch {
  /** The engagement's municipality, or with `isMeeting` the one whose 地域ケア個別会議 it is. */
  readonly code: string;
  readonly isMeeting: boolean;
  readonly purpose: string;
  readonly professions: readonly string[];
  readonly place: string;
  readonly expert: string;
  readonly state: DispatchState;
  /** When it was requested, and when the expert was asked, where they were. */
  readonly requested: number;
  readonly asked: number | null;
  readonly planned: number;
  /** Why it was declined or cancelled, and when. */
  readonly end?: { readonly on: number; readonly reason: string };
  readonly report?: Readonly<Record<'onCase' | 'onSheet' | 'onConduct' | 'followUp', string>>;
}

/** What the office pays: a name, fee and travel in yen. */
export const SAITAMA_FEE_CLASSES = [
  ['標準', 12_000, 2_000],
  ['学識経験者', 20_000, 3_000],
] as const;

/** One dispatch in each state, the oldest first. What is said of the places is invented. */
export const SAITAMA_DISPATCHES: readonly DispatchSketch[] = [
  {
    code: '113611',
    isMeeting: false,
    purpose: '買い物の行き帰りを、歩く力に合わせて組み立てる助言',
    professions: ['理学療法士'],
    place: '町民会館',
    expert: 'pt',
    state: 'done',
    requested: -60,
    asked: -55,
    planned: -35,
    report: {
      onCase: '坂の途中に腰を下ろせる場所があれば、店まで歩ける人が増える。',
      onSheet: '「できない」の欄を「どこまでならできる」に書き換えた。',
      onConduct: '',
      followUp: '送る車の停まる場所を、ベンチの置ける所に変える。',
    },
  },
  {
    code: '113654',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（冬の間に外へ出なくなる方の事例）',
    professions: ['作業療法士'],
    place: '役場 第1会議室',
    expert: 'ot',
    state: 'cancelled',
    requested: -30,
    asked: -26,
    planned: -12,
    end: { on: -12, reason: '大雪で道が閉じたため' },
  },
  {
    code: '113620',
    isMeeting: false,
    purpose: '橋の向こうの集まりを、住民の手で続けるための助言',
    professions: ['地域づくりの専門家'],
    place: '地区公民館',
    expert: 'npo',
    state: 'reported',
    requested: -28,
    asked: -24,
    planned: -8,
    report: {
      onCase: 'お茶の当番を決めないほうが、かえって続いている。',
      onSheet: '',
      onConduct: '話す順を決めず、絵を囲んで始めるとよい。',
      followUp: '次の集まりは、地区の人に場所を選んでもらう。',
    },
  },
  {
    code: '112097',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（退院のあと家にこもる方の事例）',
    professions: ['理学療法士', '作業療法士'],
    place: '市役所 302会議室',
    expert: 'pt',
    state: 'held',
    requested: -22,
    asked: -18,
    planned: -3,
  },
  {
    code: '112020',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（食事の細くなった方の事例）',
    professions: ['管理栄養士'],
    place: '市役所 大会議室',
    expert: 'rd',
    state: 'declined',
    requested: -14,
    asked: -10,
    planned: 10,
    end: { on: -7, reason: 'その日は学会の運営と重なるため' },
  },
  {
    code: '112089',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（転んでから自信をなくした方の事例）',
    professions: ['理学療法士'],
    place: '保健センター',
    expert: 'pt',
    state: 'accepted',
    requested: -13,
    asked: -9,
    planned: 5,
  },
  {
    code: '113611',
    isMeeting: false,
    purpose: '春の試行に向けた、道のりの見立て',
    professions: ['理学療法士'],
    place: '町民会館',
    expert: 'pt',
    state: 'asked',
    requested: -6,
    asked: -2,
    planned: 14,
  },
  {
    code: '112071',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（むせの増えた方の事例）',
    professions: ['歯科衛生士', '言語聴覚士'],
    place: '市役所 1階会議室',
    expert: 'dh',
    state: 'approved',
    requested: -5,
    asked: null,
    planned: 18,
  },
  {
    code: '112011',
    isMeeting: true,
    purpose: '地域ケア個別会議での助言（言葉の出にくい方の事例）',
    professions: ['言語聴覚士'],
    place: '市役所 7階会議室',
    expert: 'st',
    state: 'requested',
    requested: -1,
    asked: null,
    planned: 22,
  },
];
