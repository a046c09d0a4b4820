/**
 * Text as it is searched: full width and half width, capital and small, katakana and hiragana are the same, and so are
 * the variant characters that place names are written with.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[檮ヶ々]/g, (variant) => ({ 檮: '梼', ヶ: 'け', 々: '々' })[variant] ?? variant)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A `LIKE` pattern that finds the text anywhere; the pattern's own signs are taken literally. */
export function containing(text: string): string {
  return `%${searchText(text).replace(/[\\%_]/g, '\\$&')}%`;
}
