import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { classNames } from './class-names.js';

/** A box to tick, with the words beside it. The whole line can be pressed. */
export function Checkbox(props: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  className?: string;
  'aria-label'?: string;
  children?: ReactNode;
}) {
  const { children, className, ...box } = props;
  return (
    <AriaCheckbox
      {...box}
      className={classNames(
        'checkbox group flex cursor-pointer items-start gap-2 py-1 text-std-16N-170 pointer-coarse:min-h-11 pointer-coarse:py-2',
        className,
      )}
    >
      {({ isSelected }) => (
        <>
          <span
            aria-hidden
            className={classNames(
              'mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-4 border-2',
              isSelected ? 'border-key-900 bg-key-900 text-white' : 'border-solid-gray-600 bg-white',
            )}
          >
            {isSelected && (
              <svg viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-2">
                <path d="m3 8.5 3.2 3L13 4.5" />
              </svg>
            )}
          </span>
          <span className="min-w-0">{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
