import { refusals } from '@banso/http';

/** Why a question to the coverage review is refused. */
export const COVERAGE_REFUSALS = refusals({
  judgementMissing: {
    status: 404,
    ja: 'この欄に「不要」の判断はありません。',
    en: 'There is no judgement on this cell.',
  },
});
