import { Menu, classNames } from '@banso/ui';
import { useLocation } from '@tanstack/react-router';
import { Link as AriaLink } from 'react-aria-components';
import { isInRoom, roomsFor, type NavigationItem } from './navigation-items.js';
import { RoomIcon } from './room-icon.js';
import { useSession } from './session-context.js';
import { useLeftToday } from './use-left-today.js';
import { useShellWords } from './shell-words.js';

// On a phone four fit beside each other; the rest goes behind その他.
const MOST_AT_BOTTOM = 4;

/** The rooms at the left edge (wide screens). */
export function SideNavigation() {
  const w = useShellWords();
  const { pathname } = useLocation();
  const rooms = roomsFor(useSession().capabilities);
  return (
    <nav
      aria-label={w('navigation')}
      className="hidden w-36 shrink-0 border-e border-solid-gray-420 bg-white pt-4 lg:block"
    >
      <ul className="sticky top-18 flex flex-col">
        {rooms.map((room) => (
          <li key={room.id}>
            <AriaLink
              href={room.href}
              aria-current={isInRoom(room, pathname) ? 'page' : undefined}
              className={classNames(
                'flex min-h-11 items-center gap-2 border-s-4 px-4 py-2 text-dns-16B-130 font-700 -outline-offset-4 hover:bg-solid-gray-50',
                isInRoom(room, pathname)
                  ? 'border-key-900 bg-key-50 text-key-1000'
                  : 'border-transparent text-solid-gray-800',
              )}
            >
              {w(room.id)}
              {room.id === 'desk' && <DeskCount />}
            </AriaLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The rooms at the lower edge (phones and upright tablets). */
export function BottomNavigation() {
  const w = useShellWords();
  const { pathname } = useLocation();
  const rooms = roomsFor(useSession().capabilities);
  const shown = rooms.length <= MOST_AT_BOTTOM + 1 ? rooms : rooms.slice(0, MOST_AT_BOTTOM);
  const rest = rooms.slice(shown.length);
  return (
    <nav
      aria-label={w('navigation')}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-solid-gray-420 bg-white pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-2xl justify-around">
        {shown.map((room) => (
          <li key={room.id} className="flex-1">
            <BottomLink room={room} isHere={isInRoom(room, pathname)} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="flex-1">
            <Menu
              className="min-h-14 w-full flex-col justify-center gap-0 rounded-none [&>svg:last-child]:hidden"
              label={
                <>
                  <RoomIcon id="more" />
                  <span className="text-oln-14B-100">{w('more')}</span>
                </>
              }
              entries={rest.map((room) => ({ id: room.id, label: w(room.id), href: room.href }))}
            />
          </li>
        )}
      </ul>
    </nav>
  );
}

function BottomLink({ room, isHere }: { room: NavigationItem; isHere: boolean }) {
  const w = useShellWords();
  return (
    <AriaLink
      href={room.href}
      aria-current={isHere ? 'page' : undefined}
      className={classNames(
        'relative flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-4 px-1 -outline-offset-4',
        isHere ? 'border-key-900 text-key-1000' : 'border-transparent text-solid-gray-800',
      )}
    >
      <RoomIcon id={room.id} />
      <span className="text-oln-14B-100 font-700 whitespace-nowrap">{w(room.id)}</span>
      {room.id === 'desk' && (
        <span className="absolute top-0.5 start-1/2 ms-2">
          <DeskCount />
        </span>
      )}
    </AriaLink>
  );
}

function DeskCount() {
  const w = useShellWords();
  const count = useLeftToday() ?? 0;
  if (count === 0) return null;
  return (
    <span className="inline-flex min-w-5 items-center justify-center rounded-full bg-error-2 px-1.5 text-oln-14B-100 leading-5 text-white">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{w('deskCount', { count })}</span>
    </span>
  );
}
