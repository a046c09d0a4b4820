import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonVariant } from './button.js';

/** A button that asks for one file of the device. */
export function FileButton(props: {
  /** Endings and types that the device offers first, such as `.csv`; what the file really is, the server finds out. */
  accept: readonly string[];
  variant?: ButtonVariant;
  isPending?: boolean;
  onChoose: (file: File) => void;
  children: ReactNode;
}) {
  return (
    <FileTrigger
      acceptedFileTypes={props.accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) props.onChoose(file);
      }}
    >
      <Button variant={props.variant ?? 'secondary'} isPending={props.isPending}>
        {props.children}
      </Button>
    </FileTrigger>
  );
}
