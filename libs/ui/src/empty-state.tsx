import type { ReactNode } from 'react';

/** What is said where a list is empty: what that means and, when useful, what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="px-5 py-8 text-center">
      <p className="text-std-16B-170 font-700">{title}</p>
      {children && <div className="mt-1 text-solid-gray-700">{children}</div>}
    </div>
  );
}
