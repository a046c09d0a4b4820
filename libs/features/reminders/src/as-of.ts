import {
  type CivilDay,
  dayInTokyo,
  type EngagementStatus,
  explainDue,
  type OpenDays,
  type PacketState,
  startOfDayInTokyo,
  termHoldsOn,
} from '@banso/domain';
import type { EngagementPast } from './ladder-preview.queries.js';
import type { EngagementWatch } from './reminder-subjects.js';

/** The hour of the morning mail: what was known by then is what a day's reminders went by. */
const MORNING_SECONDS = 8.5 * 3_600;

/** An engagement as it stood in the morning of a day, as far as the records tell. */
export function asOf(past: EngagementPast, day: CivilDay, calendar: OpenDays): EngagementWatch {
  const morning = startOfDayInTokyo(day).getTime() / 1_000 + MORNING_SECONDS;
  const known = (moment: number | null): boolean => moment !== null && moment <= morning;
  const held = past.visits.filter(
    (visit) =>
      visit.heldOn !== null && visit.heldOn <= day && known(visit.recordedAt) && (past.onlineCounts || !visit.online),
  );
  const lastHeldOn = held.reduce<CivilDay | null>(
    (last, { heldOn }) => (last === null || heldOn! > last ? heldOn : last),
    null,
  );
  const resumedOn = past.pauses.reduce<CivilDay | null>(
    (last, { until }) => (until !== null && until <= day && (last === null || until > last) ? until : last),
    null,
  );
  const status = statusOn(past, day);
  const { id, tenantId, municipalityCode, programmeId, startedOn, cadenceMonths } = past;
  return {
    id,
    tenantId,
    municipalityCode,
    programmeId,
    status,
    startedOn,
    lastHeldOn,
    resumedOn,
    cadenceMonths,
    dueOn:
      status === 'active'
        ? (explainDue({ startedOn, lastHeldOn, resumedOn }, cadenceMonths, calendar)?.due ?? null)
        : null,
    team: past.team.filter((part) => termHoldsOn(part, day)),
    visits: past.visits
      .flatMap(({ id: visit, plannedOn, madeAt, recordedAt, cancelledAt }) =>
        plannedOn !== null && known(madeAt) && !known(recordedAt) && !known(cancelledAt)
          ? [{ id: visit, plannedOn }]
          : [],
      )
      .sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : a.plannedOn > b.plannedOn ? 1 : 0)),
    unconfirmed: past.visits.flatMap(({ id: visit, recordedAt, confirmedAt, withdrawnAt }) =>
      recordedAt !== null && known(recordedAt) && !known(confirmedAt) && !known(withdrawnAt)
        ? [{ id: visit, recordedOn: dayInTokyo(new Date(recordedAt * 1_000)) }]
        : [],
    ),
    items: past.items
      .filter(({ madeAt, doneOn }) => known(madeAt) && !(doneOn !== null && doneOn < day))
      .map(({ id: item, dueOn, owners }) => ({
        id: item,
        dueOn,
        owner: owners.filter(({ from }) => from <= day).at(-1)?.person ?? null,
      })),
    // A consent that was ended early counts with the end that it has now.
    peerParts: past.peerParts,
    packets: past.packets
      .filter((packet) => known(packet.draftedAt) && !known(packet.receivedAt) && !known(packet.withdrawnAt))
      .map(({ id: packet, announcedOn, effectiveOn, leaver, successor, deliveredAt }) => ({
        id: packet,
        announcedOn,
        effectiveOn,
        leaver,
        successor,
        state: (known(deliveredAt) ? 'handedOver' : 'drafting') as PacketState,
      })),
  };
}

function statusOn({ startedOn, closedOn, pauses }: EngagementPast, day: CivilDay): EngagementStatus {
  if (startedOn > day || (closedOn !== null && closedOn <= day)) return 'closed';
  return pauses.some(({ from, until }) => from <= day && (until === null || until > day)) ? 'paused' : 'active';
}
