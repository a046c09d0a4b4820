import type { ReactNode } from 'react';
import { LanguageSwitch } from './header.js';
import { useShellWords } from './shell-words.js';

/** What stands around a screen before anybody is signed in. */
export function OutsideFrame({ children }: { children: ReactNode }) {
  const w = useShellWords();
  return (
    <div className="min-h-screen px-4 py-6">
      <header className="mx-auto flex max-w-4xl items-center justify-between">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="text-std-24B-150 font-700 text-key-1000">伴走</span>
          <span className="text-dns-14N-130 text-solid-gray-700">{w('service')}</span>
        </p>
        <LanguageSwitch />
      </header>
      <main className="mx-auto mt-6 max-w-4xl">{children}</main>
    </div>
  );
}
