import { SEARCH_AT_MOST } from '@banso/domain';
import { refusals } from '@banso/http';

/** Why nothing is searched for. */
export const SEARCH_REFUSALS = refusals({
  searchTooShort: {
    status: 422,
    ja: '2文字以上の言葉を一つは入れてください。',
    en: 'At least one word has to have two characters.',
  },
  searchTooLong: {
    status: 422,
    ja: `検索できるのは${SEARCH_AT_MOST.words}語、${SEARCH_AT_MOST.characters}文字までです。`,
    en: `At most ${SEARCH_AT_MOST.words} words of ${SEARCH_AT_MOST.characters} characters can be searched.`,
  },
});
