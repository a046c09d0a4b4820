import { useToast } from '@banso/ui';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCommonWords } from '../i18n/common-words.js';
import type { AsRead } from './use-as-read.js';

/**
 * What 最新の内容を読み込む does in a form that writes a row of its own, and so overwrites nobody's text: fetches the row as it
 * is now and goes on from it. What was typed stays, and is sent by another press.
 * @param latest fetches the row as it is saved now
 * @param forget takes the refusal away
 */
export function useReload<Row>(read: AsRead<Row>, latest: () => Promise<Row>, forget: () => void): () => void {
  const w = useCommonWords();
  const say = useToast();
  const goOn = (row: Row) => {
    read.adopt(row);
    forget();
    say(w('reloaded'));
  };
  return () => void latest().then(goOn, () => say(w('reloadFailed')));
}

/**
 * The same after a single press on a screen (a box ticked, a state chosen): asks anew what is on the screen.
 * @param queryKey what is on the screen
 * @param verb what was refused
 */
export function useReloadScreen(queryKey: QueryKey, verb: { reset: () => void }): () => void {
  const queries = useQueryClient();
  return () => {
    verb.reset();
    void queries.invalidateQueries({ queryKey });
  };
}
