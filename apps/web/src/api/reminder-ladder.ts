import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { ChangedLadder, LadderPreview, ReminderLadder } from './types.js';
import type { VersionRead } from './version-read.js';

/** The number of one step as it is sent: before the day when negative, after it when positive. */
export interface LadderNumber {
  step: string;
  offset: number;
  enabled: boolean;
}

/** Own numbers, of the whole prefecture or of one programme. */
export interface LadderNumbers {
  programmeId: string | null;
  numbers: LadderNumber[];
}

/** The reminder ladder that holds in the prefecture, or for one programme. */
export function useReminderLadder(programmeId: string | null) {
  return useQuery({
    queryKey: ['reminderLadder', programmeId],
    queryFn: () => ask<ReminderLadder>('get', '/reminder-ladder', { query: { programmeId: programmeId ?? undefined } }),
  });
}

/** What would have been sent last month under these numbers; asked for again whenever they change. */
export function useLadderPreview(proposed: LadderNumbers, isEnabled: boolean) {
  return useQuery({
    queryKey: ['reminderLadder', 'preview', proposed],
    queryFn: () => ask<LadderPreview>('post', '/reminder-ladder/preview', { body: { ...proposed } }),
    placeholderData: (before) => before,
    enabled: isEnabled,
    retry: false,
  });
}

/** Puts these numbers in place of those that were read. */
export function useChangeLadder() {
  return useVerb(
    ({ version, ...body }: LadderNumbers & { version: VersionRead }) =>
      ask<ChangedLadder>('put', '/reminder-ladder', { version, body }),
    () => [['reminderLadder'], ['desk'], ['reminders']],
  );
}
