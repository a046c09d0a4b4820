import type { ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.js';

/** How much a button asks for attention. One primary button per screen or card. */
export type ButtonVariant = 'primary' | 'secondary' | 'text' | 'danger';
/** `medium` for screens and dialogs, `small` inside rows; both are at least 44px high under a finger. */
export type ButtonSize = 'medium' | 'small';

const LOOKS: Record<ButtonVariant, string> = {
  primary: 'bg-key-900 text-white border-key-900 hover:bg-key-1000 pressed:bg-key-1200',
  secondary: 'bg-white text-key-900 border-key-900 hover:bg-key-50 hover:border-key-1000 pressed:bg-key-100',
  text: 'border-transparent text-key-900 underline underline-offset-4 hover:bg-key-50 pressed:bg-key-100',
  danger: 'bg-error-2 text-white border-error-2 hover:bg-red-1000 pressed:bg-red-1100',
};
const SIZES: Record<ButtonSize, string> = {
  medium: 'min-h-11 py-1.5 text-std-16B-170',
  small: 'min-h-9 py-1 text-oln-16B-100 pointer-coarse:min-h-11',
};
const WIDTHS: Record<ButtonSize, string> = { medium: 'px-4', small: 'px-3.5' };

function look(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(
    'no-print inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-8 border text-center font-700 no-underline',
    'disabled:cursor-not-allowed disabled:border-solid-gray-300 disabled:bg-solid-gray-300 disabled:text-solid-gray-50',
    SIZES[size],
    LOOKS[variant],
    variant === 'text' ? 'px-1.5' : WIDTHS[size],
    className,
  );
}

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  children: ReactNode;
}

/** A button. While `isPending` it keeps the focus, is told as unavailable, and cannot be pressed a second time. */
export function Button({
  variant = 'primary',
  size = 'medium',
  className,
  isPending,
  onPress,
  type,
  ...props
}: Omit<AriaButtonProps, 'className' | 'children'> & Look) {
  // Done by hand: react-aria's own pending state announces itself through a node that outlives the button's label.
  return (
    <AriaButton
      {...props}
      aria-disabled={isPending ? true : undefined}
      onPress={isPending ? undefined : onPress}
      type={isPending && type === 'submit' ? 'button' : type}
      className={look(variant, size, classNames(isPending && 'opacity-70', className))}
    />
  );
}

interface LinkProps extends Look {
  href: string;
  'aria-label'?: string;
  target?: string;
  download?: boolean;
  /** What closes on the way, a dialog say. */
  onPress?: () => void;
}

/** A link that looks like a button: for going somewhere, not for changing something. */
export function LinkButton({ variant = 'secondary', size = 'medium', className, ...props }: LinkProps) {
  return <AriaLink {...props} className={look(variant, size, className)} />;
}
