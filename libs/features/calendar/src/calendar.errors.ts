import { refusals } from '@banso/http';

export const CALENDAR_REFUSALS = refusals({
  tooManyCalendarFeeds: {
    status: 409,
    ja: 'カレンダーのアドレスは10個までです。使っていないものを取り消してください。',
    en: 'You can have at most 10 calendar addresses. Please revoke one that is not used.',
  },
  calendarRevoked: {
    status: 410,
    ja: 'このカレンダーのアドレスは取り消されました。伴走の「アカウント」画面で新しいアドレスを作り、カレンダーに登録し直してください。',
    en: 'This calendar address was revoked. Make a new one on the account screen of Bansō and subscribe to it.',
  },
  calendarFetchedTooOften: {
    status: 429,
    ja: 'カレンダーの読み込みが多すぎます。1時間ほど待ってください。',
    en: 'This calendar is fetched too often. Please wait an hour.',
  },
});
