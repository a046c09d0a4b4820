import { refusals } from '@banso/http';

/** Why a programme is not founded, changed or ended. */
export const PROGRAMME_REFUSALS = refusals({
  programmeNotOwn: {
    status: 403,
    ja: 'この支援事業は、ほかの機関が管理しています。変更できるのは、自分の機関での決裁の段階だけです。',
    en: 'This programme is kept by another office. Only one’s own steps of confirmation can be changed.',
  },
  programmeEnded: {
    status: 409,
    ja: 'この支援事業には、すでに終了年度が決まっています。先に終了を取り消してください。',
    en: 'This programme has a last fiscal year already. Undo its end first.',
  },
  programmeNotEnded: {
    status: 409,
    ja: 'この支援事業の終了年度は決まっていません。',
    en: 'This programme has no last fiscal year.',
  },
});
