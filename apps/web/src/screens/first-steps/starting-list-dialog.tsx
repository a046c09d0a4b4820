import { FIRST_STEP_LABELS, type StartingList } from '@banso/domain';
import { Button, Dialog, DialogActions, FileButton, LinkButton, Notice, useToast } from '@banso/ui';
import { useState } from 'react';
import { useReadStartingList } from '../../api/first-steps.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { FileErrors } from '../../parts/file-errors.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useFirstStepsWords } from './first-steps-words.js';

const ACCEPTED = ['.csv', '.xlsx', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Choose a list, look at what it would register, then register it: all of it or nothing. */
export function StartingListDialog({ list, onClose }: { list: StartingList; onClose: () => void }) {
  const w = useFirstStepsWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const [file, setFile] = useState<File | null>(null);
  const look = useReadStartingList(list);
  const register = useReadStartingList(list);
  const choose = (chosen: File) => {
    setFile(chosen);
    register.reset();
    look.mutate({ file: chosen, isDryRun: true });
  };
  const result = look.data;
  const problem = register.error ?? look.error;
  const isReady = file !== null && !problem && result?.errors.length === 0 && result.registered > 0;
  const send = (chosen: File) =>
    register.mutate(
      { file: chosen, isDryRun: false },
      {
        onSuccess: ({ registered }) => {
          say(w('registered', { count: registered }));
          onClose();
        },
      },
    );
  return (
    <Dialog title={w('listTitle', { step: label(FIRST_STEP_LABELS[list]) })} isOpen wide onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p>{w('listText')}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/api/v1/imports/template.xlsx?kind=${list}`} variant="secondary" download>
            {w('template')}
          </LinkButton>
          <FileButton
            accept={ACCEPTED}
            variant={isReady ? 'secondary' : 'primary'}
            isPending={look.isPending}
            onChoose={choose}
          >
            {w(file ? 'chooseAnother' : 'choose')}
          </FileButton>
        </div>
        {problem && <ProblemNotice problem={problem} />}
        {result && !problem && <p role="status">{w('read', { name: file?.name ?? '', rows: result.rows })}</p>}
        {result && !problem && result.errors.length > 0 && (
          <FileErrors errors={result.errors}>{w('errorsText')}</FileErrors>
        )}
        {isReady && (
          <Notice tone="info" title={w('ready', { count: result.registered })}>
            {result.waiting > 0 && w('waiting', { count: result.waiting })}
          </Notice>
        )}
      </div>
      <DialogActions>
        {isReady && (
          <Button isPending={register.isPending} onPress={() => send(file)}>
            {w('register')}
          </Button>
        )}
        <Button variant="secondary" onPress={onClose}>
          {common('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
