import { RECORD_EVENT_LABELS, RECORD_TEXTS, SUPPORT_TYPE_LABELS, VISIT_MODE_LABELS } from '@banso/domain';
import { Badge, Button, Card, Dialog } from '@banso/ui';
import { useState } from 'react';
import type { Opinion, RecordText, RecordVersion, VisitRecord } from '../../api/types.js';
import { useOpinionVersions, useRecordVersions } from '../../api/visits.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { TextDifference } from '../../parts/text-difference.js';
import { QueryView } from '../../shell/query-view.js';
import { useVisitWords } from './visit-words.js';

/** What stood before (以前の内容): every version of the record with what it changed, and what happened to it. */
export function VersionsCard({ visitId, record }: { visitId: string; record: VisitRecord }) {
  const w = useVisitWords();
  const [isOpen, setOpen] = useState(false);
  const hasEarlier = record.version > 1 || record.opinions.some(({ version }) => version > 1);
  const hasMore = hasEarlier || record.eventCount > 0;
  return (
    <Card
      title={w('versions')}
      aside={record.version > 1 ? w('versionsCount', { count: record.version }) : undefined}
      className="no-print"
    >
      {!hasEarlier && <p className="text-solid-gray-700">{w('versionsNone')}</p>}
      {hasMore && (
        <Button size="small" variant="secondary" onPress={() => setOpen(true)}>
          {w(hasEarlier ? 'versionsOpen' : 'eventsOpen')}
        </Button>
      )}
      {isOpen && (
        <VersionsDialog
          visitId={visitId}
          title={w(hasEarlier ? 'versions' : 'events')}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

function VersionsDialog({ visitId, title, onClose }: { visitId: string; title: string; onClose: () => void }) {
  const versions = useRecordVersions(visitId, true);
  const opinions = useOpinionVersions(visitId, true);
  return (
    <Dialog title={title} wide isOpen onClose={onClose}>
      <QueryView query={versions} lines={6}>
        {(items) => (
          <ol className="flex flex-col gap-4">
            {items.map((version, place) => (
              <li key={version.version}>
                <OneVersion version={version} before={items[place + 1]?.record ?? null} isNow={place === 0} />
              </li>
            ))}
          </ol>
        )}
      </QueryView>
      <QueryView query={opinions} lines={2}>
        {(items) => <Opinions items={items} />}
      </QueryView>
    </Dialog>
  );
}

function OneVersion({
  version: { version, by, at, reason, record, events },
  before,
  isNow,
}: {
  version: RecordVersion;
  before: RecordText | null;
  isNow: boolean;
}) {
  const w = useVisitWords();
  const days = useDays();
  const label = useLabel();
  return (
    <section className="border-s-4 border-key-200 ps-3">
      <h3 className="text-dns-16B-130 font-700">
        {w('versionTitle', { n: version, name: by.name, when: days.dated(at) })}{' '}
        {isNow && <Badge tone="info">{w('versionNow')}</Badge>}
      </h3>
      {reason ? (
        <p>
          {w('versionReason')}：{reason}
        </p>
      ) : (
        <p className="text-solid-gray-700">{w('versionFirst')}</p>
      )}
      {events.map((event) => (
        <p key={`${event.kind} ${event.at}`} className="text-dns-14N-130">
          {label(RECORD_EVENT_LABELS[event.kind])}　{event.by.name}　{days.dated(event.at)}
          {event.comment && `　「${event.comment}」`}
        </p>
      ))}
      {before && <Changes before={before} after={record} />}
      {!before && <p className="mt-1 whitespace-pre-line">{record.facts}</p>}
    </section>
  );
}

function Changes({ before, after }: { before: RecordText; after: RecordText }) {
  const w = useVisitWords();
  const wordsOf = useRecordWords();
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const changed = is.filter(({ text }, place) => text !== was[place]!.text);
  if (changed.length === 0) return <p className="mt-1 text-solid-gray-700">{w('versionSame')}</p>;
  return (
    <dl className="mt-1 flex flex-col gap-1" aria-label={w('versionChanged')}>
      {is.map(
        ({ term, text }, place) =>
          text !== was[place]!.text && (
            <div key={term}>
              <dt className="text-dns-14B-130 font-700 text-solid-gray-700">{term}</dt>
              <dd>
                <TextDifference before={was[place]!.text} after={text} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The fields of a record in words, always in the same order. */
function useRecordWords(): (record: RecordText) => { term: string; text: string }[] {
  const w = useVisitWords();
  const days = useDays();
  const label = useLabel();
  return (record) => [
    {
      term: w('when'),
      text: `${days.full(record.heldOn)}${record.startedAt ? `　${record.startedAt}〜${record.endedAt ?? ''}` : ''}`,
    },
    { term: w('mode'), text: label(VISIT_MODE_LABELS[record.mode]) },
    { term: w('ours'), text: record.participantsOurs.map(({ name }) => name).join(w('listDivider')) },
    { term: w('theirs'), text: record.participantsTheirs.join(w('listDivider')) },
    { term: w('purpose'), text: record.purpose },
    {
      term: w('types'),
      text: record.supportTypes.map((type) => `${type} ${label(SUPPORT_TYPE_LABELS[type])}`).join(w('listDivider')),
    },
    { term: w('stage'), text: record.stage === null ? '' : String(record.stage) },
    ...RECORD_TEXTS.map((field) => ({ term: label(field.label), text: record[field.name] })),
  ];
}

/** Opinions that were rewritten, body by body; only bodies whose opinion one may read are here. */
function Opinions({ items }: { items: Opinion[] }) {
  const w = useVisitWords();
  const days = useDays();
  const rewritten = items.filter(
    ({ version, body }) =>
      version > 1 && items.some((former) => former.body.id === body.id && former.version === version - 1),
  );
  if (rewritten.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-2 text-std-17B-170 font-700">{w('opinionVersions')}</h3>
      <ul className="flex flex-col gap-3">
        {rewritten.map((opinion) => (
          <li key={`${opinion.body.id ?? ''} ${opinion.version}`} className="border-s-4 border-key-200 ps-3">
            <p className="font-700">
              {opinion.body.name}
              {'　'}
              {w('versionTitle', {
                n: opinion.version,
                name: opinion.by?.name ?? '',
                when: opinion.at ? days.dated(opinion.at) : '',
              })}
            </p>
            <p>
              {w('versionReason')}：{opinion.reason}
            </p>
            <TextDifference
              before={
                items.find((former) => former.body.id === opinion.body.id && former.version === opinion.version - 1)!
                  .text
              }
              after={opinion.text}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
