import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { VersionRead } from './version-read.js';

/** Own numbers, of the whole prefecture or of one programme. */
export type LadderNumbers = BodyOf<'put', '/reminder-ladder'>;
/** The number of one step as it is sent: before the day when negative, after it when positive. */
export type LadderNumber = LadderNumbers['numbers'][number];

/** The reminder ladder that holds in the prefecture, or for one programme. */
export function useReminderLadder(programmeId: string | null) {
  return useQuery({
    queryKey: ['reminderLadder', programmeId],
    queryFn: () => ask('get', '/reminder-ladder', { query: { programmeId } }),
  });
}

/** What would have been sent last month under these numbers; asked for again whenever they change. */
export function useLadderPreview(proposed: LadderNumbers, isEnabled: boolean) {
  return useQuery({
    queryKey: ['reminderLadder', 'preview', proposed],
    queryFn: () => ask('post', '/reminder-ladder/preview', { body: proposed }),
    placeholderData: (before) => before,
    enabled: isEnabled,
    retry: false,
  });
}

/** Puts these numbers in place of those that were read. */
export function useChangeLadder() {
  return useVerb(
    ({ version, ...body }: LadderNumbers & { version: VersionRead }) =>
      ask('put', '/reminder-ladder', { version, body }),
    () => [['reminderLadder'], ['desk'], ['reminders']],
  );
}
