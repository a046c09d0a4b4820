import { type CivilDay, dayInTokyo, type HandoverPacketDraft, type HumanField, nextPacketState, type PacketSignature, type PacketState, type PacketVerb, PACKET_STATE_LABELS, questionsUntil, SIGNATURE_STEPS } from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { validate as isUuid } from 'uuid';
import { PACKET_REFUSALS } from './packet.errors.js';

/** A packet as its table keeps it, with its newest frozen version. */
export interface PacketRow {
  id: string;
  version: number;
  transferId: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  predecessor: { id: string; name: string };
  successor: { id: string; name: string } | null;
  effectiveOn: CivilDay;
  state: PacketState;
  facts: HandoverPacketDraft;
  /** The moment as of which `facts` were gathered from the records. */
  gatheredAt: Date;
  human: Record<HumanField, string>;
  checkedBy: { id: string; name: string } | null;
  receivedAt: Date | null;
  /** Who wrote last, to be named as the writer at the check. */
  writtenBy: string | null;
  writtenAt: Date | null;
  /** Questions that nobody has answered. */
  openQuestions: number;
  /** Every signature, the newest last. */
  signatures: Array<PacketSignature & { number: number }>;
  /** Whether the reader may see what is for one's own body alone. */
  seesInternal: boolean;
  frozen: { number: number; content: HandoverPacketDraft; sha256: string; frozenAt: string } | null;
  manages: boolean;
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ref = (id: string) => `(select jsonb_build_object('id', n.id, 'name', n.name) from person n where n.id = ${id})`;

/** Packets within the actor's sight whose transfer stands; add conditions on `h`. */
export const PACKETS = `
  select h.id, h.version, h.transfer_id as "transferId", h.engagement_id as "engagementId", jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
         coalesce(p.name, h.facts -> 'cover' ->> 'programme') as programme, ${ref('h.predecessor_id')} as predecessor, ${ref('h.successor_id')} as successor, h.effective_on as "effectiveOn",
         h.state, h.facts, coalesce(h.gathered_at, h.drafted_at) as "gatheredAt",
         jsonb_build_object('history', h.history, 'policy', h.policy, 'pending', h.pending, 'cautions', h.cautions) as human,
         ${ref('h.checked_by')} as "checkedBy", h.received_at as "receivedAt",
         (select jsonb_build_object('number', v.number, 'content', v.content, 'sha256', v.sha256, 'frozenAt', ${moment('v.frozen_at')})
            from handover_version v where v.packet_id = h.id order by v.number desc limit 1) as frozen,
         (select count(*)::int from handover_question q
           where q.packet_id = h.id and q.answer is null) as "openQuestions",
         h.written_by as "writtenBy", h.written_at as "writtenAt",
         coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'step', s.step, 'name', s.name, 'post', s.post, 'at', ${moment('s.signed_at')}) order by s.signed_at, s.id) from handover_signature s where s.packet_id = h.id), '[]') as signatures,
         h.tenant_id = any((select ctx_ints('app.wide'))::int[]) or (h.tenant_id = any((select ctx_ints('app.tenants'))::int[]) and h.municipality_code = any((select ctx_texts('app.own'))::text[])) as "seesInternal",
         h.tenant_id = any((select ctx_ints('app.manages'))::int[]) as manages
    from handover_packet h join transfer x on x.id = h.transfer_id and x.withdrawn_at is null
    left join engagement e on e.id = h.engagement_id left join programme p on p.id = e.programme_id
    join municipality m on m.code = h.municipality_code join prefecture f on f.code = m.prefecture_code`;

/** A packet within the actor's sight. @throws notFound */
export async function packetOf(actor: Actor, id: string): Promise<PacketRow> {
  const row = isUuid(id) ? await actor.tx.one<PacketRow>(`${PACKETS} where h.id = $1`, [id]) : null;
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return { ...row, state: shownState(row, actor.today) };
}

/** The packet in the version that was read, locked. @throws notFound, stale */
export async function lockedPacketOf(actor: Actor, id: string, version: number): Promise<PacketRow> {
  await packetOf(actor, id);
  const locked = await actor.tx.run('select from handover_packet where id = $1 for update', [id]);
  if (locked === 0) throw new Refusal(COMMON_REFUSALS.notAllowed);
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

/** Who has signed a version, each step once: what was signed again counts as it was signed last. An edited draft is signed by nobody. */
export function signaturesOf(row: PacketRow, number: number): PacketSignature[] {
  if (!isFrozen(row) && row.state === 'drafting' && number === currentNumber(row)) return [];
  return SIGNATURE_STEPS.flatMap((step) => {
    const last = row.signatures.filter((signature) => signature.number === number && signature.step === step).at(-1);
    return last ? [{ step, name: last.name, post: last.post, at: last.at }] : [];
  });
}

/** The last day for questions; null before the receipt. */
export function lastDayForQuestions(row: Pick<PacketRow, 'receivedAt'>): CivilDay | null {
  return row.receivedAt && questionsUntil(dayInTokyo(row.receivedAt));
}

/** A received packet is done when the time for questions is over; nothing has to run for that. */
export function shownState(row: Pick<PacketRow, 'state' | 'receivedAt'>, today: CivilDay): PacketState {
  const last = lastDayForQuestions(row);
  return row.state === 'received' && last !== null && today > last ? 'done' : row.state;
}

/** What refuses the words of somebody who is not the successor. @throws noSuccessor, notSuccessor */
export function mustBeSuccessor(actor: Actor, row: PacketRow): void {
  if (row.successor === null) throw new Refusal(PACKET_REFUSALS.noSuccessor);
  if (row.successor.id !== actor.personId) throw new Refusal(PACKET_REFUSALS.notSuccessor, { successor: row.successor.name });
}

/** What refuses the words of somebody who is neither the predecessor nor their superior. @throws notPredecessor */
export function mustBePredecessor(row: PacketRow, isAllowed: boolean): void {
  if (!isAllowed) throw new Refusal(PACKET_REFUSALS.notPredecessor, { predecessor: row.predecessor?.name ?? '' });
}

/** What the actor may do with the packet now; the verbs refuse by the same answers. */
export function rightsOn(actor: Actor, row: PacketRow): { isPredecessor: boolean; mayCorrect: boolean; mayFinish: boolean; mayWrite: boolean; mayCheck: boolean; mayDeliver: boolean; mayReceive: boolean } {
  const isPredecessor = row.predecessor?.id === actor.personId;
  // From the effective day on the predecessor may be out of reach: then the superior hands over.
  const mayAct = isPredecessor || (row.manages && actor.today >= row.effectiveOn);
  return {
    isPredecessor,
    mayWrite: (isPredecessor || row.manages) && mayDo(actor, 'handover:write') && nextPacketState(row.state, 'edit') !== null,
    mayCheck: row.manages && !isPredecessor && mayDo(actor, 'handover:check') && nextPacketState(row.state, 'check') !== null,
    mayDeliver: mayAct && mayDo(actor, 'handover:write') && nextPacketState(row.state, 'handOver') !== null,
    // A closed packet is the predecessor's no more, as the wall of its table says: then the superior corrects it.
    mayCorrect: (row.manages || (isPredecessor && row.state !== 'done')) && mayDo(actor, 'handover:write')
      && nextPacketState(row.state, 'correct') !== null,
    mayFinish: (row.successor?.id === actor.personId || row.manages) && mayDo(actor, 'handover:receive')
      && nextPacketState(row.state, 'finish') !== null && row.openQuestions === 0,
    mayReceive: row.successor?.id === actor.personId && mayDo(actor, 'handover:receive') && nextPacketState(row.state, 'receive') !== null,
  };
}
