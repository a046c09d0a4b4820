import { Button, Card, TextArea, useToast } from '@banso/ui';
import { useRemarks, useWriteRemark } from '../../api/peers.js';
import { useForm } from '../../forms/use-form.js';
import { useDays } from '../../i18n/days.js';
import { defineWords } from '../../i18n/words.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';

const useWords = defineWords(
  'remarks',
  {
    title: '所感',
    lead: '訪問に加わった人が、見たことや感じたことを書きます。書いたあとは変えられません。',
    none: 'まだ所感はありません。',
    text: '所感を書く',
    missing: '所感を入れてください。',
    write: '書き込む',
    written: '所感を書き込みました。',
  },
  {
    title: 'Remarks',
    lead: 'Whoever took part writes what they saw and thought. It cannot be changed afterwards.',
    none: 'No remarks yet.',
    text: 'Write a remark',
    missing: 'Enter a remark.',
    write: 'Write',
    written: 'Remark written.',
  },
);

/** What those who walk along have to say about the visit (所感), peer supporters above all. */
export function RemarksCard({ visitId, isOver }: { visitId: string; isOver: boolean }) {
  const w = useWords();
  const days = useDays();
  const may = useMay();
  const remarks = useRemarks(visitId);
  return (
    <Card id="remarks" title={w('title')}>
      <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{w('lead')}</p>
      <QueryView query={remarks} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{w('none')}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {items.map(({ id, text, by, organisation, at }) => (
                <li key={id}>
                  <p className="whitespace-pre-wrap">{text}</p>
                  <p className="text-dns-14N-130 text-solid-gray-700">
                    {by.name}（{organisation}）　{days.dated(at)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {may('remark:write') && !isOver && <WriteRemark visitId={visitId} />}
    </Card>
  );
}

function WriteRemark({ visitId }: { visitId: string }) {
  const w = useWords();
  const say = useToast();
  const verb = useWriteRemark();
  const form = useForm({ text: '' }, ({ text }) => ({ text: text.trim() ? undefined : w('missing') }), verb.error);
  const write = ({ text }: { text: string }) =>
    verb.mutate(
      { id: visitId, text },
      {
        onSuccess: () => {
          say(w('written'));
          form.set('text')('');
        },
      },
    );
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit(write)} className="no-print mt-4 flex flex-col gap-3">
      {verb.error && !verb.error.errors?.length && <ProblemNotice problem={verb.error} />}
      <TextArea label={w('text')} value={form.values.text} onChange={form.set('text')} error={form.errors.text} />
      <div>
        <Button type="submit" variant="secondary" isPending={verb.isPending}>
          {w('write')}
        </Button>
      </div>
    </form>
  );
}
