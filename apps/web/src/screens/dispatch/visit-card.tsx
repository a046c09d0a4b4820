import { Button, Card, Link, useToast } from '@banso/ui';
import { useState } from 'react';
import { type DispatchDetail, useLatestDispatch, useLinkVisit } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useMay } from '../../shell/session-context.js';
import { useDispatchWords } from './dispatch-words.js';
import { VisitChoice } from './visit-choice.js';

/** Which visit of the engagement a dispatch was that has been carried out; for the office. */
export function VisitCard({ dispatch }: { dispatch: DispatchDetail }) {
  const w = useDispatchWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (dispatch.engagementId === null || dispatch.heldOn === null || !may('dispatch:request')) return null;
  return (
    <Card
      title={w('visit')}
      aside={
        <Button size="small" variant="text" onPress={() => setOpen(true)}>
          {w(dispatch.visitId ? 'visitChange' : 'visitLink')}
        </Button>
      }
    >
      {dispatch.visitId ? (
        <Link href={`/visits/${dispatch.visitId}`}>{w('visitOpen')}</Link>
      ) : (
        <p className="text-solid-gray-700">{w('visitUnlinked')}</p>
      )}
      {isOpen && <LinkDialog dispatch={dispatch} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function LinkDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const link = useLinkVisit();
  const read = useAsRead(dispatch);
  const onReload = useReload(read, useLatestDispatch(dispatch.id), () => link.reset());
  const form = useForm<{ visitId: string | null }>({ visitId: dispatch.visitId }, () => ({}), link.error);
  const onSuccess = () => {
    say(w('visitLinked'));
    onClose();
  };
  return (
    <FormDialog
      title={w('visitLinkTitle')}
      submitLabel={w('visitSave')}
      isPending={link.isPending}
      problem={link.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ visitId }) =>
        link.mutate({ id: dispatch.id, version: read.version, visitId: visitId ?? undefined }, { onSuccess }),
      )}
      onClose={onClose}
    >
      <VisitChoice
        dispatch={dispatch}
        day={dispatch.heldOn}
        value={form.values.visitId}
        onChange={form.set('visitId')}
      />
    </FormDialog>
  );
}
