import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';

/** Which text: of the engagement itself, of a part of its story, or of a homework. */
export type TextOf =
  | { kind: 'vision'; engagementId: string }
  | { kind: 'challenges' | 'initiatives' | 'milestones'; engagementId: string; id: string }
  | { kind: 'actionItem'; engagementId: string; id: string };

function versionsOf(of: TextOf) {
  switch (of.kind) {
    case 'vision':
      return ask('get', '/engagements/{id}/vision/versions', { path: { id: of.engagementId } });
    case 'challenges':
      return ask('get', '/engagements/{id}/challenges/{challengeId}/versions', {
        path: { id: of.engagementId, challengeId: of.id },
      });
    case 'initiatives':
      return ask('get', '/engagements/{id}/initiatives/{initiativeId}/versions', {
        path: { id: of.engagementId, initiativeId: of.id },
      });
    case 'milestones':
      return ask('get', '/engagements/{id}/milestones/{milestoneId}/versions', {
        path: { id: of.engagementId, milestoneId: of.id },
      });
    case 'actionItem':
      return ask('get', '/action-items/{id}/versions', { path: { id: of.id } });
  }
}

/** What a text said before, newest first. */
export function useTextVersions(of: TextOf) {
  return useQuery({
    queryKey: ['textVersions', of],
    queryFn: () => versionsOf(of).then(({ items }) => items),
    staleTime: 0,
  });
}
