import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.js';
import { useUiWords } from './ui-provider.js';

/** A question in front of the page. Escape closes it; the focus stays inside and goes back afterwards. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const words = useUiWords();
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-black/50 p-3 sm:p-8"
    >
      <Modal className={classNames('w-full rounded-12 bg-white shadow-4', props.wide ? 'max-w-3xl' : 'max-w-xl')}>
        <AriaDialog className="outline-none">
          <div className="flex items-center justify-between gap-4 border-b border-solid-gray-300 px-5 py-3">
            <Heading slot="title" className="text-std-20B-150 font-700">
              {props.title}
            </Heading>
            <AriaButton
              aria-label={words.close}
              onPress={props.onClose}
              className="flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"
            >
              <svg aria-hidden viewBox="0 0 16 16" className="size-5 stroke-current stroke-2">
                <path d="m3 3 10 10M13 3 3 13" />
              </svg>
            </AriaButton>
          </div>
          <div className="px-5 py-4">{props.children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the end of a dialog or form: the deed first, the way back second. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-3 border-t border-solid-gray-200 pt-4">{children}</div>;
}
