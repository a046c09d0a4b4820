import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.js';

/** How serious a notice is. */
export type NoticeTone = 'danger' | 'warning' | 'info' | 'success';

const TONES: Record<NoticeTone, string> = {
  danger: 'border-error-2 border-l-8 bg-red-50',
  warning: 'border-yellow-900 border-l-8 bg-yellow-50',
  info: 'border-blue-900 border-l-8 bg-blue-50',
  success: 'border-green-800 border-l-8 bg-green-50',
};
const MARKS: Record<NoticeTone, string> = { danger: '！', warning: '！', info: 'ｉ', success: '✓' };

/**
 * Says what happened and what to do. Refusals (`danger`) are read out at once and take the focus when they appear,
 * so that nobody misses them; give `takesFocus={false}` where the focus belongs to a field.
 */
export function Notice(props: {
  tone?: NoticeTone;
  title: string;
  takesFocus?: boolean;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const tone = props.tone ?? 'info';
  const box = useRef<HTMLDivElement>(null);
  const takesFocus = props.takesFocus ?? tone === 'danger';
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, props.title]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex gap-3 rounded-8 border px-4 py-3', TONES[tone], props.className)}
    >
      <span
        aria-hidden
        className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border-2 border-current text-dns-14B-130 font-700"
      >
        {MARKS[tone]}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-std-16B-170 font-700">{props.title}</p>
        {props.children && <div className="text-std-16N-170">{props.children}</div>}
        {props.actions && <div className="mt-2 flex flex-wrap gap-2">{props.actions}</div>}
      </div>
    </div>
  );
}
