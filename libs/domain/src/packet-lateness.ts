import { addDays, type CivilDay } from './civil-day.js';
import { DEFAULT_LADDER } from './reminder-ladder.js';
import type { PacketState } from './vocabulary.js';

/** Days after the effective day by which the successor should have received the packet. */
export const RECEIPT_DAYS = DEFAULT_LADDER.find(({ step }) => step === 'handoverNotReceived')!.offset;

/** In which way a packet is late. */
export const PACKET_LATENESS = ['notHandedOver', 'notReceived'] as const;
/** A way in which a packet is late. */
export type PacketLateness = (typeof PACKET_LATENESS)[number];

/**
 * Whether a packet is late: from the effective day on when it is not handed over, since the work belongs to the
 * successor from that midnight; five days after it when it is handed over but not received. Source: domain rules 4.2
 * and 4.3.
 */
export function packetLateness(state: PacketState, effectiveOn: CivilDay, today: CivilDay): PacketLateness | null {
  if (state === 'drafting' || state === 'checked') return today >= effectiveOn ? 'notHandedOver' : null;
  return state === 'handedOver' && today >= addDays(effectiveOn, RECEIPT_DAYS) ? 'notReceived' : null;
}
