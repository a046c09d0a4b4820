import { AREA_KIND_LABELS, AREA_KINDS } from '@banso/domain';
import { Badge, Button, Dialog, DialogActions, FileButton, Notice, Table, useToast } from '@banso/ui';
import { useState } from 'react';
import { useReadAreaFile } from '../../api/areas.js';
import type { AreaFileResult } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { FileErrors } from '../../parts/file-errors.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useAdministrationWords } from './administration-words.js';
import { useWordOf } from './use-word-of.js';

const ACCEPTED = ['.csv', '.xlsx', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Choose a file, look at what it would change, then carry it out. */
export function AreaImportDialog({ onClose }: { onClose: () => void }) {
  const w = useAdministrationWords();
  const common = useCommonWords();
  const say = useToast();
  const [file, setFile] = useState<File | null>(null);
  const look = useReadAreaFile();
  const carryOut = useReadAreaFile();
  const choose = (chosen: File) => {
    setFile(chosen);
    carryOut.reset();
    look.mutate({ file: chosen, isDryRun: true });
  };
  const result = look.data;
  const canCarryOut = file !== null && result !== undefined && result.errors.length === 0 && result.changes.length > 0;
  const problem = carryOut.error ?? look.error;
  return (
    <Dialog title={w('importTitle')} isOpen wide onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p>{w('importText')}</p>
        <p className="text-dns-14N-130 text-solid-gray-700">{w('importColumns')}</p>
        <div>
          <FileButton
            accept={ACCEPTED}
            variant={canCarryOut ? 'secondary' : 'primary'}
            isPending={look.isPending}
            onChoose={choose}
          >
            {w(file ? 'chooseAnother' : 'chooseFile')}
          </FileButton>
        </div>
        {problem && <ProblemNotice problem={problem} />}
        {result && !problem && <p role="status">{w('fileRead', { name: file?.name ?? '', rows: result.rows })}</p>}
        {result &&
          !problem &&
          (result.errors.length > 0 ? (
            <FileErrors errors={result.errors}>{w('errorsText')}</FileErrors>
          ) : (
            <FileChanges changes={result.changes} />
          ))}
      </div>
      <DialogActions>
        {canCarryOut && (
          <Button
            isPending={carryOut.isPending}
            onPress={() =>
              carryOut.mutate(
                { file, isDryRun: false },
                {
                  onSuccess: () => {
                    say(w('carriedOut'));
                    onClose();
                  },
                },
              )
            }
          >
            {w('carryOut')}
          </Button>
        )}
        <Button variant="secondary" onPress={onClose}>
          {common('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function FileChanges({ changes }: { changes: AreaFileResult['changes'] }) {
  const w = useAdministrationWords();
  const word = useWordOf();
  const names = (municipalities: { name: string }[]) => municipalities.map(({ name }) => name).join('、');
  if (changes.length === 0) return <Notice tone="info" title={w('noChanges')} />;
  return (
    <>
      <Notice tone="info" title={w('changesTitle', { count: changes.length })} />
      <Table
        caption={w('changesCaption')}
        isCaptionHidden
        rows={changes}
        rowKey={({ kind, area }) => `${kind} ${area}`}
        columns={[
          {
            key: 'area',
            header: w('areaName'),
            isRowHeader: true,
            cell: (row) => (
              <span>
                {row.area} {row.isNew && <Badge tone="info">{w('isNew')}</Badge>}
                <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
                  {word(AREA_KINDS, AREA_KIND_LABELS, row.kind)}
                </span>
              </span>
            ),
          },
          { key: 'added', header: w('added'), cell: (row) => names(row.added) },
          { key: 'removed', header: w('removed'), cell: (row) => names(row.removed) },
          {
            key: 'left',
            header: w('left'),
            className: 'whitespace-nowrap',
            cell: (row) => w('leftCount', { count: row.left }),
          },
        ]}
      />
    </>
  );
}
