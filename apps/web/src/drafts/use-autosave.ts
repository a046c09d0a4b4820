import { useEffect, useRef, useState } from 'react';
import { Autosave, type AutosaveWays, type SavedWhere } from './autosave.js';
import { KEEP_NOW } from './last-words.js';

/**
 * Keeps what is typed on this screen safe: at every change, when the page is hidden or left, when the network is back.
 * @param begins where the draft is when the screen opens
 */
export function useAutosave<Answer, Held extends string = never>(
  ways: AutosaveWays<Answer, Held>,
  begins: SavedWhere<Held> = 'nothingYet',
): { autosave: Autosave<Answer, Held>; where: SavedWhere<Held> } {
  const [where, setWhere] = useState<SavedWhere<Held>>(begins);
  const latest = useRef(ways);
  latest.current = ways;
  const [autosave] = useState(
    () =>
      new Autosave<Answer, Held>(
        () => latest.current,
        begins,
        setWhere,
        () => navigator.onLine,
      ),
  );

  useEffect(() => {
    const keepNow = () => autosave.keepNow();
    const send = () => void autosave.send();
    window.addEventListener('pagehide', keepNow);
    window.addEventListener(KEEP_NOW, keepNow);
    document.addEventListener('visibilitychange', keepNow);
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      window.removeEventListener(KEEP_NOW, keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      window.removeEventListener('online', send);
      void autosave.leave();
    };
  }, [autosave]);

  return { autosave, where };
}
