import type { NavigationItem } from './navigation-items.js';

const SHAPES: Record<NavigationItem['id'] | 'more', string> = {
  desk: 'M4 5h16v15H4zM4 9h16M8 3v4M16 3v4M8 14l2.5 2.5L16 12',
  engagements: 'M3 7h7l2 2h9v10H3zM3 7v12',
  dispatches: 'M4 12h11M11 7l5 5-5 5M19 5v14M4 7v10',
  coverage: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  transfers: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  load: 'M4 20h16M6 20v-6h3v6M11 20V9h3v11M16 20V5h3v15',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.2.8 3.5 2.7 3.5 5.5',
  contribution: 'M5 3h14v18H5zM9 8h6M9 12h6M9 16l1.5 1.5L14 14.5',
  masters:
    'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 2.8M16.2 16.2 19 19M19 5l-2.8 2.8M7.8 16.2 5 19',
  consents: 'M9 12l2.5 2.5L16 10M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  operations: 'M3 12h4l3-7 4 14 3-7h4',
  audit: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M15 3v4h4',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.2',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
};

/** A line drawing for a room; it never stands without the room's name. */
export function RoomIcon({ id }: { id: NavigationItem['id'] | 'more' }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className="size-6 fill-none stroke-current stroke-[1.8]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[id]} />
    </svg>
  );
}
