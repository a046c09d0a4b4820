import { REPORT_FIELDS } from '@banso/domain';
import { Button, Card, Link, LinkButton, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import {
  FORM_TEMPLATE_HREF,
  recordFormHref,
  useEndRecordForm,
  usePaperHeading,
  useRecordForms,
  useSetPaperHeading,
} from '../../api/papers.js';
import type { PaperHeading, RecordForm } from '../../api/types.js';
import { useAsRead, useFollowing } from '../../forms/use-as-read.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { AddFormDialog } from './add-form-dialog.js';
import { usePapersWords } from './papers-words.js';

/** What an office sets for its reports (復命書): to whom they go, and forms of its own. */
export function PapersView() {
  const heading = usePaperHeading();
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <QueryView query={heading} lines={4}>
        {(data) => <HeadingCard newest={data} again={async () => (await heading.refetch()).data} />}
      </QueryView>
      <FormsCard />
    </div>
  );
}

function HeadingCard({ newest, again }: { newest: PaperHeading; again: () => Promise<PaperHeading | undefined> }) {
  const w = usePapersWords();
  const say = useToast();
  const read = useAsRead(newest);
  const set = useSetPaperHeading();
  const [addressee, setAddressee] = useState(read.row.addressee);
  const [department, setDepartment] = useState(read.row.department);
  // What somebody else has saved meanwhile stands beside what was typed.
  const [theirs, setTheirs] = useState<PaperHeading | null>(null);
  const isTouched = addressee !== read.row.addressee || department !== read.row.department;
  const show = (row: PaperHeading) => {
    read.adopt(row);
    setAddressee(row.addressee);
    setDepartment(row.department);
    setTheirs(null);
  };
  useFollowing(read, newest, isTouched, show);
  const reload = async () => {
    const latest = await again();
    set.reset();
    if (!latest) return;
    if (addressee === read.row.addressee) setAddressee(latest.addressee);
    if (department === read.row.department) setDepartment(latest.department);
    setTheirs(latest);
    read.adopt(latest);
  };
  const onSuccess = (saved: PaperHeading) => {
    show(saved);
    say(w('headingSaved'));
  };
  const save = () => set.mutate({ addressee, department, version: read.version }, { onSuccess });
  const hintOf = (field: 'addressee' | 'department', typed: string) =>
    theirs && theirs[field] !== typed ? w('theirs', { text: theirs[field] || w('empty') }) : w(`${field}Hint`);
  const errorOf = (field: string) => set.error?.errors.find((refused) => refused.field === field)?.message;
  return (
    <Card title={w('heading')}>
      {set.error && <ProblemNotice problem={set.error} onReload={reload} onRetry={save} />}
      <p className="mb-3">{w('headingText')}</p>
      <div className="flex flex-col gap-4">
        <TextField
          label={w('addressee')}
          hint={hintOf('addressee', addressee)}
          value={addressee}
          onChange={setAddressee}
          error={errorOf('addressee')}
        />
        <TextField
          label={w('department')}
          hint={hintOf('department', department)}
          value={department}
          onChange={setDepartment}
          error={errorOf('department')}
        />
        {isTouched && (
          <Button className="self-start" isPending={set.isPending} onPress={save}>
            {w('save')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function FormsCard() {
  const w = usePapersWords();
  const forms = useRecordForms();
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={w('forms')}>
      <p>{w('formsText', { field: '{{用務}}' })}</p>
      <p className="mt-2 text-dns-14N-130 text-solid-gray-700">
        {w('fields', { fields: REPORT_FIELDS.join(w('divider')) })}
      </p>
      <QueryView query={forms} lines={2}>
        {(items) => (
          <ul className="my-4 flex flex-col gap-4">
            {items.length === 0 && <li>{w('none')}</li>}
            {items.map((form) => (
              <li key={form.id}>
                <OneForm form={form} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => setAdding(true)}>{w('add')}</Button>
        <LinkButton href={FORM_TEMPLATE_HREF} download>
          {w('template')}
        </LinkButton>
      </div>
      {isAdding && <AddFormDialog forms={forms.data ?? []} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function OneForm({ form }: { form: RecordForm }) {
  const w = usePapersWords();
  const days = useDays();
  const say = useToast();
  const end = useEndRecordForm();
  return (
    <>
      {end.error && <ProblemNotice problem={end.error} />}
      <p className="font-700">{form.programme?.name ?? w('everywhere')}</p>
      <p>
        <Link href={recordFormHref(form.id)} download className="wrap-anywhere">
          {form.name}
        </Link>
        <span className="block text-dns-14N-130 text-solid-gray-700">
          {w('added', { when: days.moment(form.addedAt), name: form.addedBy?.name ?? '' })}
        </span>
        {form.missing.length > 0 && (
          <span className="block text-dns-14N-130">{w('lacks', { fields: form.missing.join(w('divider')) })}</span>
        )}
      </p>
      <Button
        size="small"
        variant="text"
        aria-label={w('endOne', { name: form.name })}
        isPending={end.isPending}
        onPress={() => end.mutate(form.id, { onSuccess: () => say(w('ended')) })}
      >
        {w('end')}
      </Button>
    </>
  );
}
