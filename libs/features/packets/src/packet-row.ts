import {
  type CivilDay,
  dayInTokyo,
  nextPacketState,
  type PacketSignature,
  type PacketState,
  type PacketVerb,
  PACKET_STATE_LABELS,
  questionsUntil,
  SIGNATURE_STEPS,
} from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { validate as isUuid } from 'uuid';
import { PACKET_REFUSALS } from './packet.errors.js';
import { lockPacket, packets, type PacketsRow } from './packet-row.sql.js';

/**
 * A packet within the actor's sight, with its newest frozen version. `facts` are as of `gatheredAt`, `frozenAt` is in
 * `frozen`; `writtenBy` is who wrote last, to be named as the writer at the check; `openQuestions` are those without an
 * answer; `signatures` has the newest last; `seesInternal`: whether the reader may see what is for one's own body
 * alone.
 */
export type PacketRow = PacketsRow;

const ONE = { one: true, transfer: null, mine: false, after: null, limit: 1 };

/** A packet within the actor's sight. @throws notFound */
export async function packetOf(actor: Actor, id: string): Promise<PacketRow> {
  const row = isUuid(id) ? await actor.tx.row(packets, { ...ONE, packet: id }) : null;
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return { ...row, state: shownState(row, actor.today) };
}

/** Packets within the actor's sight, the newest first; at most `limit`. */
export function packetsListed(
  actor: Actor,
  listed: { limit: number; transfer?: string; mine?: boolean; after?: string | null },
): Promise<PacketRow[]> {
  const { limit, transfer = null, mine = false, after = null } = listed;
  return actor.tx.rows(packets, { one: false, packet: null, transfer, mine, after, limit });
}

/** The packet in the version that was read, locked. @throws notFound, stale */
export async function lockedPacketOf(actor: Actor, id: string, version: number): Promise<PacketRow> {
  await packetOf(actor, id);
  if ((await actor.tx.count(lockPacket, { packet: id })) === 0) throw new Refusal(COMMON_REFUSALS.notAllowed);
  const row = await packetOf(actor, id);
  if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
  return row;
}

/** The state a verb leads to. @throws packetState when it is not possible now */
export function stateAfter(row: PacketRow, verb: PacketVerb): PacketState {
  const next = nextPacketState(row.state, verb);
  if (next === null) throw new Refusal(PACKET_REFUSALS.packetState, { state: PACKET_STATE_LABELS[row.state].ja });
  return next;
}

export function isFrozen(row: PacketRow): boolean {
  return row.state !== 'drafting' && row.state !== 'checked';
}

/** The version that the next hand-over makes, or the newest one that was handed over. */
export function currentNumber(row: PacketRow): number {
  return (row.frozen?.number ?? 0) + (isFrozen(row) ? 0 : 1);
}

/**
 * Who has signed a version, each step once: what was signed again counts as it was signed last. An edited draft is
 * signed by nobody.
 */
export function signaturesOf(row: PacketRow, number: number): PacketSignature[] {
  if (!isFrozen(row) && row.state === 'drafting' && number === currentNumber(row)) return [];
  return SIGNATURE_STEPS.flatMap((step) => {
    const last = row.signatures.filter((signature) => signature.number === number && signature.step === step).at(-1);
    return last ? [{ step, name: last.name, post: last.post, at: last.at }] : [];
  });
}

/** The last day for questions; null before the receipt. */
export function lastDayForQuestions(row: Pick<PacketRow, 'receivedAt'>): CivilDay | null {
  return row.receivedAt === null ? null : questionsUntil(dayInTokyo(new Date(row.receivedAt)));
}

/** A received packet is done when the time for questions is over; nothing has to run for that. */
export function shownState(row: Pick<PacketRow, 'state' | 'receivedAt'>, today: CivilDay): PacketState {
  const last = lastDayForQuestions(row);
  return row.state === 'received' && last !== null && today > last ? 'done' : row.state;
}

/** What refuses the words of somebody who is not the successor. @throws noSuccessor, notSuccessor */
export function mustBeSuccessor(actor: Actor, row: PacketRow): void {
  if (row.successor === null) throw new Refusal(PACKET_REFUSALS.noSuccessor);
  if (row.successor.id !== actor.personId)
    throw new Refusal(PACKET_REFUSALS.notSuccessor, {
      successor: row.successor.name,
    });
}

/** What refuses the words of somebody who is neither the predecessor nor their superior. @throws notPredecessor */
export function mustBePredecessor(row: PacketRow, isAllowed: boolean): void {
  if (!isAllowed) throw new Refusal(PACKET_REFUSALS.notPredecessor, { predecessor: row.predecessor.name });
}

/** What somebody may do with a packet. */
export interface PacketRights {
  isPredecessor: boolean;
  mayWrite: boolean;
  mayCheck: boolean;
  mayDeliver: boolean;
  mayCorrect: boolean;
  mayFinish: boolean;
  mayReceive: boolean;
}

/** What the actor may do with the packet now; the verbs refuse by the same answers. */
export function rightsOn(actor: Actor, row: PacketRow): PacketRights {
  const isPredecessor = row.predecessor.id === actor.personId;
  // From the effective day on the predecessor may be out of reach: then the superior hands over.
  const mayAct = isPredecessor || (row.manages && actor.today >= row.effectiveOn);
  return {
    isPredecessor,
    mayWrite:
      (isPredecessor || row.manages) && mayDo(actor, 'handover:write') && nextPacketState(row.state, 'edit') !== null,
    mayCheck:
      row.manages && !isPredecessor && mayDo(actor, 'handover:check') && nextPacketState(row.state, 'check') !== null,
    mayDeliver: mayAct && mayDo(actor, 'handover:write') && nextPacketState(row.state, 'handOver') !== null,
    // A closed packet is the predecessor's no more, as the policy of its table says: then the superior corrects it.
    mayCorrect:
      (row.manages || (isPredecessor && row.state !== 'done')) &&
      mayDo(actor, 'handover:write') &&
      nextPacketState(row.state, 'correct') !== null,
    mayFinish:
      (row.successor?.id === actor.personId || row.manages) &&
      mayDo(actor, 'handover:receive') &&
      nextPacketState(row.state, 'finish') !== null &&
      row.openQuestions === 0,
    mayReceive:
      row.successor?.id === actor.personId &&
      mayDo(actor, 'handover:receive') &&
      nextPacketState(row.state, 'receive') !== null,
  };
}
