import { refusals } from '@banso/http';

/** Why a verb on peer supporters is refused. */
export const PEER_REFUSALS = refusals({
  peerKnown: {
    status: 409,
    ja: 'この人は、もうピアサポーターとして登録されています。',
    en: 'This person is a peer supporter already.',
  },
  consentOverlaps: {
    status: 409,
    ja: 'この期間は、すでにある同意（{termJa}）と重なります。日を直すか、先にその同意を終えてください。',
    en: 'This term overlaps a consent that is there already ({termEn}). Correct the days, or end that consent first.',
  },
  homeNeeded: {
    status: 409,
    ja: '勤め先の市区町村が登録されていません。先に登録してください。同じ市区町村の支援には加えられないためです。',
    en: 'The home municipality is not known. Enter it first: a peer never supports their own municipality.',
  },
  notAPeer: {
    status: 409,
    ja: 'この人は、ピアサポーターとして登録されていません。「人材」の「ピアサポーター」で登録してから加えてください。',
    en: 'This person is not registered as a peer supporter. Register them first (People, Peer supporters).',
  },
  peerAtHome: {
    status: 409,
    ja: '{name}さんは、この市区町村の職員です。自分の市区町村の支援チームには加えられません。',
    en: '{name} works in this municipality: a peer never supports their own municipality.',
  },
  peerWithoutConsent: {
    status: 409,
    ja: '{name}さんには、開始日に有効な派遣元の同意がありません。先に同意を登録してください。',
    en: 'The home office of {name} has not consented for the first day. Note its consent first.',
  },
  peerOutlivesConsent: {
    status: 409,
    ja: '{name}さんの派遣元の同意は{dayJa}までです。終了日をその日までにするか、空けておいてください。',
    en: 'The home office of {name} has consented until {dayEn}. The last day may not be later; leave it open.',
  },
  peerOverLimit: {
    status: 409,
    ja: '{name}さんの担当が{load}件になり、上限の{limit}件を超えます。ほかの人を選んでください。上限を超えて加えられるのは、理由を書いた課長・係長だけです。',
    en: '{name} would carry {load} engagements; the limit is {limit}. Choose somebody else. Only a manager may pass the limit, with a reason.',
  },
  nothingToThankFor: {
    status: 409,
    ja: 'この年度に加わった訪問がないため、お礼状を作れません。年度を選び直してください。',
    en: 'They took part in no visit of this fiscal year: there is no letter of thanks. Choose another year.',
  },
  paperNotInUse: {
    status: 409,
    ja: 'この年度に加わった支援事業では「{paper}」を使っていません。使うときは、課長・係長かシステム管理者が、管理の「支援事業」で「使う様式」に加えてください。',
    en: 'No programme of this year uses “{paper}”. A manager or administrator can add it to a programme’s papers.',
  },
  visitNotHeld: {
    status: 409,
    ja: 'この訪問は中止されたか、記録が取り下げられています。所感は書けません。',
    en: 'This visit was cancelled, or its record was taken back: no remark can be written.',
  },
});
