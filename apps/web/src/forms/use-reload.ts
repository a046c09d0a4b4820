import { useToast } from '@banso/ui';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';
import type { AsRead } from './use-as-read.js';

/**
 * What 最新の内容を読み込む does in a form that writes a row of its own, and so overwrites nobody's text: fetches the row as it
 * is now and goes on from it. What was typed stays, and is sent by another press.
 * @param latest fetches the row as it is saved now
 * @param forget takes the refusal away
 * @param isOver whether nothing is left to be pressed in a row as it is now: the form itself says what has happened
 * @returns what rejects with the problem when the row cannot be had: it is gone, say, or out of reach by now
 */
export function useReload<Row>(
  read: AsRead<Row>,
  latest: () => Promise<Row>,
  forget: (row: Row) => void,
  isOver: (row: Row) => boolean = () => false,
): () => Promise<void> {
  const w = useCommonWords();
  const say = useToast();
  const goOn = (row: Row) => {
    read.adopt(row);
    forget(row);
    if (!isOver(row)) say(w('reloaded'));
  };
  return () =>
    latest().then(goOn, (reason: unknown) => {
      // Without a network nothing is known of the row, and what stands on the screen still holds.
      if (!(reason instanceof Problem && reason.isOffline)) throw reason;
      say(w('reloadFailed'));
    });
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
