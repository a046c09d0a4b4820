import i18n from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import './i18n.js';

/** Looks up one of a screen's words; `{{name}}` in it is replaced by the value of that name. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/**
 * Declares the words of a screen in both languages; the compiler refuses a word that is missing in English.
 * @param namespace the screen's name, unique in the application.
 * @returns the hook that looks them up.
 */
export function defineWords<Ja extends Record<string, string>>(
  namespace: string,
  ja: Ja,
  en: { [Key in keyof Ja]: string },
): () => Say<keyof Ja & string> {
  i18n.addResourceBundle('ja', namespace, ja);
  i18n.addResourceBundle('en', namespace, en);
  return function useWords() {
    const { t } = useTranslation(namespace);
    return useCallback<Say<keyof Ja & string>>((key, values) => t(key, { ...values }), [t]);
  };
}
