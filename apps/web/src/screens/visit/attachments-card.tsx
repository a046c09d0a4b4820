import { Badge, Button, Card, Checkbox, FileDrop, Link, useToast } from '@banso/ui';
import { useState } from 'react';
import { attachmentHref, useAddAttachment, useAttachments } from '../../api/attachments.js';
import type { Attachment, Visit } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useAttachmentWords } from './attachment-words.js';
import { WithdrawAttachmentDialog } from './withdraw-attachment-dialog.js';

/** The material of a visit (資料): what there is, and a place to add to it. */
export function AttachmentsCard({ visit }: { visit: Visit }) {
  const w = useAttachmentWords();
  const may = useMay();
  const attachments = useAttachments(visit.id);
  const [leaving, setLeaving] = useState<Attachment | null>(null);
  return (
    <Card id="material" title={w('title')}>
      <QueryView query={attachments} lines={2}>
        {(files) => (
          <>
            {files.length === 0 && <p className="text-solid-gray-700">{w('empty')}</p>}
            <ul className="flex flex-col gap-3">
              {files.map((file) => (
                <li key={file.id}>
                  <OneFile file={file} onWithdraw={() => setLeaving(file)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {may('visit:record') && visit.status !== 'cancelled' && <AddFile visitId={visit.id} />}
      {leaving && <WithdrawAttachmentDialog file={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function OneFile({ file, onWithdraw }: { file: Attachment; onWithdraw: () => void }) {
  const w = useAttachmentWords();
  const days = useDays();
  return (
    <>
      {file.withdrawn ? (
        <span className="wrap-anywhere line-through">{file.name}</span>
      ) : (
        <Link href={attachmentHref(file.id)} download className="inline-block py-0.5 wrap-anywhere">
          {file.name}
        </Link>
      )}
      {file.internal && (
        <>
          {' '}
          <Badge tone="caution">{w('internalMark')}</Badge>
        </>
      )}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {w('by', { name: file.uploadedBy.name, when: days.moment(file.uploadedAt), size: sizeInWords(file.size) })}
      </span>
      {file.withdrawn && (
        <span className="block text-dns-14N-130">{w('withdrawnWhy', { reason: file.withdrawn.reason })}</span>
      )}
      {file.mayWithdraw && (
        <Button size="small" variant="text" aria-label={w('withdrawOne', { name: file.name })} onPress={onWithdraw}>
          {w('withdraw')}
        </Button>
      )}
    </>
  );
}

function AddFile({ visitId }: { visitId: string }) {
  const w = useAttachmentWords();
  const say = useToast();
  const { roles } = useSession();
  const add = useAddAttachment(visitId);
  const [isInternal, setInternal] = useState(false);
  const isOwnBody = roles.some((role) => role === 'staff' || role === 'manager');
  const send = (file: File) =>
    add.mutate(
      { file, isInternal: isInternal && isOwnBody },
      { onSuccess: () => say(w('added', { name: file.name })) },
    );
  return (
    <div className="no-print mt-4 flex flex-col gap-2">
      {add.error && <ProblemNotice problem={add.error} />}
      {isOwnBody && (
        <Checkbox isSelected={isInternal} onChange={setInternal}>
          {w('internal')}
        </Checkbox>
      )}
      <FileDrop
        label={add.isPending ? w('sending') : w('choose')}
        hint={w('drop')}
        isPending={add.isPending}
        onFile={send}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{w('kinds')}</p>
    </div>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
