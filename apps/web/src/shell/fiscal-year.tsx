import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Chosen {
  fiscalYear: number;
  choose: (fiscalYear: number) => void;
}
const FiscalYear = createContext<Chosen | null>(null);

/** The fiscal year chosen in the header; lists and reviews show this one. @throws outside of the shell. */
export function useFiscalYear(): Chosen {
  const chosen = useContext(FiscalYear);
  if (!chosen) throw new Error('This part stands outside of the shell: no fiscal year is chosen here.');
  return chosen;
}

/** Holds the chosen fiscal year, beginning with the running one. */
export function FiscalYearProvider({ current, children }: { current: number; children: ReactNode }) {
  const [fiscalYear, choose] = useState(current);
  const chosen = useMemo(() => ({ fiscalYear, choose }), [fiscalYear]);
  return <FiscalYear.Provider value={chosen}>{children}</FiscalYear.Provider>;
}
