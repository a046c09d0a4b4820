/** The languages Bansō speaks; Japanese unless the caller prefers English. */
export type Language = 'ja' | 'en';

/** One sentence in both languages. */
export interface Sentence {
  ja: string;
  en: string;
}

/** The language that an `Accept-Language` header asks for. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.tag === 'ja' || wish.tag === 'en')
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.tag === 'en' ? 'en' : 'ja';
}
