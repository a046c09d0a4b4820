import { Button, Dialog, DialogActions, LinkButton, Notice } from '@banso/ui';
import { useEffect, useState } from 'react';
import { queryClient } from '../api/query-client.js';
import { useSignOut } from '../api/session.js';
import { forgetPerson } from '../drafts/device-store.js';
import { draftHref, isPacket, saveDraftsToServer, type Unsaved } from '../drafts/save-before-leaving.js';
import { ProblemNotice } from './problem-notice.js';
import { useSession } from './session-context.js';
import { useShellWords } from './shell-words.js';

/** Brings drafts to the server first, then signs out and clears this device; warns when something would be lost. */
export function SignOutDialog({ onClose }: { onClose: () => void }) {
  const w = useShellWords();
  const { person } = useSession();
  const signOut = useSignOut();
  const [unsaved, setUnsaved] = useState<Unsaved[] | null>(null);

  const leave = async () => {
    await signOut.mutateAsync();
    await forgetPerson(person.id);
    queryClient.clear();
    // A whole new page: nothing of this person stays in memory either.
    location.assign('/sign-in');
  };

  useEffect(() => {
    let isOpen = true;
    void saveDraftsToServer(person.id).then((left) => {
      if (!isOpen) return;
      setUnsaved(left);
      if (left.length === 0) leave().catch(() => undefined); // shown below as signOut.error
    });
    return () => {
      isOpen = false;
    };
  }, []); // once, when the dialog opens

  const packets = unsaved?.filter(isPacket) ?? [];
  const records = unsaved?.filter((draft) => !isPacket(draft)) ?? [];
  return (
    <Dialog title={w('signOutTitle')} isOpen onClose={onClose}>
      {signOut.error && <ProblemNotice problem={signOut.error} onRetry={() => void leave()} />}
      {(unsaved === null || (unsaved.length === 0 && !signOut.error)) && <p role="status">{w('signOutSaving')}</p>}
      {unsaved !== null && unsaved.length > 0 && (
        <>
          <Notice tone="warning" takesFocus title={w('unsavedTitle')}>
            {records.length > 0 && <p>{w('unsavedText', { count: records.length })}</p>}
            {packets.length > 0 && <p>{w('unsavedPacketText', { count: packets.length })}</p>}
          </Notice>
          <ul className="mt-3">
            {unsaved.map((draft) => (
              <li key={draft.visitId}>
                <LinkButton variant="text" size="small" href={draftHref(draft.visitId)} onPress={onClose}>
                  {w(isPacket(draft) ? 'unsavedPacketOpen' : 'unsavedOpen')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <DialogActions>
        {unsaved !== null && unsaved.length > 0 && (
          <Button variant="danger" isPending={signOut.isPending} onPress={() => void leave()}>
            {w('signOutAnyway')}
          </Button>
        )}
        <Button variant="secondary" onPress={onClose}>
          {w('stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
