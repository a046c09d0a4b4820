import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { RecordVisit, Visit, VisitMode } from './types.js';

/** One visit, planned or held. */
export function useVisit(id: string, enabled = true) {
  return useQuery({ queryKey: ['visit', id], queryFn: () => ask<Visit>('get', '/visits/{id}', { path: { id } }), enabled });
}

/** What is known of a visit before it is held. */
export interface VisitPlan {
  plannedOn: string;
  startsAt?: string;
  place?: string;
  mode: VisitMode;
  purpose: string;
}

const changedBy = (visit: Visit) => [['engagement', visit.engagementId], ['engagements'], ['desk'], ['reminders'], ['session'], ['coverage'], ['load']];
const knownFrom = (visit: Visit): [readonly unknown[], unknown][] => [[['visit', visit.id], visit]];

/** Plans a visit. */
export function usePlanVisit() {
  return useVerb(({ engagementId, ...body }: VisitPlan & { engagementId: string }, idempotencyKey) =>
    ask<Visit>('post', '/engagements/{id}/visits', { path: { id: engagementId }, body, idempotencyKey }), changedBy, knownFrom);
}

/** Records a visit that was never planned. */
export function useRecordUnplannedVisit() {
  return useVerb(({ engagementId, record }: { engagementId: string; record: RecordVisit }, idempotencyKey) =>
    ask<Visit>('post', '/engagements/{id}/visits', { path: { id: engagementId }, body: { record }, idempotencyKey }), changedBy, knownFrom);
}

/** Records a planned visit (復命書), or corrects its record. */
export function useRecordVisit() {
  return useVerb(({ id, version, record }: { id: string; version: number; record: RecordVisit }) =>
    ask<Visit>('put', '/visits/{id}/record', { path: { id }, version, body: record }), changedBy, knownFrom);
}

/** Moves a planned visit or changes where and how. */
export function useMoveVisit() {
  return useVerb(({ id, version, ...body }: Partial<VisitPlan> & { id: string; version: number }) =>
    ask<Visit>('patch', '/visits/{id}', { path: { id }, version, body }), changedBy, knownFrom);
}

/** Cancels a planned visit with the reason. */
export function useCancelVisit() {
  return useVerb(({ id, version, reason }: { id: string; version: number; reason: string }, idempotencyKey) =>
    ask<Visit>('post', '/visits/{id}/cancellation', { path: { id }, version, body: { reason }, idempotencyKey }), changedBy, knownFrom);
}

/** Confirms a record as the superior (確認). */
export function useConfirmVisit() {
  return useVerb(({ id, version }: { id: string; version: number }, idempotencyKey) =>
    ask<Visit>('post', '/visits/{id}/confirmation', { path: { id }, version, idempotencyKey }), changedBy, knownFrom);
}
