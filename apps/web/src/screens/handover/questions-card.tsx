import { Badge, Button, Card, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAnswerSuccessor, useAskPredecessor } from '../../api/handovers.js';
import type { Handover, HandoverQuestion } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useHandoverWords } from './handover-words.js';

/** What the successor asks, from the delivery until 30 days after the receipt, and the answers. */
export function QuestionsCard({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  const may = useMay();
  const { person } = useSession();
  const [isAsking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<HandoverQuestion | null>(null);
  const isOpen = packet.state === 'handedOver' || packet.state === 'received';
  if (!isOpen && packet.questions.length === 0) return null;
  const mayAsk = isOpen && packet.successor?.id === person.id && may('handover:receive');
  const mayAnswer = may('handover:write') && (packet.predecessor.id === person.id || may('handover:check'));
  const until = packet.questionsUntil;
  return (
    <Card
      title={w('questions')}
      aside={
        mayAsk && (
          <Button size="small" variant="secondary" onPress={() => setAsking(true)}>
            {w('ask')}
          </Button>
        )
      }
    >
      {packet.state === 'done' && <p className="text-dns-14N-130 text-solid-gray-700">{w('questionsOver')}</p>}
      {packet.state === 'received' && until && (
        <p className="text-dns-14N-130 text-solid-gray-700">{w('questionsUntil', { day: days.full(until) })}</p>
      )}
      {packet.questions.length === 0 && <p className="text-solid-gray-700">{w('questionsEmpty')}</p>}
      <ul>
        {packet.questions.map((question) => (
          <li key={question.id} className="border-b border-solid-gray-200 py-3 last:border-0">
            <p className="text-dns-14N-130 text-solid-gray-700">
              {w('askedBy', { name: question.askedBy, moment: days.moment(question.askedAt) })}
            </p>
            <p className="whitespace-pre-line">{question.text}</p>
            {question.answer ? (
              <div className="mt-1 border-s-4 border-key-200 ps-3">
                <p className="whitespace-pre-line">{question.answer}</p>
                {question.answeredAt && (
                  <p className="text-dns-14N-130 text-solid-gray-700">
                    {w('answeredBy', { name: question.answeredBy ?? '', moment: days.moment(question.answeredAt) })}
                  </p>
                )}
              </div>
            ) : (
              <p className="mt-1 flex flex-wrap items-center gap-3">
                <Badge tone="caution">{w('waiting')}</Badge>
                {mayAnswer && (
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={`${question.text} ${w('answer')}`}
                    onPress={() => setAnswering(question)}
                  >
                    {w('answer')}
                  </Button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isAsking && <AskDialog packet={packet} onClose={() => setAsking(false)} />}
      {answering && <AnswerDialog packet={packet} question={answering} onClose={() => setAnswering(null)} />}
    </Card>
  );
}

function AskDialog({ packet, onClose }: { packet: Handover; onClose: () => void }) {
  const w = useHandoverWords();
  const common = useCommonWords();
  const say = useToast();
  const ask = useAskPredecessor();
  const form = useForm({ text: '' }, ({ text }) => ({ text: text.trim() ? undefined : common('required') }), ask.error);
  const send = ({ text }: { text: string }) =>
    ask.mutate(
      { id: packet.id, text },
      {
        onSuccess: () => {
          say(w('asked'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('askTitle')}
      submitLabel={w('ask')}
      isPending={ask.isPending}
      problem={ask.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('askText', { name: packet.predecessor.name })}</p>
      <TextArea
        label={w('question')}
        isRequired
        rows={3}
        value={form.values.text}
        onChange={form.set('text')}
        error={form.errors.text}
      />
    </FormDialog>
  );
}

function AnswerDialog({
  packet,
  question,
  onClose,
}: {
  packet: Handover;
  question: HandoverQuestion;
  onClose: () => void;
}) {
  const w = useHandoverWords();
  const common = useCommonWords();
  const say = useToast();
  const verb = useAnswerSuccessor();
  const form = useForm(
    { answer: '' },
    ({ answer }) => ({ answer: answer.trim() ? undefined : common('required') }),
    verb.error,
  );
  const send = ({ answer }: { answer: string }) =>
    verb.mutate(
      { id: packet.id, questionId: question.id, answer },
      {
        onSuccess: () => {
          say(w('answered'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('answerTitle')}
      submitLabel={w('answer')}
      isPending={verb.isPending}
      problem={verb.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <blockquote className="border-s-4 border-key-200 ps-3 whitespace-pre-line">{question.text}</blockquote>
      <TextArea
        label={w('answerText')}
        isRequired
        rows={3}
        value={form.values.answer}
        onChange={form.set('answer')}
        error={form.errors.answer}
      />
    </FormDialog>
  );
}
