import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

/** What a badge says beside its words; the words and the mark carry the meaning, colour only repeats it. */
export type Tone = 'danger' | 'warning' | 'caution' | 'info' | 'success' | 'neutral';

const TONES: Record<Tone, string> = {
  danger: 'border-error-2 bg-red-50 text-red-1000',
  warning: 'border-orange-800 bg-orange-50 text-orange-1100',
  caution: 'border-yellow-900 bg-yellow-50 text-yellow-1200',
  info: 'border-blue-900 bg-blue-50 text-blue-1000',
  success: 'border-green-800 bg-green-50 text-green-1000',
  neutral: 'border-solid-gray-420 bg-solid-gray-50 text-solid-gray-800',
};

/** A short state in words. Never rely on its colour: the words must be enough. */
export function Badge({
  tone = 'neutral',
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classNames(
        'inline-block rounded-6 border px-2 py-0.5 text-dns-14B-130 font-700 whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

/** A quiet marker without a frame, for support types and counts. */
export function Chip({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span
      className={classNames(
        'inline-block rounded-6 bg-key-50 px-2 py-0.5 text-dns-14B-130 font-700 whitespace-nowrap text-key-1000',
        className,
      )}
    >
      {children}
    </span>
  );
}
