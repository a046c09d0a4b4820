import { DayField, useToast } from '@banso/ui';
import { useChangePeer, useLatestPeer } from '../../api/peers.js';
import type { PeerSupporter } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useSession } from '../../shell/session-context.js';
import { usePeerWords } from './peer-words.js';

/** Ends somebody's being a peer supporter, on a day. */
export function EndRegistrationDialog({ peer, onClose }: { peer: PeerSupporter; onClose: () => void }) {
  const w = usePeerWords();
  const say = useToast();
  const { today } = useSession();
  const verb = useChangePeer();
  const read = useAsRead(peer);
  const onReload = useReload(read, useLatestPeer(peer.id), () => verb.reset());
  const form = useForm(
    { endedOn: today as string | null },
    ({ endedOn }) => ({ endedOn: endedOn ? undefined : w('dayMissing') }),
    verb.error,
  );
  const onSuccess = () => {
    say(w('ended'));
    onClose();
  };
  return (
    <FormDialog
      title={w('endTitle', { name: peer.person.name })}
      submitLabel={w('end')}
      isDanger
      isPending={verb.isPending}
      problem={verb.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ endedOn }) =>
        verb.mutate({ id: peer.id, version: read.version, endedOn }, { onSuccess }),
      )}
      onClose={onClose}
    >
      <p>{w('endText')}</p>
      <DayField
        {...useDayWriting()}
        label={w('endDay')}
        isRequired
        value={form.values.endedOn}
        onChange={form.set('endedOn')}
        error={form.errors.endedOn}
      />
    </FormDialog>
  );
}
