/**
 * What a spreadsheet may take for a formula: text that begins, after white space and invisible characters, with a sign
 * that starts one, in any width. Source: OWASP, CSV injection; Japanese editions also read the full-width signs.
 */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Text for a cell that can never become a formula: a leading apostrophe makes it text for good. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One field of a CSV line: harmless, and quoted where it has to be. Numbers stay numbers. */
export function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = harmlessCell(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
