import { Button, LinkButton, Menu, type MenuEntry } from '@banso/ui';
import { type ComponentProps, useState } from 'react';
import type { Visit, VisitRecord } from '../../api/types.js';
import { useReturnRecord, useUndoConfirmation, useUndoWithdrawal, useWithdrawRecord } from '../../api/visits.js';
import { useMay } from '../../shell/session-context.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { useVisitWords } from './visit-words.js';

interface Props {
  visit: Visit;
  record: VisitRecord;
}
type Deed = 'confirm' | 'sendBack' | 'undoConfirmation' | 'withdraw' | 'undoWithdrawal';

/** What can be done with a record: confirm and correct at hand, what is rare behind a menu. */
export function RecordActions({ visit, record }: Props) {
  const w = useVisitWords();
  const may = useMay();
  const [doing, setDoing] = useState<Deed | null>(null);
  const [typed, setTyped] = useState<Partial<Record<Deed, string>>>({});
  const isWithdrawn = visit.status === 'withdrawn';
  const mayConfirm = may('visit:confirm');
  const entry = (id: Exclude<Deed, 'confirm'>, isDanger = false): MenuEntry => ({
    id,
    label: w(id),
    isDanger,
    onAction: () => setDoing(id),
  });
  const rare: MenuEntry[] = [
    ...(visit.status === 'recorded' && mayConfirm ? [entry('sendBack')] : []),
    ...(!isWithdrawn && mayConfirm && record.confirmation.stepsTaken > 0 ? [entry('undoConfirmation')] : []),
    ...(isWithdrawn && may('visit:plan') ? [entry('undoWithdrawal')] : []),
    ...(!isWithdrawn && may('visit:plan') && (visit.status !== 'confirmed' || mayConfirm)
      ? [entry('withdraw', true)]
      : []),
  ];
  const keep = (reason: string) => setTyped((before) => (doing ? { ...before, [doing]: reason } : before));
  const close = () => setDoing(null);
  const end = () => {
    keep('');
    close();
  };
  const props = { visit, typed: (doing && typed[doing]) ?? '', onTyped: keep, onOther: close, onClose: end };
  return (
    <>
      {rare.length > 0 && (
        <Menu label={<span className="text-dns-16B-130 font-700">{w('more')}</span>} entries={rare} />
      )}
      {!isWithdrawn && may('visit:record') && (
        <LinkButton href={`/visits/${visit.id}/record`}>{w('correct')}</LinkButton>
      )}
      {visit.status === 'recorded' && mayConfirm && <Button onPress={() => setDoing('confirm')}>{w('confirm')}</Button>}
      {doing === 'confirm' && <ConfirmDialog visit={visit} record={record} onClose={close} />}
      {doing === 'sendBack' && <SendBack {...props} record={record} />}
      {doing === 'undoConfirmation' && <UndoConfirmation {...props} />}
      {doing === 'withdraw' && <Withdraw {...props} />}
      {doing === 'undoWithdrawal' && <UndoWithdrawal {...props} />}
    </>
  );
}

type DialogProps = Pick<ComponentProps<typeof ReasonDialog>, 'visit' | 'typed' | 'onTyped' | 'onOther' | 'onClose'>;

function SendBack({ record, ...props }: DialogProps & { record: VisitRecord }) {
  const w = useVisitWords();
  return (
    <ReasonDialog
      {...props}
      verb={useReturnRecord()}
      title={w('sendBackTitle')}
      text={w('sendBackText', { name: record.writtenBy.name })}
      submit={w('sendBack')}
      said={w('sentBack')}
      label={w('comment')}
      missing={w('commentMissing')}
      field="comment"
    />
  );
}

function UndoConfirmation(props: DialogProps) {
  const w = useVisitWords();
  return (
    <ReasonDialog
      {...props}
      verb={useUndoConfirmation()}
      title={w('undoConfirmation')}
      text={w('undoConfirmationText')}
      submit={w('undoConfirmation')}
      said={w('confirmationUndone')}
    />
  );
}

function Withdraw(props: DialogProps) {
  const w = useVisitWords();
  return (
    <ReasonDialog
      {...props}
      isDanger
      verb={useWithdrawRecord()}
      title={w('withdraw')}
      text={w('withdrawText')}
      submit={w('withdraw')}
      said={w('withdrawn')}
    />
  );
}

function UndoWithdrawal(props: DialogProps) {
  const w = useVisitWords();
  return (
    <ReasonDialog
      {...props}
      verb={useUndoWithdrawal()}
      title={w('undoWithdrawal')}
      text={w('undoWithdrawalText')}
      submit={w('undoWithdrawal')}
      said={w('withdrawalUndone')}
    />
  );
}
