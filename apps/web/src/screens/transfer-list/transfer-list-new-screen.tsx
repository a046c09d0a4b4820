import { Breadcrumbs, Button, Card, FileButton, LinkButton, PageHeading, useToast } from '@banso/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TEMPLATE_HREF, useReadTransferList } from '../../api/transfer-lists.js';
import { FileErrors } from '../../parts/file-errors.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { ListPreview } from './list-preview.js';
import { useTransferListWords } from './transfer-list-words.js';

const ACCEPTED = ['.csv', '.xlsx', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Choose a list, look at what it would do, then register it. */
export function TransferListNewScreen() {
  const w = useTransferListWords();
  const say = useToast();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const look = useReadTransferList();
  const register = useReadTransferList();
  const choose = (chosen: File) => {
    setFile(chosen);
    register.reset();
    look.mutate({ file: chosen, isDryRun: true });
  };
  const send = () =>
    file &&
    register.mutate(
      { file, isDryRun: false },
      {
        onSuccess: ({ list }) => {
          say(w('registered'));
          if (list) void navigate({ to: '/transfers/lists/$id', params: { id: list.id } });
        },
      },
    );
  const result = look.data;
  const problem = register.error ?? look.error;
  const canRegister = result !== undefined && result.errors.length === 0 && result.preview !== null && !problem;
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/transfers' }, { label: w('newTitle') }]} />}
        title={w('newTitle')}
        lead={w('newLead')}
      />
      <div className="flex flex-col gap-5">
        <Card title={w('file')}>
          <p>{w('columns')}</p>
          <p className="mt-1">{w('columnsPeople')}</p>
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <FileButton
              accept={ACCEPTED}
              variant={canRegister ? 'secondary' : 'primary'}
              isPending={look.isPending}
              onChoose={choose}
            >
              {w(file ? 'chooseAnother' : 'chooseFile')}
            </FileButton>
            <LinkButton href={TEMPLATE_HREF} download>
              {w('template')}
            </LinkButton>
          </div>
          <p role="status" className="mt-3 empty:hidden">
            {look.isPending
              ? w('reading')
              : result && !problem
                ? w('fileRead', { name: file?.name ?? '', rows: result.rows })
                : ''}
          </p>
        </Card>
        {problem && <ProblemNotice problem={problem} />}
        {result && !problem && result.errors.length > 0 && (
          <FileErrors errors={result.errors}>{w('errorsText')}</FileErrors>
        )}
        {canRegister && result.preview && (
          <>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button isPending={register.isPending} onPress={send}>
                {w('register', { count: result.rows })}
              </Button>
              <span>{w('registerHint')}</span>
            </div>
            <ListPreview preview={result.preview} isRegistered={false} />
          </>
        )}
      </div>
    </>
  );
}
