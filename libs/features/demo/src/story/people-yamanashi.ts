import type { Sketch } from './people.js';

/** The people of the tenant Yamanashi, invented: one administrator, who sees the first steps (はじめの設定). */
export const YAMANASHI_PEOPLE: readonly Sketch[] = [
  {
    word: 'admin',
    name: '甲斐 みどり',
    kana: 'かい みどり',
    email: 'admin@yamanashi.example',
    account: true,
    roles: [['office', 'admin', '情報システム担当']],
    yearsBefore: 0,
  },
];
