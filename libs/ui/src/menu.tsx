import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Caret } from './select.js';
import { classNames } from './class-names.js';

/** One line of a menu: either goes somewhere (`href`) or does something (`onAction`). */
export interface MenuEntry {
  id: string;
  label: string;
  href?: string;
  onAction?: () => void;
  isDanger?: boolean;
}

/** A button that opens a list of deeds. */
export function Menu(props: {
  label: ReactNode;
  'aria-label'?: string;
  entries: readonly MenuEntry[];
  note?: ReactNode;
  className?: string;
}) {
  return (
    <MenuTrigger>
      <Button
        aria-label={props['aria-label']}
        className={classNames(
          'no-print flex min-h-10 cursor-pointer items-center gap-2 rounded-8 px-2 py-1 text-start hover:bg-key-50 pointer-coarse:min-h-11',
          props.className,
        )}
      >
        {props.label}
        <Caret />
      </Button>
      <Popover className="popover min-w-56" placement="bottom end">
        {props.note && <div className="border-b border-solid-gray-300 px-3 py-2 text-dns-14N-130">{props.note}</div>}
        <AriaMenu className="list-box" items={props.entries}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              href={entry.href}
              onAction={entry.onAction}
              className={classNames('list-item', entry.isDanger && 'text-error-2')}
            >
              {entry.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
