import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classNames } from './class-names.js';

/** How far something is, with the words that say it. `tone` only repeats the words. */
export function ProgressBar(props: {
  label: string;
  value: number;
  max?: number;
  valueLabel?: string;
  isLabelHidden?: boolean;
  tone?: 'info' | 'success' | 'warning' | 'danger';
  className?: string;
}) {
  const bars = { info: 'fill-key-900', success: 'fill-green-800', warning: 'fill-yellow-900', danger: 'fill-error-2' };
  return (
    <AriaProgressBar
      aria-label={props.label}
      value={props.value}
      maxValue={props.max ?? 100}
      valueLabel={props.valueLabel}
      className={classNames('block', props.className)}
    >
      {({ percentage, valueText }) => (
        <>
          {!props.isLabelHidden && (
            <span className="flex justify-between gap-2 text-dns-14N-130">
              <span>{props.label}</span>
              <span>{valueText}</span>
            </span>
          )}
          {/* An SVG attribute instead of an inline style: the page forbids inline styles. */}
          <svg
            aria-hidden
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            className="mt-1 block h-1.5 w-full overflow-hidden rounded-full bg-solid-gray-100"
          >
            <rect width={percentage ?? 0} height="4" className={bars[props.tone ?? 'info']} />
          </svg>
        </>
      )}
    </AriaProgressBar>
  );
}
