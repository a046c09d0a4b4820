import { RECORD_TEXTS, STAGE_LABELS, SUPPORT_TYPE_LABELS, VISIT_MODE_LABELS } from '@banso/domain';
import { Badge, Card, Notice } from '@banso/ui';
import type { Opinion, Visit, VisitRecord } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { FactList } from './fact-list.js';
import { useVisitWords } from './visit-words.js';

/** A record to be read: facts first, the writer's opinion apart from them. */
export function RecordView({ visit, record }: { visit: Visit; record: VisitRecord }) {
  const w = useVisitWords();
  const days = useDays();
  const label = useLabel();
  return (
    <div className="flex flex-col gap-4">
      <Card title={w('summary')}>
        <FactList
          facts={[
            {
              term: w('when'),
              value: `${days.full(record.heldOn)}${record.startedAt ? `　${record.startedAt}〜${record.endedAt ?? ''}` : ''}`,
            },
            { term: w('mode'), value: label(VISIT_MODE_LABELS[record.mode]) },
            { term: w('place'), value: visit.place },
            { term: w('ours'), value: record.participantsOurs.map(({ name }) => name).join(w('listDivider')) },
            { term: w('theirs'), value: record.participantsTheirs.join(w('listDivider')) },
            { term: w('purpose'), value: record.purpose },
            {
              term: w('types'),
              value: record.supportTypes.map((type) => `${type} ${label(SUPPORT_TYPE_LABELS[type])}`).join('\n'),
            },
            {
              term: w('stage'),
              value: record.stage !== null && `${record.stage}　${label(STAGE_LABELS[record.stage])}`,
            },
            { term: w('next'), value: record.nextVisitOn && days.full(record.nextVisitOn) },
          ].map(({ term, value }) => ({ term, value: value || null }))}
        />
      </Card>
      <Card title={w('content')}>
        <FactList facts={RECORD_TEXTS.map((field) => ({ term: label(field.label), value: record[field.name] }))} />
      </Card>
      {record.opinions.map((opinion, n) => (
        <OpinionCard key={opinion.body.id ?? ''} id={n === 0 ? 'opinion' : undefined} opinion={opinion} />
      ))}
      <p className="text-dns-14N-130 text-solid-gray-700">
        {w('writtenBy', { name: record.writtenBy.name, when: days.moment(record.recordedAt) })}
        {'　'}
        {record.version > 1 && `${w('nthVersion', { n: record.version, reason: record.reason })}　`}
        <ConfirmationWords record={record} />
      </p>
    </div>
  );
}

/** One body's opinion, under its name. */
function OpinionCard({ id, opinion }: { id?: string; opinion: Opinion }) {
  const w = useVisitWords();
  return (
    <Card
      id={id}
      title={
        <>
          {w('opinionOf', { body: opinion.body.name })}{' '}
          <Badge tone={opinion.internal ? 'warning' : 'neutral'}>{w(opinion.internal ? 'internal' : 'shared')}</Badge>
        </>
      }
      className="border-dashed"
    >
      <p className="whitespace-pre-line">{opinion.text}</p>
      {opinion.internal && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{w('internalText')}</p>}
    </Card>
  );
}

/** How far the record is confirmed: by whom and when, step by step. */
function ConfirmationWords({ record: { confirmation, confirmedBy } }: { record: VisitRecord }) {
  const w = useVisitWords();
  const days = useDays();
  const done = confirmation.steps
    .map(({ by, at }) => w('confirmedBy', { name: by.name, when: days.moment(at) }))
    .join('　');
  if (confirmedBy) return <>{done}</>;
  if (confirmation.stepsTaken > 0)
    return (
      <>
        {done}　{w('waitingNext')}
      </>
    );
  return <>{w('waiting')}</>;
}

/** That the record was sent back, and what its writer is asked for. */
export function ReturnedNotice({ record, className }: { record: VisitRecord; className?: string }) {
  const w = useVisitWords();
  const days = useDays();
  const { returned } = record.confirmation;
  if (!returned) return null;
  const title = w('returnedBy', { name: returned.by.name, when: days.moment(returned.at) });
  return (
    <Notice tone="warning" className={className} title={title}>
      {returned.comment}
    </Notice>
  );
}

/** What somebody who opens this record must know first: that it was sent back, or withdrawn. */
export function RecordNotices({ record }: { record: VisitRecord }) {
  const w = useVisitWords();
  const days = useDays();
  const { withdrawal } = record;
  return (
    <>
      {withdrawal && (
        <Notice
          tone="warning"
          className="mb-4"
          title={w('withdrawnBy', { name: withdrawal.by.name, when: days.moment(withdrawal.at) })}
        >
          {withdrawal.comment}
          <p>{w('withdrawnText')}</p>
        </Notice>
      )}
      {!withdrawal && <ReturnedNotice record={record} className="mb-4" />}
    </>
  );
}
