import { useRef } from 'react';

/**
 * Whether Japanese is being composed: the Enter that takes a conversion is no Enter that searches. Safari sends it
 * after the composition has ended, so the moment counts as well.
 */
export function useTyping() {
  const composing = useRef(false);
  return {
    isComposing: () => composing.current,
    handlers: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        setTimeout(() => (composing.current = false));
      },
    },
  };
}
