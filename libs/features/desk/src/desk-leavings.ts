import { type CivilDay, type Lang } from '@banso/domain';
import { type Asked, asking } from '@banso/database';
import type { Unowned } from '@banso/engagements';
import type { DeskLeaving } from './desk.response.js';
import { deskLeavings, type DeskLeavingsRow } from './desk.sql.js';
import { leavingReason } from './desk-words.js';

/** The transfers to come in the offices that the person manages. */
export function openLeavings(managed: readonly number[]): Asked<DeskLeavingsRow[]> {
  return asking(deskLeavings, { managed });
}

/**
 * Puts engagements that lose their lead by one and the same transfer together: they ask for one act, on its screen.
 * What has no lead for another reason, or has none already, stays by itself.
 */
export function leavingsOf(
  unowned: readonly Unowned[],
  transfers: readonly DeskLeavingsRow[],
  today: CivilDay,
  lang: Lang,
): { leavings: DeskLeaving[]; others: Unowned[] } {
  const leavingOf = ({ from, leavers }: Unowned): DeskLeavingsRow | undefined =>
    from > today
      ? transfers.find(({ personId, effectiveOn }) => effectiveOn === from && leavers.includes(personId))
      : undefined;
  const leavings = transfers.flatMap((transfer): DeskLeaving[] => {
    const left = unowned.filter((one) => leavingOf(one) === transfer);
    if (left.length === 0) return [];
    const { id: transferId, name: person, effectiveOn } = transfer;
    const names = [...new Set(left.map(({ municipality }) => municipality.name))];
    const reason = leavingReason({ effectiveOn, engagements: left.length, names }, lang);
    return [{ transferId, person, reason, effectiveOn, engagementIds: left.map(({ engagementId }) => engagementId) }];
  });
  return { leavings, others: unowned.filter((one) => !leavingOf(one)) };
}
