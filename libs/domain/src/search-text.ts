import type { Capability } from './capabilities.js';

/** What can be found: the kind of thing that a text belongs to. */
export const SEARCH_KINDS = [
  'record',
  'opinion',
  'remark',
  'contact',
  'challenge',
  'initiative',
  'actionItem',
  'person',
  'counterpart',
  'attachment',
  'engagement',
  'need',
  'dispatchReport',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * What somebody must be able to read to find a kind of thing: the same as for its list. Whose it is, reach decides, as
 * everywhere.
 */
export const SEARCH_NEEDS: Readonly<Record<SearchKind, Capability>> = {
  record: 'visit:read',
  opinion: 'visit:read',
  remark: 'visit:read',
  contact: 'visit:read',
  challenge: 'engagement:read',
  initiative: 'engagement:read',
  actionItem: 'action:read',
  person: 'person:read',
  counterpart: 'engagement:read',
  attachment: 'visit:read',
  engagement: 'engagement:read',
  need: 'dispatch:read',
  dispatchReport: 'dispatch:read',
};

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

/**
 * Words that offices write in several ways, of which people type one: with and without the kana that Japanese may leave
 * out (送り仮名), and with other characters. Folded. What is typed as one is looked for as the others too; the texts
 * stay as they are, so that a part of a word (買い) is found as well.
 */
const WRITINGS: ReadonlyArray<readonly string[]> = [
  ['買い物', '買物'],
  ['取り組み', '取組み', '取組'],
  ['打ち合わせ', '打ち合せ', '打合わせ', '打合せ'],
  ['引き継ぎ', '引継ぎ', '引継'],
  ['申し込み', '申込み', '申込'],
  ['申し送り', '申送り'],
  ['問い合わせ', '問い合せ', '問合わせ', '問合せ'],
  ['話し合い', '話合い'],
  ['支え合い', '支えあい', 'ささえあい'],
  ['見守り', '見守'],
  ['手続き', '手続'],
  ['受け付け', '受付け', '受付'],
  ['受け入れ', '受入れ', '受入'],
  ['取り扱い', '取扱い', '取扱'],
  ['立ち上げ', '立上げ'],
  ['聞き取り', '聞取り', 'ききとり'],
  ['振り返り', '振返り', 'ふりかえり'],
  ['働きかけ', '働き掛け'],
  ['呼びかけ', '呼び掛け'],
  ['貸し出し', '貸出し', '貸出'],
  ['子ども', '子供', 'こども'],
  ['障害', '障がい', '障碍'],
  ['まちづくり', '町づくり', '街づくり'],
  ['一人ひとり', '一人一人', 'ひとりひとり'],
];
/** At most so many ways of writing all that was typed are looked for. */
const MOST_WAYS = 12;

/** What is searched for, or why it cannot be: nothing that has two characters, or too much. */
export type SearchQuestion =
  | {
      /** Ways of writing what was typed, as typed first; each is all the words, and a text must hold those of one. */
      ways: [string[], ...string[][]];
    }
  | { refused: 'tooShort' | 'tooLong' };

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
  if (!words.some((word) => [...word].length > 1)) return { refused: 'tooShort' };
  return { ways: waysOf(words) };
}

/** Every way of writing the words; where these were too many, the last words are looked for as they were typed. */
function waysOf(words: readonly string[]): [string[], ...string[][]] {
  let ways: [string[], ...string[][]] = [[]];
  for (const word of words) {
    const written = writingsOf(word);
    const tried = ways.length * written.length > MOST_WAYS ? [word] : written;
    ways = tried.flatMap((one) => ways.map((way) => [...way, one])) as [string[], ...string[][]];
  }
  return ways;
}

/** A word as it was typed, and as it is also written. */
function writingsOf(word: string): string[] {
  for (const group of WRITINGS) {
    const typed = group.find((writing) => word.includes(writing));
    if (typed) return [word, ...group.filter((other) => other !== typed).map((other) => word.replace(typed, other))];
  }
  return [word];
}

/** An excerpt has so many characters, and so many of them before the word that was found. */
const EXCERPT = { length: 90, before: 25 };

/** A part of a text, as it was written; `hits` are the places of the words in it, as UTF-16 offsets [from, until). */
export interface Excerpt {
  text: string;
  hits: Array<[from: number, until: number]>;
}

/**
 * The part of a text in which the first of the words stands, as it was written, on one line; `…` where something is
 * left out. Where none stands in the text, since they were found in its title, the beginning.
 * @param words folded, as {@link searchQuestion} gives them
 */
export function excerptOf(told: string, words: readonly string[]): Excerpt {
  const characters = told.replace(/\s+/g, ' ').trim().match(WITH_MARKS) ?? [];
  const places = placesOf(characters, words);
  const at = places[0]?.[0] ?? 0;
  const from = characters.length > EXCERPT.length ? Math.max(0, at - EXCERPT.before) : 0;
  const until = Math.min(characters.length, from + EXCERPT.length);
  const [before, after] = [from > 0 ? '…' : '', until < characters.length ? '…' : ''];
  const shown = characters.slice(from, until);
  const offset = (n: number): number => before.length + shown.slice(0, n).join('').length;
  return {
    text: `${before}${shown.join('')}${after}`,
    hits: places
      .filter(([first, last]) => last > from && first < until)
      .map(([first, last]) => [offset(Math.max(first, from) - from), offset(Math.min(last, until) - from)]),
  };
}

/** A short text as it is, with the places of the words: a title. */
export function markedIn(text: string, words: readonly string[]): Excerpt {
  const characters = text.match(WITH_MARKS) ?? [];
  const offset = (n: number): number => characters.slice(0, n).join('').length;
  return { text, hits: placesOf(characters, words).map(([from, until]) => [offset(from), offset(until)]) };
}

/** A character with the marks that folding makes one with it, those of half width too. */
const WITH_MARKS = /[^][\p{M}ﾞﾟ]*/gu;

/** Where the words stand, as [from, until) in characters, in their order; what overlaps is one place. */
function placesOf(characters: readonly string[], words: readonly string[]): Array<[number, number]> {
  const characterAt: number[] = [];
  let text = '';
  for (const [n, character] of characters.entries()) {
    const part = folded(character);
    for (let unit = 0; unit < part.length; unit++) characterAt.push(n);
    text += part;
  }
  const found: Array<[number, number]> = [];
  for (const word of words)
    for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length))
      found.push([characterAt[at]!, characterAt[at + word.length - 1]! + 1]);
  const places: Array<[number, number]> = [];
  for (const [from, until] of found.sort(([a], [b]) => a - b)) {
    const last = places.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else places.push([from, until]);
  }
  return places;
}
