import { ACTION_SIDE_LABELS } from '@banso/domain';
import type { ActionSide, MunicipalityRef } from '../api/types.js';
import { useLang } from '../i18n/i18n.js';

/** Whose promise it is, in the one character people write: 県 for ours, 町 (市, 村, 区) for theirs. */
export function useSideName(): (side: ActionSide, municipality: MunicipalityRef) => string {
  const lang = useLang();
  return (side, municipality) => {
    const last = (side === 'ours' ? municipality.prefecture : municipality.name).at(-1) ?? '';
    return lang === 'ja' && /[都道府県市区町村]/.test(last) ? last : ACTION_SIDE_LABELS[side][lang];
  };
}
