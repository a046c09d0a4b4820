import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, everyPage, hrefOf } from './client.js';
import type { Exportable } from './exports.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { Engagement } from './types.js';
import type { VersionRead } from './version-read.js';

/** What the list can be narrowed by; empty means all. */
export type EngagementFilter = Omit<QueryOf<'/engagements'>, 'cursor' | 'limit'>;

/** The engagements within reach, page by page. */
export function useEngagements(filter: EngagementFilter) {
  return useInfiniteQuery({
    queryKey: ['engagements', filter],
    queryFn: ({ pageParam }) => ask('get', '/engagements', { query: { ...filter, limit: 100, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

/** The narrowed-down list as a file. */
export function engagementsExport(filter: EngagementFilter): Exportable {
  return {
    what: 'engagements',
    filter,
    size: () => ask('get', '/engagements/export/size', { query: filter }),
    href: (format) => hrefOf('/engagements/export', { query: { ...filter, format } }),
  };
}

/** One engagement with its whole story. */
export function useEngagement(id: string) {
  return useQuery({
    queryKey: ['engagement', id],
    queryFn: () => ask('get', '/engagements/{id}', { path: { id } }),
  });
}

/** Part of an engagement's story to show. */
export type TimelineKind = 'visit' | 'change' | 'handover';

/** What happened in an engagement, newest first, page by page. */
export function useTimeline(id: string, kind: TimelineKind | null) {
  return useInfiniteQuery({
    queryKey: ['engagement', id, 'timeline', kind],
    queryFn: ({ pageParam }) =>
      ask('get', '/engagements/{id}/timeline', { path: { id }, query: { kind, limit: 20, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

/** All visits of an engagement, newest first. */
export function useVisitsOf(engagementId: string) {
  return useQuery({
    queryKey: ['engagement', engagementId, 'visits'],
    queryFn: () => everyPage('/engagements/{id}/visits', { path: { id: engagementId } }),
  });
}

/** Opens a new engagement (案件). */
export function useOpenEngagement() {
  return useVerb(
    (body: BodyOf<'post', '/engagements'>, idempotencyKey) => ask('post', '/engagements', { body, idempotencyKey }),
    () => [['engagements'], ['desk'], ['session']],
    (engagement) => [[['engagement', engagement.id], engagement]],
  );
}

/** The engagement a verb acts on, as it was read. */
export interface Of {
  id: string;
  version: VersionRead;
}

/** A verb on one engagement that answers with the engagement as it is now. */
function useEngagementVerb<Input extends Of>(act: (input: Input, key: string) => Promise<Engagement>) {
  return useVerb(
    act,
    ({ id }) => [['engagement', id, 'timeline'], ['engagements'], ['desk'], ['session'], ['load']],
    (engagement) => [[['engagement', engagement.id], engagement]],
  );
}

/** Changes vision, cadence (months) and whether online meetings count. */
export function useChangeEngagement() {
  return useEngagementVerb(({ id, version, ...body }: Of & BodyOf<'patch', '/engagements/{id}'>) =>
    ask('patch', '/engagements/{id}', { path: { id }, version, body }),
  );
}

/** Pauses an engagement: no due day until it is resumed. */
export function usePauseEngagement() {
  return useEngagementVerb(({ id, version, ...body }: Of & BodyOf<'post', '/engagements/{id}/pause'>, idempotencyKey) =>
    ask('post', '/engagements/{id}/pause', { path: { id }, version, body, idempotencyKey }),
  );
}

/** Ends a pause; the cadence counts from the resume day. */
export function useResumeEngagement() {
  return useEngagementVerb(({ id, version, ...body }: Of & BodyOf<'delete', '/engagements/{id}/pause'>) =>
    ask('delete', '/engagements/{id}/pause', { path: { id }, version, body }),
  );
}

/** Closes an engagement for good. */
export function useCloseEngagement() {
  return useEngagementVerb(
    ({ id, version, ...body }: Of & BodyOf<'post', '/engagements/{id}/closure'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/closure', { path: { id }, version, body, idempotencyKey }),
  );
}

/** Undoes a closure: everything the engagement had is there again. */
export function useReopenEngagement() {
  return useEngagementVerb(({ id, version, ...body }: Of & BodyOf<'delete', '/engagements/{id}/closure'>) =>
    ask('delete', '/engagements/{id}/closure', { path: { id }, version, body }),
  );
}

/** Adds somebody to the team from a day on. */
export function useAddMember() {
  return useEngagementVerb(
    ({ id, version, ...body }: Of & BodyOf<'post', '/engagements/{id}/members'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/members', { path: { id }, version, body, idempotencyKey }),
  );
}

/** Ends somebody's part in the team. */
export function useEndMember() {
  return useEngagementVerb(
    (
      {
        id,
        version,
        memberId,
        ...body
      }: Of & { memberId: string } & BodyOf<'post', '/engagements/{id}/members/{memberId}/end'>,
      idempotencyKey,
    ) =>
      ask('post', '/engagements/{id}/members/{memberId}/end', {
        path: { id, memberId },
        version,
        body,
        idempotencyKey,
      }),
  );
}

/** Moves the engagement to another stage, with the reason. */
export function useChangeStage() {
  return useEngagementVerb(
    ({ id, version, ...body }: Of & BodyOf<'post', '/engagements/{id}/stage-changes'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/stage-changes', { path: { id }, version, body, idempotencyKey }),
  );
}

/** Notes a challenge (課題). */
export function useAddChallenge() {
  return useEngagementVerb(
    ({ id, version: _version, ...body }: Of & BodyOf<'post', '/engagements/{id}/challenges'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/challenges', { path: { id }, body, idempotencyKey }),
  );
}

/** Rewrites a challenge, marks it the true one, or withdraws it. */
export function useChangeChallenge() {
  return useEngagementVerb(
    ({
      id,
      version,
      challengeId,
      ...body
    }: Of & { challengeId: string } & BodyOf<'patch', '/engagements/{id}/challenges/{challengeId}'>) =>
      ask('patch', '/engagements/{id}/challenges/{challengeId}', { path: { id, challengeId }, version, body }),
  );
}

/** Notes an initiative (具体的な取組). */
export function useAddInitiative() {
  return useEngagementVerb(
    ({ id, version: _version, ...body }: Of & BodyOf<'post', '/engagements/{id}/initiatives'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/initiatives', { path: { id }, body, idempotencyKey }),
  );
}

/** Rewrites an initiative or says how far it is. */
export function useChangeInitiative() {
  return useEngagementVerb(
    ({
      id,
      version,
      initiativeId,
      ...body
    }: Of & { initiativeId: string } & BodyOf<'patch', '/engagements/{id}/initiatives/{initiativeId}'>) =>
      ask('patch', '/engagements/{id}/initiatives/{initiativeId}', { path: { id, initiativeId }, version, body }),
  );
}

/** Puts a milestone on the road map (ロードマップ). */
export function useAddMilestone() {
  return useEngagementVerb(
    ({ id, version: _version, ...body }: Of & BodyOf<'post', '/engagements/{id}/milestones'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/milestones', { path: { id }, body, idempotencyKey }),
  );
}

/** Says what became of a milestone. */
export function useChangeMilestone() {
  return useEngagementVerb(
    ({
      id,
      version,
      milestoneId,
      ...body
    }: Of & { milestoneId: string } & BodyOf<'patch', '/engagements/{id}/milestones/{milestoneId}'>) =>
      ask('patch', '/engagements/{id}/milestones/{milestoneId}', { path: { id, milestoneId }, version, body }),
  );
}

/** Adds one of the municipality's people (先方担当者). */
export function useAddCounterpart() {
  return useEngagementVerb(
    ({ id, version: _version, ...body }: Of & BodyOf<'post', '/engagements/{id}/counterparts'>, idempotencyKey) =>
      ask('post', '/engagements/{id}/counterparts', { path: { id }, body, idempotencyKey }),
  );
}

/** Puts right how one of the municipality's people was noted. */
export function useChangeCounterpart() {
  return useEngagementVerb(
    ({
      id,
      version,
      counterpartId,
      ...body
    }: Of & { counterpartId: string } & BodyOf<'patch', '/engagements/{id}/counterparts/{counterpartId}'>) =>
      ask('patch', '/engagements/{id}/counterparts/{counterpartId}', { path: { id, counterpartId }, version, body }),
  );
}

/** Says who followed one of the municipality's people: both days in one act. */
export function useSucceedCounterpart() {
  return useEngagementVerb(
    (
      {
        id,
        version,
        counterpartId,
        ...body
      }: Of & { counterpartId: string } & BodyOf<'post', '/engagements/{id}/counterparts/{counterpartId}/successor'>,
      idempotencyKey,
    ) =>
      ask('post', '/engagements/{id}/counterparts/{counterpartId}/successor', {
        path: { id, counterpartId },
        version,
        body,
        idempotencyKey,
      }),
  );
}

/** Names who leads from a day on; whoever led until then ends the day before. */
export function useNameLead() {
  return useEngagementVerb(({ id, version, ...body }: Of & BodyOf<'post', '/engagements/{id}/leads'>, idempotencyKey) =>
    ask('post', '/engagements/{id}/leads', { path: { id }, version, body, idempotencyKey }),
  );
}

/** Says until when one of the municipality's people held the post. */
export function useEndCounterpart() {
  return useEngagementVerb(
    (
      {
        id,
        version,
        counterpartId,
        ...body
      }: Of & { counterpartId: string } & BodyOf<'post', '/engagements/{id}/counterparts/{counterpartId}/end'>,
      idempotencyKey,
    ) =>
      ask('post', '/engagements/{id}/counterparts/{counterpartId}/end', {
        path: { id, counterpartId },
        version,
        body,
        idempotencyKey,
      }),
  );
}
