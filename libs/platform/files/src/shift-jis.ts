import iconv from 'iconv-lite';

/** Characters that Windows' Shift_JIS writes with a twin; without this they would be lost. */
const TWINS: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
};
/** Stands for what the encoding does not have (〓, the printers' mark for a missing character). */
const MISSING = '〓';

/** Text in Shift_JIS as Windows writes it (code page 932), with the characters that it does not have, each once. */
export function encodeShiftJis(text: string): { bytes: Uint8Array; replaced: string[] } {
  const replaced = new Set<string>();
  const known = [...text].map((character) => {
    const twin = TWINS[character] ?? character;
    if (canSay(twin)) return twin;
    replaced.add(character);
    return MISSING;
  });
  return { bytes: iconv.encode(known.join(''), 'cp932'), replaced: [...replaced] };
}

/** Whether the encoding has a character: a question mark stands for every other one. */
function canSay(character: string): boolean {
  return character === '?' || iconv.encode(character, 'cp932').toString('latin1') !== '?';
}
