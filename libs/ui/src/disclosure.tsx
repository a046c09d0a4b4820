import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** Folded content under a heading that says what is inside. */
export function Disclosure(props: {
  title: ReactNode;
  isExpanded?: boolean;
  onExpandedChange?: (open: boolean) => void;
  defaultExpanded?: boolean;
  level?: 2 | 3;
  children: ReactNode;
}) {
  return (
    <AriaDisclosure
      isExpanded={props.isExpanded}
      onExpandedChange={props.onExpandedChange}
      defaultExpanded={props.defaultExpanded}
      className="disclosure group rounded-8 border border-solid-gray-420"
    >
      <Heading level={props.level ?? 3} className="m-0">
        <Button
          slot="trigger"
          className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-8 px-3 py-2 text-start text-dns-16B-130 font-700 text-key-900 hover:bg-key-50"
        >
          <svg
            aria-hidden
            viewBox="0 0 12 12"
            className="size-3 shrink-0 fill-none stroke-current stroke-2 group-data-expanded:rotate-90"
          >
            <path d="m4 2 4 4-4 4" />
          </svg>
          {props.title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="flex flex-col gap-4 px-3 pt-2 pb-4">{props.children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
