import { Button, Dialog, DialogActions, FileButton, Notice, Select, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAddRecordForm, useCheckRecordForm } from '../../api/papers.js';
import { useProgrammes } from '../../api/programmes.js';
import type { RecordForm, RecordFormCheck } from '../../api/types.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { usePapersWords } from './papers-words.js';

const EVERYWHERE = 'all';

/** Takes a form (様式) into use: it is looked into first, and says what it would leave out. */
export function AddFormDialog({ forms, onClose }: { forms: readonly RecordForm[]; onClose: () => void }) {
  const w = usePapersWords();
  const say = useToast();
  const check = useCheckRecordForm();
  const add = useAddRecordForm();
  const [file, setFile] = useState<File | null>(null);
  const [programme, setProgramme] = useState(EVERYWHERE);
  const own = (useProgrammes({ usable: 'true' }).data ?? []).filter((one) => one.own);
  const programmeId = programme === EVERYWHERE ? null : programme;
  const replaced = forms.find((form) => (form.programme?.id ?? null) === programmeId);
  const choose = (chosen: File) => {
    setFile(chosen);
    add.reset();
    check.mutate(chosen);
  };
  const missing = check.data?.missing ?? [];
  const problem = add.error ?? check.error;
  const use = (chosen: File) =>
    add.mutate(
      { file: chosen, programmeId, incomplete: missing.length > 0 },
      {
        onSuccess: ({ name }) => {
          say(w('saved', { name }));
          onClose();
        },
      },
    );
  return (
    <Dialog title={w('add')} isOpen onClose={onClose}>
      {problem && (
        <div className="mb-4">
          <ProblemNotice problem={problem} />
        </div>
      )}
      <div className="flex flex-col gap-4">
        <Select
          label={w('programme')}
          options={[
            { value: EVERYWHERE, label: w('everywhere') },
            ...own.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={programme}
          onChange={setProgramme}
        />
        {replaced && <p>{w('replaces', { name: replaced.name })}</p>}
        <FileButton accept={['.docx']} isPending={check.isPending} onChoose={choose}>
          {w('choose')}
        </FileButton>
        {file && check.data && <Checked name={file.name} check={check.data} />}
      </div>
      {file && check.data?.unknown.length === 0 && (
        <DialogActions>
          <Button isPending={add.isPending} onPress={() => use(file)}>
            {w(missing.length > 0 ? 'useIncomplete' : 'use')}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}

function Checked({ name, check: { known, unknown, missing } }: { name: string; check: RecordFormCheck }) {
  const w = usePapersWords();
  const named = (fields: readonly string[]) => fields.join(w('divider'));
  return (
    <div className="flex flex-col gap-3" aria-live="polite">
      <p>{w('check', { name })}</p>
      {unknown.length > 0 && (
        <Notice tone="danger" title={`${w('unknown')}：${named(unknown)}`}>
          {w('unknownText')}
        </Notice>
      )}
      {missing.length > 0 ? (
        <Notice tone="warning" title={`${w('missing')}：${named(missing)}`}>
          {w('missingText')}
        </Notice>
      ) : (
        <p>{w('whole')}</p>
      )}
      <p className="text-dns-14N-130">{`${w('known')}：${named(known)}`}</p>
    </div>
  );
}
