import { Breadcrumbs, Button, Dialog, DialogActions, LinkButton, Notice, PageHeading, useToast } from '@banso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { ask } from '../../api/client.js';
import type { Problem } from '../../api/problem.js';
import type { Visit } from '../../api/types.js';
import { useRecordUnplannedVisit, useRecordVisit } from '../../api/visits.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMunicipalityName, useSession } from '../../shell/session-context.js';
import { ReturnedNotice } from '../visit/record-view.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useMerge } from '../../forms/use-merge.js';
import { RecordFields, useRecordForm } from './record-form.js';
import { begunFrom, pickRecord, useRecordMergeFields } from './record-merge.js';
import { subjectAsOf, subjectOfVisit } from './record-subject.js';
import { basisOf, beginDraft, isBehind, recordOf, type RecordDraft } from './record-draft.js';
import { SaveState } from './save-state.js';
import { useDraftSaving } from './use-draft-saving.js';
import type { OpenedRecord } from './use-opened-record.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** Writes one record: never lost, sent when ready. */
export function RecordPage({ opened }: { opened: OpenedRecord }) {
  const w = useVisitRecordWords();
  const common = useCommonWords();
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { person, today } = useSession();
  const { draft, by } = opened;
  const basedOn = draft && isBehind(draft, opened.subject) ? draft.basedOn : basisOf(opened.subject);
  // A draft that others were faster than is held against what they saved before it can be sent.
  const [mustCompare, setMustCompare] = useState(() => draft !== null && isBehind(draft, opened.subject));
  const [begun, setBegun] = useState<Partial<RecordDraft> | undefined>(mustCompare ? {} : undefined);
  const begin = mustCompare ? subjectAsOf(opened.subject, basedOn) : opened.subject;
  const read = useAsRead(begin, ({ visit }) => visit?.version ?? 0);
  const subject = read.row;
  const planned = useRecordVisit();
  const unplanned = useRecordUnplannedVisit();
  const { isPending, error } = subject.visit ? planned : unplanned;
  const form = useRecordForm(() => draft?.form ?? beginDraft(subject, person, today), error, subject.record !== null);
  // A predecessor's draft is where the form begins, as one that is empty does: it becomes one's own with the first
  // change.
  const restored = by ? { draft: null, isOnServer: false } : opened;
  const ground = mustCompare ? basedOn : basisOf(subject);
  const saving = useDraftSaving(person.id, subject.draftId, form.values, ground, restored);

  const accepted = async (visit: Visit) => {
    await saving.discard();
    void queries.invalidateQueries({ queryKey: ['drafts'] });
    void queries.invalidateQueries({ queryKey: ['deviceDrafts'] });
    say(w('recorded'));
    void navigate({ href: `/visits/${visit.id}`, replace: true });
  };
  const send = (values: RecordDraft, known: { anotherThatDay?: true } = {}) => {
    const record = { ...recordOf(values, subject), ...known };
    const onSuccess = (visit: Visit) => void accepted(visit);
    if (subject.visit) planned.mutate({ id: subject.visit.id, version: read.version, record }, { onSuccess });
    else unplanned.mutate({ engagementId: subject.engagementId, record }, { onSuccess });
  };
  const fields = useRecordMergeFields();
  const merge = useMerge(form, {
    fields,
    read,
    // What stands in the form beside the record (homework, the next visit) is nobody else's.
    valuesOf: (row) => ({ ...form.values, ...pickRecord(beginDraft(row, person, today)) }),
    latest: async () => {
      const visit = await ask('get', '/visits/{id}', { path: { id: subject.visit!.id } });
      const engagement = await ask('get', '/engagements/{id}', { path: { id: visit.engagementId } });
      const now = subjectOfVisit(visit, engagement);
      // Where the former versions cannot be had, every difference is for the person to decide.
      const first = () => beginDraft({ ...now, record: null }, person, today);
      if (mustCompare) setBegun(await begunFrom(now, basedOn, first()).catch(() => ({})));
      return now;
    },
    base: begun,
    onSettled: () => {
      planned.reset();
      setMustCompare(false);
      setBegun(undefined);
    },
  });
  useEffect(() => {
    if (mustCompare && !opened.isCopy) merge.compare();
  }, []);
  const throwAway = async () => {
    await saving.discard();
    void queries.invalidateQueries({ queryKey: ['drafts'] });
    void queries.invalidateQueries({ queryKey: ['deviceDrafts'] });
    void navigate({ href: `/engagements/${subject.engagementId}`, replace: true });
  };

  return (
    <form ref={form.ref} noValidate onSubmit={form.submit((values) => send(values))}>
      <RecordHeading
        opened={opened}
        state={<SaveState where={saving.where} savedAt={saving.savedAt} />}
        isPending={isPending}
        hasDraft={(draft !== null && !by) || saving.where !== 'nothingYet'}
        onThrowAway={() => void throwAway()}
      />
      <div className="mb-4 flex flex-col gap-3 empty:hidden">
        {error && (
          <SendProblem
            problem={error}
            onCompare={merge.compare}
            onRetry={() => send(form.values)}
            onSendAnother={() => send(form.values, { anotherThatDay: true })}
          />
        )}
        {mustCompare && !error && <BehindNotice isCertain={basedOn !== null} onCompare={merge.compare} />}
        {subject.record && <ReturnedNotice record={subject.record} />}
        <OpeningNotices opened={opened} />
      </div>
      <Dialog title={common('compare')} wide isOpen={merge.panel !== null} onClose={merge.close}>
        {mustCompare && basedOn === null && <p className="mb-3">{w('draftMaybeBehind')}</p>}
        {merge.panel}
      </Dialog>
      <RecordFields subject={subject} form={form} />
      <div className="mt-5 flex flex-wrap items-center justify-end gap-3">
        <SaveState where={saving.where} savedAt={saving.savedAt} />
        <Button type="submit" isPending={isPending}>
          {w(subject.record ? 'submitCorrection' : 'submit')}
        </Button>
      </div>
    </form>
  );
}

