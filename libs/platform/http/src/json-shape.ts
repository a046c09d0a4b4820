/**
 * What a JSON body may look like, whatever route it is for. Each route's own rules are narrower; these hold before
 * anything is built from the text, so that nobody can make the parser or the validation work for long.
 */
export const JSON_LIMITS = {
  /** Objects and lists inside one another. A record needs four. */
  depth: 16,
  /** Keys of one object. The largest form has about sixty. */
  keys: 200,
  /** Entries of one list. A transfer may decide on 2,000 things at once. */
  entries: 2_000,
  /** Keys and entries in all: those 2,000 things with five keys each are 12,001. */
  values: 20_000,
  /** Characters of one text as it is written in JSON, where one may take six. The longest field takes 10,000. */
  textLength: 100_000,
} as const;

/** Which limit a body breaks. */
export type JsonExcess = keyof typeof JSON_LIMITS;

const [QUOTE, BACKSLASH, COMMA] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/**
 * Looks at a text that should be JSON, once from left to right and without building anything from it, and says which
 * limit it breaks first; null when none. It does not say whether the text is JSON: whatever passes is small enough to
 * be parsed.
 */
export function excessOf(text: string, limits: Readonly<Record<JsonExcess, number>> = JSON_LIMITS): JsonExcess | null {
  // For each open object or list: how many commas it has had; a comma stands between two keys or entries.
  const commas: number[] = [];
  const mosts: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfText(text, at);
      if (end - at - 1 > limits.textLength) return 'textLength';
      at = end;
    } else if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
      if (commas.push(0) > limits.depth) return 'depth';
      mosts.push(sign === OPEN_OBJECT ? limits.keys : limits.entries);
      if (++values > limits.values) return 'values';
    } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
      commas.pop();
      mosts.pop();
    } else if (sign === COMMA && commas.length > 0) {
      const inner = commas.length - 1;
      if (++commas[inner]! >= mosts[inner]!) return mosts[inner] === limits.keys ? 'keys' : 'entries';
      if (++values > limits.values) return 'values';
    }
  }
  return null;
}

/** Where the text that begins at `start` ends: its closing quote, or the end of everything. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (sign === QUOTE) return at;
  }
  return text.length;
}
