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
});
