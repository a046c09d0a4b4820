import { type StartingReader, SUPPORT_TYPES, type SupportType } from '@banso/domain';

/** How lists say how often somebody visits; null: not regularly. */
export const CADENCES = [
  ...Array.from({ length: 12 }, (_, n) => n + 1).map((months) => ({
    code: months as number | null | undefined,
    words: [`${months}`, `${months}か月`, `${months}か月に1回`, `${months}ヶ月`, `${months}月`],
  })),
  { code: null, words: ['なし', '定期的な訪問なし', 'none'] },
];

/** Letters of kinds of support, however they are put together: A・B, A,B, ＡＢ; null, with a fault, for others. */
export function typesIn(cells: StartingReader): SupportType[] | null {
  const text = cells.filled('supportTypes');
  if (text === null) return null;
  const letters = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z]/g, ''),
  ];
  const known = SUPPORT_TYPES.filter((type) => letters.includes(type));
  const isRight = known.length > 0 && known.length === new Set(letters).size;
  return isRight ? known : cells.wrong('supportTypes', 'unknownWord', SUPPORT_TYPES.join('・'));
}
