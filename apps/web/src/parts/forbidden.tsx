import { EmptyState } from '@banso/ui';
import type { ReactNode } from 'react';
import { defineWords } from '../i18n/words.js';

const useWords = defineWords(
  'forbidden',
  { title: 'このページはご覧になれません' },
  { title: 'You cannot see this page' },
);

/**
 * Below a screen's heading, in place of what the person may not see.
 * @param props.name the screen's name, as its heading says it.
 * @param props.children who may, or where to look instead.
 */
export function Forbidden({ name, children }: { name: string; children: ReactNode }) {
  const w = useWords();
  return (
    <section aria-label={name} className="card rounded-12 border border-solid-gray-420 bg-white">
      <EmptyState title={w('title')}>{children}</EmptyState>
    </section>
  );
}
