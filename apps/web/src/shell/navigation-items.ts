import type { Capability } from '@banso/domain';

/** A room of the application as it stands in the navigation. */
export interface NavigationItem {
  /** also the key of its word in `shell-words.ts` and of its icon */
  id:
    | 'desk'
    | 'engagements'
    | 'dispatches'
    | 'coverage'
    | 'transfers'
    | 'load'
    | 'people'
    | 'contribution'
    | 'masters'
    | 'consents'
    | 'operations'
    | 'audit'
    | 'help';
  href: string;
  /** other beginnings of addresses that belong to the room */
  also?: readonly string[];
  /** shown to whoever may do one of these; to everybody when empty */
  needs: readonly Capability[];
}

/** The rooms in the order of the navigation. */
export const NAVIGATION: readonly NavigationItem[] = [
  { id: 'desk', href: '/', needs: ['reminder:read'] },
  { id: 'engagements', href: '/engagements', also: ['/visits', '/action-items'], needs: ['engagement:read'] },
  { id: 'dispatches', href: '/dispatches', needs: ['dispatch:read'] },
  { id: 'coverage', href: '/coverage', needs: ['coverage:read', 'coverage:aggregate'] },
  { id: 'transfers', href: '/transfers', also: ['/handovers'], needs: ['transfer:read', 'handover:read'] },
  { id: 'load', href: '/load', needs: ['load:read'] },
  { id: 'people', href: '/people', needs: ['person:read'] },
  { id: 'contribution', href: '/contribution', needs: ['contribution:readOwn'] },
  { id: 'masters', href: '/masters', needs: ['master:write', 'user:write', 'person:write'] },
  { id: 'operations', href: '/operations', needs: ['operations:read'] },
  { id: 'audit', href: '/audit', needs: ['audit:read'] },
  { id: 'consents', href: '/consents', needs: ['consent:read'] },
  { id: 'help', href: '/help', needs: [] },
];

/** The rooms somebody with these capabilities can enter. */
export function roomsFor(capabilities: readonly string[]): NavigationItem[] {
  return NAVIGATION.filter(({ needs }) => needs.length === 0 || needs.some((need) => capabilities.includes(need)));
}

/** Whether an address lies in the room. */
export function isInRoom(item: NavigationItem, pathname: string): boolean {
  if (item.href === '/') return pathname === '/';
  return [item.href, ...(item.also ?? [])].some((start) => pathname === start || pathname.startsWith(`${start}/`));
}
