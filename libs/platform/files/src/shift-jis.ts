/** Characters that Windows' Shift_JIS writes with a twin; without this they would be lost. */
const TWINS: Readonly<Record<string, string>> = { '〜': '～', '−': '－', '—': '―', '‖': '∥', '¢': '￠', '£': '￡', '¬': '￢' };
/** Stands for what the encoding does not have (〓, the printers' mark for a missing character). */
const MISSING = [0x81, 0xac];

let table: Map<string, readonly number[]> | null = null;

/** Text in Shift_JIS as Windows writes it (code page 932), with the characters that it does not have, each once. */
export function encodeShiftJis(text: string): { bytes: Uint8Array; replaced: string[] } {
  table ??= reversed();
  const replaced = new Set<string>();
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character) ?? table.get(TWINS[character] ?? '');
    if (!code) replaced.add(character);
    bytes.push(...(code ?? MISSING));
  }
  return { bytes: Uint8Array.from(bytes), replaced: [...replaced] };
}

/** The decoder that every Node has, read backwards: no table of our own to go wrong. */
function reversed(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, readonly number[]>();
  const note = (...code: number[]): void => {
    const character = decoder.decode(Uint8Array.from(code));
    if ([...character].length === 1 && character !== '\uFFFD' && !codes.has(character)) codes.set(character, code);
  };
  for (let single = 0; single <= 0xdf; single++) if (single <= 0x7f || single >= 0xa1) note(single);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    // 0xA0–0xDF are single bytes; 0xED and 0xEE repeat characters that Windows writes elsewhere; 0xF0–0xF9 are private.
    if ((lead >= 0xa0 && lead <= 0xdf) || lead === 0xed || lead === 0xee || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) note(lead, trail);
  }
  return codes;
}
