import type { HandoverPacketDraft } from '@banso/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { Handover } from './types.js';
import type { VersionRead } from './version-read.js';

/** Which packets to list. */
export type HandoverFilter = Pick<QueryOf<'/handovers'>, 'transfer' | 'mine'>;

/** The packets (引継書) within sight, or those of one transfer. */
export function useHandovers(filter: HandoverFilter, enabled = true) {
  return useQuery({
    queryKey: ['handovers', filter],
    queryFn: () => everyPage('/handovers', { query: filter }),
    enabled,
  });
}

/** One packet with its drafted facts and what people wrote. */
export function useHandover(id: string) {
  return useQuery({
    queryKey: ['handover', id],
    queryFn: () => ask('get', '/handovers/{id}', { path: { id } }),
  });
}

/** Fetches a packet as it is saved now, for the screen behind as well. */
export function useLatestHandover(id: string): () => Promise<Handover> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/handovers/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['handover', id], queryFn, staleTime: 0 });
}

/** A packet's facts. The document leaves their shape open, because a frozen version keeps the one it was frozen in. */
export function factsOf({ facts }: Pick<Handover, 'facts'>): HandoverPacketDraft {
  return facts as unknown as HandoverPacketDraft;
}

/** The packet a verb acts on, as it was read. */
interface Of {
  id: string;
  version: VersionRead;
}

const touched = () => [['handovers'], ['desk'], ['session'], ['reminders']];
const known = (packet: Handover): [readonly unknown[], unknown][] => [[['handover', packet.id], packet]];

/** Writes what only people can write. */
export function useWriteHandover() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'patch', '/handovers/{id}'>) =>
      ask('patch', '/handovers/{id}', { path: { id }, version, body }),
    () => [['handovers']],
    known,
  );
}

/** A step in the packet's life: the superior's check, the delivery, the receipt, the end. */
export type HandoverStep = 'check' | 'delivery' | 'receipt' | 'completion';

/** Takes a step; the delivery freezes the packet. */
export function useHandoverStep(step: HandoverStep) {
  return useVerb(
    ({ id, version }: Of, idempotencyKey) =>
      ask('post', `/handovers/{id}/${step}`, { path: { id }, version, idempotencyKey }),
    touched,
    known,
  );
}

/** Asks the predecessor. */
export function useAskPredecessor() {
  return useVerb(
    ({ id, ...body }: { id: string } & BodyOf<'post', '/handovers/{id}/questions'>, idempotencyKey) =>
      ask('post', '/handovers/{id}/questions', { path: { id }, body, idempotencyKey }),
    touched,
    known,
  );
}

/** Answers the successor. */
export function useAnswerSuccessor() {
  return useVerb(
    ({ id, questionId, answer }: { id: string; questionId: string; answer: string }) =>
      ask('patch', '/handovers/{id}/questions/{questionId}', { path: { id, questionId }, body: { answer } }),
    touched,
    known,
  );
}

/** Corrects what was handed over: a new version, which asks for a new receipt. */
export function useCorrectHandover() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'post', '/handovers/{id}/versions'>, idempotencyKey) =>
      ask('post', '/handovers/{id}/versions', { path: { id }, version, body, idempotencyKey }),
    touched,
    known,
  );
}

/** Where the packet is as a file: the given version, or the newest, or the draft. */
export function packetHref(id: string, format: 'pdf' | 'xlsx', version?: number): string {
  return hrefOf(`/handovers/{id}.${format}`, { path: { id }, query: { version } });
}

const WAITING_MS = 1_000;

/** The newest archive of a transfer's packets, looked at again every second while it is being made. */
export function useNewestArchive(transferId: string) {
  return useQuery({
    queryKey: ['handoverArchives', transferId],
    queryFn: async () =>
      (await ask('get', '/handover-archives', { query: { transfer: transferId, limit: 1 } })).items[0] ?? null,
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? WAITING_MS : false),
  });
}

/** Asks for all packets of a transfer in one file. */
export function useMakeArchive() {
  return useVerb(
    (body: BodyOf<'post', '/handover-archives'>, idempotencyKey) =>
      ask('post', '/handover-archives', { body, idempotencyKey }),
    ({ transferId }) => [['handoverArchives', transferId]],
  );
}

/** Where a finished archive is. */
export function archiveHref(id: string): string {
  return hrefOf('/handover-archives/{id}.zip', { path: { id } });
}
