import type { TeamRole } from '@banso/domain';

/** The key of the announced transfer. */
export const TRANSFER_KEY = 'transfer-nagano-taro';
/** Who leaves. */
export const LEAVER = 'taro';
/** Who takes over what the leaver holds, by the part held. */
export const SUCCESSORS: Readonly<Record<string, Partial<Record<TeamRole, string>>>> = {
  [LEAVER]: { lead: 'hanako', deputy: 'misaki' },
};
