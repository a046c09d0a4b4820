import { useToast } from '@banso/ui';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ask } from '../../api/client.js';
import type { Of } from '../../api/engagements.js';
import type { Problem } from '../../api/problem.js';
import type { Engagement } from '../../api/types.js';

/** What every dialog about an engagement takes. */
export interface EngagementDialogProps {
  engagement: Engagement;
  onClose: () => void;
}

/** Joins a verb on an engagement with its dialog: send with the version read, say it, close; reload when somebody was first. */
export function useEngagementDialog<Input extends Of, Answer>(
  { engagement, onClose }: EngagementDialogProps,
  verb: UseMutationResult<Answer, Problem, Input>,
  said: string,
) {
  const say = useToast();
  const queries = useQueryClient();
  return {
    /** What is saved now; from then on the dialog saves over that version. */
    latest: () => queries.fetchQuery({ queryKey: ['engagement', engagement.id], queryFn: () => ask<Engagement>('get', '/engagements/{id}', { path: { id: engagement.id } }), staleTime: 0 }),
    forget: () => verb.reset(),
    send: (input: Omit<Input, keyof Of>) =>
      verb.mutate({ ...input, id: engagement.id, version: engagement.version } as Input, {
        onSuccess: () => {
          say(said);
          onClose();
        },
      }),
    dialog: {
      isPending: verb.isPending,
      problem: verb.error,
      onClose,
      onReload: () => {
        verb.reset();
        void queries.invalidateQueries({ queryKey: ['engagement', engagement.id] });
      },
    },
  };
}
