/** A time as people type it (9:05, ９：０５, 0905) as 'HH:MM'; null when it is none. */
export function clockOf(text: string): string | null {
  const parts = /^(\d{1,2}):?(\d{2})$/.exec(text.normalize('NFKC').trim());
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return null;
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`;
}