function RecordHeading({
  opened: { subject, by },
  state,
  isPending,
  hasDraft,
  onThrowAway,
}: {
  opened: OpenedRecord;
  state: ReactNode;
  isPending: boolean;
  hasDraft: boolean;
  onThrowAway: () => void;
}) {
  const w = useVisitRecordWords();
  const common = useCommonWords();
  const navigate = useNavigate();
  const nameOf = useMunicipalityName();
  const [isAsking, setAsking] = useState(false);
  const name = nameOf(subject.municipality);
  const title = w(subject.record ? 'correctTitle' : 'title');
  return (
    <>
      <PageHeading
        above={
          <Breadcrumbs
            items={[
              { label: w('list'), href: '/engagements' },
              { label: name, href: `/engagements/${subject.engagementId}` },
              { label: w('crumb') },
            ]}
          />
        }
        title={title}
        documentTitle={`${title}　${name}`}
        aside={state}
        lead={`${name}　${subject.programme}${subject.visit ? '' : `　${w('unplanned')}`}`}
        actions={
          <>
            {hasDraft && (
              <Button variant="text" onPress={() => setAsking(true)}>
                {w('discard')}
              </Button>
            )}
            <Button variant="secondary" onPress={() => void navigate({ href: `/engagements/${subject.engagementId}` })}>
              {w('keepDraft')}
            </Button>
            <Button type="submit" isPending={isPending}>
              {w(subject.record ? 'submitCorrection' : 'submit')}
            </Button>
          </>
        }
      />
      <Dialog title={w('discardTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>
          {w('discardText')}
          {by && w('discardKeepsInherited', { name: by.name })}
        </p>
        <DialogActions>
          <Button variant="danger" onPress={onThrowAway}>
            {w('discard')}
          </Button>
          <Button variant="secondary" onPress={() => setAsking(false)}>
            {common('cancel')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

/** Why the record was not accepted; what was typed is safe in every case. */
function SendProblem({
  problem,
  onCompare,
  onRetry,
  onSendAnother,
}: {
  problem: Problem;
  onCompare: () => void;
  onRetry: () => void;
  onSendAnother: () => void;
}) {
  const w = useVisitRecordWords();
  const common = useCommonWords();
  if (problem.isOffline) {
    return (
      <Notice
        tone="warning"
        takesFocus
        title={w('offlineTitle')}
        actions={
          <Button size="small" variant="secondary" onPress={onRetry}>
            {w('sendAgain')}
          </Button>
        }
      >
        {w('offlineText')}
      </Notice>
    );
  }
  if (problem.isStale) {
    return (
      <Notice
        tone="warning"
        takesFocus
        title={common('stale')}
        actions={
          <Button size="small" variant="secondary" onPress={onCompare}>
            {common('compare')}
          </Button>
        }
      >
        {common('compareText')}
      </Notice>
    );
  }
  if (problem.code === 'visitThatDay') {
    return (
      <Notice
        tone="warning"
        takesFocus
        title={w('thatDayTitle')}
        actions={
          <>
            <LinkButton size="small" variant="secondary" href={`/visits/${String(problem.more['visitId'])}`}>
              {w('thatDayOpen')}
            </LinkButton>
            <Button size="small" variant="secondary" onPress={onSendAnother}>
              {w('thatDayAnother')}
            </Button>
          </>
        }
      >
        {w('thatDayText')}
      </Notice>
    );
  }
  // Refused fields take the focus themselves.
  return <ProblemNotice problem={problem} onRetry={onRetry} takesFocus={problem.errors.length === 0} />;
}

/** The draft was written over an older record, or one cannot tell; nothing is saved before both were seen. */
function BehindNotice({ isCertain, onCompare }: { isCertain: boolean; onCompare: () => void }) {
  const w = useVisitRecordWords();
  const common = useCommonWords();
  const compare = (
    <Button size="small" variant="secondary" onPress={onCompare}>
      {common('compare')}
    </Button>
  );
  return (
    <Notice tone="warning" title={w(isCertain ? 'draftBehind' : 'draftMaybeBehind')} actions={compare}>
      {common('compareText')}
    </Notice>
  );
}

function OpeningNotices({ opened: { draft, by, isCopy } }: { opened: OpenedRecord }) {
  const w = useVisitRecordWords();
  const days = useDays();
  const when = draft && days.moment(new Date(draft.changedAt).toISOString());
  return (
    <>
      {isCopy && <Notice tone="warning" title={w('offlineCopy')} />}
      {when &&
        (by ? (
          <Notice title={w('inherited', { name: by.name, when })}>{w('inheritedText')}</Notice>
        ) : (
          <Notice title={w('restored', { when })}>{w('restoredText')}</Notice>
        ))}
    </>
  );
}
