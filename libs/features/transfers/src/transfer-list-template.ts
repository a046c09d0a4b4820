import { TRANSFER_LIST_COLUMNS } from '@banso/domain';
import type { Table } from '@banso/files';

/** The table to fill in: plain columns without drop-downs or formulas, and rows to write over. */
export const TRANSFER_LIST_TEMPLATE: Table = {
  name: '異動一覧',
  headings: Object.values(TRANSFER_LIST_COLUMNS),
  rows: [
    [
      'shinano@example.jp',
      '地域包括ケア課',
      '異動',
      '令和9年3月20日',
      '令和9年4月1日',
      '健康増進課',
      'takahara@example.jp',
      '',
      '例です。この行を消して使ってください',
    ],
    [
      '木曽 三郎',
      '松本保健福祉事務所',
      '退職',
      '2027/3/20',
      '2027/4/1',
      '',
      '',
      '高原 次郎（地域包括ケア課）',
      '後任が決まるまで代理者が持ちます',
    ],
    ['新任 四郎', '地域包括ケア課', '着任', '2027/3/20', '2027/4/1', '', '', '', '着任する人は後任者を書きません'],
  ],
};
