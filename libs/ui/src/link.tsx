import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { classNames } from './class-names.js';

/**
 * A link inside the application; followed without loading the page anew. `isPlain` draws the line only under the mouse
 * (names in lists).
 */
export function Link({
  isPlain,
  className,
  ...props
}: {
  href: string;
  children: ReactNode;
  className?: string;
  isPlain?: boolean;
  'aria-label'?: string;
  'aria-current'?: 'page';
  download?: boolean;
}) {
  return (
    <AriaLink
      {...props}
      className={classNames(
        'text-blue-1000 underline-offset-4 hover:decoration-2',
        isPlain ? 'inline-block no-underline hover:underline' : 'underline',
        className,
      )}
    />
  );
}
