import { defineWords } from '../../i18n/words.js';

export const useActionItemsWords = defineWords(
  'actionItems',
  {
    title: 'わたしの宿題',
    desk: '今日',
    count: '{{count}}件',
    countMore: '{{count}}件以上',
    empty: '期限のある宿題はありません。',
    due: '期限',
    municipality: '市区町村',
    text: '宿題',
    late: '期限切れ',
  },
  {
    title: 'My action items',
    desk: 'Today',
    count: '{{count}}',
    countMore: '{{count}} and more',
    empty: 'Nothing is due.',
    due: 'Due',
    municipality: 'Municipality',
    text: 'Action item',
    late: 'Late',
  },
);
