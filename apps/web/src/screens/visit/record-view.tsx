import { STAGE_LABELS, SUPPORT_TYPE_LABELS, VISIT_MODE_LABELS } from '@banso/domain';
import { Badge, Card } from '@banso/ui';
import type { Visit, VisitRecord } from '../../api/types.js';
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
            { term: w('when'), value: `${days.full(record.heldOn)}${record.startedAt ? `　${record.startedAt}〜${record.endedAt ?? ''}` : ''}` },
            { term: w('mode'), value: label(VISIT_MODE_LABELS[record.mode]) },
            { term: w('place'), value: visit.place },
            { term: w('ours'), value: record.participantsOurs.map(({ name }) => name).join(w('listDivider')) },
            { term: w('theirs'), value: record.participantsTheirs.join(w('listDivider')) },
            { term: w('purpose'), value: record.purpose },
            { term: w('types'), value: record.supportTypes.map((type) => `${type} ${label(SUPPORT_TYPE_LABELS[type])}`).join('\n') },
            { term: w('stage'), value: record.stage !== null && `${record.stage}　${label(STAGE_LABELS[record.stage])}` },
            { term: w('next'), value: record.nextVisitOn && days.full(record.nextVisitOn) },
          ].map(({ term, value }) => ({ term, value: value || null }))}
        />
      </Card>
      <Card title={w('content')}>
        <FactList
          facts={[
            { term: w('facts'), value: record.facts },
            { term: w('municipalitySaid'), value: record.municipalitySaid },
            { term: w('questions'), value: record.questions },
            { term: w('advice'), value: record.advice },
            { term: w('material'), value: record.material },
            { term: w('decisions'), value: record.decisions },
          ]}
        />
      </Card>
      {record.opinion && (
        <Card title={<>{w('opinion')} <Badge tone={record.opinionInternal ? 'warning' : 'neutral'}>{w(record.opinionInternal ? 'internal' : 'shared')}</Badge></>} className="border-dashed">
          <p className="whitespace-pre-line">{record.opinion}</p>
          {record.opinionInternal && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{w('internalText')}</p>}
        </Card>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">
        {w('writtenBy', { name: record.writtenBy.name, when: days.moment(record.recordedAt) })}
        {'　'}
        {record.confirmedBy && record.confirmedAt ? w('confirmedBy', { name: record.confirmedBy.name, when: days.moment(record.confirmedAt) }) : w('waiting')}
      </p>
    </div>
  );
}
