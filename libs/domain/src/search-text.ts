/** What can be found: the kind of thing that a text belongs to. */
export const SEARCH_KINDS = [
  'record',
  'challenge',
  'initiative',
  'actionItem',
  'person',
  'counterpart',
  'attachment',
  'engagement',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶゖゕ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔかけけか';
/** Variants of kanji, as names and old papers have them, and under them the characters that most people type. */
const VARIANTS =
  '檮髙﨑籠條龍邉邊濵濱澤廣國眞德惠榮櫻嶌嶋𠮷舘萬與瀨冨會學藏黑彌壽圓實豐關鐵嶽礒檜鷗靜齋齊斉曾縣區驛澁淺';
const AS_TYPED =
  '梼高崎篭条竜辺辺浜浜沢広国真徳恵栄桜島島吉館万与瀬富会学蔵黒弥寿円実豊関鉄岳磯桧鴎静斎斎斎曽県区駅渋浅';

/**
 * Characters that are searched as others, and by which, one beside the other: katakana as hiragana, the small ヵ and ヶ
 * of place names as か and け, variants of kanji. Long sounds (ー) stay. The product has no other such table:
 * `search_fold.sql` is filled from it.
 */
export const SEARCHED_AS = { written: KATAKANA + VARIANTS, searched: HIRAGANA + AS_TYPED } as const;
const AS = new Map([...SEARCHED_AS.written].map((written, n) => [written, [...SEARCHED_AS.searched][n]!]));

/**
 * Text as it is searched: full width and half width, capital and small, katakana and hiragana are the same, and so are
 * variants of kanji; white space is one space, and none at either end. Folding once more changes nothing.
 */
export function searchFold(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

function folded(text: string): string {
  return Array.from(text.normalize('NFKC'), (one) => {
    const small = one.toLowerCase();
    return AS.get(small) ?? small;
  }).join('');
}

/** At most so many words are searched at once, of so many characters together. */
export const SEARCH_AT_MOST = { words: 10, characters: 200 } as const;

/** What is searched for, or why it cannot be: nothing that has two characters, or too much. */
export type SearchQuestion = { words: string[] } | { refused: 'tooShort' | 'tooLong' };

/**
 * The words that somebody has typed, folded, each once; one that another holds already says nothing more and is left
 * out. All must be found in a text. A single character can be searched beside a longer word only: alone it is found
 * nearly everywhere, and no index answers it.
 */
export function searchQuestion(typed: string): SearchQuestion {
  // Folding may make eighteen characters of one: what is far too long is not even folded.
  if (typed.length > SEARCH_AT_MOST.characters) return { refused: 'tooLong' };
  const said = [...new Set(searchFold(typed).split(' '))].filter((word) => word !== '');
  const words = said.filter((word) => !said.some((other) => other !== word && other.includes(word)));
  if (words.length > SEARCH_AT_MOST.words) return { refused: 'tooLong' };
  return words.some((word) => [...word].length > 1) ? { words } : { refused: 'tooShort' };
}

/** An excerpt has so many characters, and so many of them before the word that was found. */
const EXCERPT = { length: 90, before: 25 };

/**
 * The part of a text in which the first of the words stands, as it was written, on one line; `…` where something is
 * left out. Where none stands in the text, since they were found in its title, the beginning.
 * @param words folded, as {@link searchQuestion} gives them
 */
export function excerptOf(told: string, words: readonly string[]): string {
  const characters = told.replace(/\s+/g, ' ').trim().match(WITH_MARKS) ?? [];
  const at = firstOf(characters, words);
  const from = characters.length > EXCERPT.length ? Math.max(0, at - EXCERPT.before) : 0;
  const until = Math.min(characters.length, from + EXCERPT.length);
  const shown = characters.slice(from, until).join('');
  return `${from > 0 ? '…' : ''}${shown}${until < characters.length ? '…' : ''}`;
}

/** A character with the marks that folding makes one with it, those of half width too. */
const WITH_MARKS = /[^][\p{M}ﾞﾟ]*/gu;

/** At which character the first of the words begins; 0 where none does. */
function firstOf(characters: readonly string[], words: readonly string[]): number {
  const starts: number[] = [];
  let text = '';
  for (const [n, character] of characters.entries()) {
    const part = folded(character);
    for (let unit = 0; unit < part.length; unit++) starts.push(n);
    text += part;
  }
  const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0);
  return places.length > 0 ? starts[Math.min(...places)]! : 0;
}
