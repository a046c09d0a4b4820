import i18n from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Lang } from '@banso/domain';

const REMEMBERED = 'banso.lang';

/** The language chosen on this device; Japanese unless somebody switched. */
function rememberedLang(): Lang {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'ja';
  } catch {
    // A browser that forbids storage still gets Japanese.
    return 'ja';
  }
}

void i18n.use(initReactI18next).init({
  lng: rememberedLang(),
  fallbackLng: 'ja',
  supportedLngs: ['ja', 'en'],
  resources: {},
  // Words are flat: a dot or colon in a key is only a dot or colon.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});
document.documentElement.lang = currentLang();

/** The language of the screens at this moment, outside of React. */
export function currentLang(): Lang {
  return i18n.language === 'en' ? 'en' : 'ja';
}

/** Switches the language and remembers it on this device. */
export async function switchLang(lang: Lang): Promise<void> {
  await i18n.changeLanguage(lang);
  document.documentElement.lang = lang;
  try {
    localStorage.setItem(REMEMBERED, lang);
  } catch {
    // Not remembered, but switched: nothing is lost.
  }
}

/** The language of the screens; draws again when it is switched. */
export function useLang(): Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ja';
}
