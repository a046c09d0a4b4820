import { HUMAN_FIELDS, type HumanField } from '@banso/domain';
import { Button, useToast } from '@banso/ui';
import { useState, type RefObject } from 'react';
import { useHandoverStep, useLatestHandover, type HandoverStep } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { isWaitingForCheck } from '../transfers/packets-card.js';
import { CorrectDialog } from './correct-dialog.js';
import { useHandoverWords } from './handover-words.js';
import type { HumanParts } from './use-human-parts.js';

const STEP_WORDS = {
  check: { button: 'check', title: 'checkTitle', text: 'checkText', said: 'checked' },
  delivery: { button: 'deliver', title: 'deliverTitle', text: 'deliverText', said: 'delivered' },
  completion: { button: 'finish', title: 'finishTitle', text: 'finishText', said: 'finished' },
  receipt: { button: 'receive', title: 'receiveTitle', text: 'receiveText', said: 'received' },
} as const;

/** The next step, for whoever may take it. */
export function StepButtons({
  packet,
  parts,
  form,
}: {
  packet: Handover;
  parts: HumanParts;
  form: RefObject<HTMLElement | null>;
}) {
  const w = useHandoverWords();
  const say = useToast();
  const [open, setOpen] = useState<{ step: HandoverStep; packet: Handover } | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  /** Leads to the first part that stands in the way; says whether there is one. */
  const isLedTo = (standsInTheWay: (field: HumanField) => boolean): boolean => {
    const first = HUMAN_FIELDS.findIndex(standsInTheWay);
    if (first >= 0) form.current?.querySelectorAll('textarea')[first]?.focus();
    return first >= 0;
  };
  const submit = async () => {
    if (isLedTo((field) => parts.texts[field].trim() === '' || field in parts.theirs)) return;
    const saved = await parts.save();
    if (saved) say(w('submitted'));
  };
  const isSubmitted = isWaitingForCheck(packet);
  // A check of words that are still being typed would check something else.
  const start = (step: HandoverStep) => {
    if (isLedTo((field) => field in parts.theirs)) return;
    void parts.save().then((saved) => saved && setOpen({ step, packet: saved }));
  };
  return (
    <>
      {packet.mayWrite && !packet.mayCheck && packet.state === 'drafting' && !isSubmitted && (
        <Button isPending={parts.where === 'saving'} onPress={() => void submit()}>
          {w('submit')}
        </Button>
      )}
      {packet.mayCheck && isSubmitted && <Button onPress={() => start('check')}>{w('check')}</Button>}
      {packet.mayDeliver && <Button onPress={() => start('delivery')}>{w('deliver')}</Button>}
      {packet.mayReceive && <Button onPress={() => setOpen({ step: 'receipt', packet })}>{w('receive')}</Button>}
      {packet.mayFinish && (
        <Button variant="secondary" onPress={() => setOpen({ step: 'completion', packet })}>
          {w('finish')}
        </Button>
      )}
      {packet.mayCorrect && (
        <Button variant="secondary" onPress={() => setCorrecting(true)}>
          {w('correct')}
        </Button>
      )}
      {isCorrecting && <CorrectDialog packet={packet} onClose={() => setCorrecting(false)} />}
      {open && <StepDialog {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function StepDialog({ packet, step, onClose }: { packet: Handover; step: HandoverStep; onClose: () => void }) {
  const w = useHandoverWords();
  const say = useToast();
  const verb = useHandoverStep(step);
  const form = useForm({}, () => ({}), verb.error);
  const words = STEP_WORDS[step];
  const name = step === 'receipt' ? packet.predecessor.name : (packet.successor?.name ?? w('noSuccessor'));
  const read = useAsRead(packet);
  // Whoever signs has read what they sign: the way on leads back to the packet.
  const onReload = useReload(read, useLatestHandover(packet.id), onClose);
  const done = () => {
    say(w(words.said));
    onClose();
  };
  const send = () => verb.mutate({ id: packet.id, version: read.version }, { onSuccess: done });
  return (
    <FormDialog
      title={w(words.title)}
      submitLabel={w(words.button)}
      isPending={verb.isPending}
      problem={verb.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w(words.text, { name })}</p>
    </FormDialog>
  );
}
