import { useToast } from '@banso/ui';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ask } from '../../api/client.js';
import type { Of } from '../../api/engagements.js';
import type { Problem } from '../../api/problem.js';
import type { Engagement } from '../../api/types.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useReload } from '../../forms/use-reload.js';

/** What every dialog about an engagement takes. */
export interface EngagementDialogProps {
  engagement: Engagement;
  onClose: () => void;
}

/**
 * Joins a verb on an engagement with its dialog: send with the version that was read when the dialog opened, say it,
 * close; reload when somebody was first.
 */
export function useEngagementDialog<Input extends Of, Answer>(
  { engagement, onClose }: EngagementDialogProps,
  verb: UseMutationResult<Answer, Problem, Input>,
  said: string,
) {
  const say = useToast();
  const queries = useQueryClient();
  const { id } = engagement;
  const read = useAsRead(engagement);
  const latest = () =>
    queries.fetchQuery({
      queryKey: ['engagement', id],
      queryFn: () => ask('get', '/engagements/{id}', { path: { id } }),
      staleTime: 0,
    });
  const forget = () => verb.reset();
  const onReload = useReload(read, latest, forget);
  return {
    /** What two people's values are held against each other with. */
    merging: { read, latest, onSettled: forget },
    send: (input: Omit<Input, keyof Of>) =>
      verb.mutate({ ...input, id, version: read.version } as Input, {
        onSuccess: () => {
          say(said);
          onClose();
        },
      }),
    dialog: { isPending: verb.isPending, problem: verb.error, onClose, onReload },
  };
}
