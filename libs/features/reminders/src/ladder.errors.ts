import { refusals } from '@banso/http';

/** Why the ladder cannot be changed or tried out. */
export const LADDER_REFUSALS = refusals({
  previewTooLarge: {
    status: 409,
    ja: '案件が{count}件あり、一度に試算できるのは{limit}件までです。支援事業を選んで、もう一度お試しください。',
    en: 'There are {count} engagements; at most {limit} can be tried out at once. Choose a programme and try again.',
  },
});
