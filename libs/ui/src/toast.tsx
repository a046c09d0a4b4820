import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useUiWords } from './ui-provider.js';

// Long enough to read two sentences; nothing that matters is said only here.
const SHOWN_MS = 7000;

interface Said {
  id: number;
  text: string;
}
const Say = createContext<(text: string) => void>(() => undefined);

/** Says a short sentence at the edge of the screen and to screen readers, without taking the focus. */
export const useToast = (): ((text: string) => void) => useContext(Say);

/** Holds the place where short sentences appear. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useUiWords();
  const [said, setSaid] = useState<Said[]>([]);
  const say = useCallback(
    (text: string) => setSaid((before) => [...before.slice(-1), { id: (before.at(-1)?.id ?? 0) + 1, text }]),
    [],
  );
  const forget = useCallback((id: number) => setSaid((before) => before.filter((one) => one.id !== id)), []);
  const value = useMemo(() => say, [say]);
  return (
    <Say.Provider value={value}>
      {children}
      {/* At the left, and never in the way of a press: the buttons of forms stand at the right. */}
      <div
        role="status"
        aria-live="polite"
        aria-label={words.notices}
        className="toasts pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 lg:bottom-6 lg:items-start lg:px-6"
      >
        {said.map((one) => (
          <Toast key={one.id} said={one} onEnd={forget} />
        ))}
      </div>
    </Say.Provider>
  );
}

function Toast({ said, onEnd }: { said: Said; onEnd: (id: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onEnd(said.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said.id, onEnd]);
  return <p className="rounded-8 bg-solid-gray-900 px-5 py-3 text-std-16N-170 text-white shadow-3">{said.text}</p>;
}
