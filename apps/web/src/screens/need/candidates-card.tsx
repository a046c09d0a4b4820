import { Button, Card, DayField, EmptyState, Table, useToast, type Column } from '@banso/ui';
import { useState } from 'react';
import { type Candidate, type Need, useCandidates, useRequestDispatch } from '../../api/dispatches.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { useNeedWords } from './need-words.js';

/** Who could be asked, the best first, with what speaks for them and what against. */
export function CandidatesCard({ need }: { need: Need }) {
  const w = useNeedWords();
  const say = useToast();
  const candidates = useCandidates(need.id, true);
  const request = useRequestDispatch();
  const { today } = useSession();
  const comingDay = useDayWriting('coming');
  const [plannedOn, setPlannedOn] = useState<string | null>(need.wishedOn >= today ? need.wishedOn : null);
  const isDayRight = plannedOn !== null && plannedOn >= today;
  const send = ({ person }: Candidate) =>
    request.mutate(
      { needId: need.id, personId: person.id, ...(plannedOn ? { plannedOn } : {}) },
      { onSuccess: () => say(w('requested', { name: person.name })) },
    );
  const columns: Column<Candidate>[] = [
    {
      key: 'person',
      header: w('person'),
      isRowHeader: true,
      cell: ({ person, organisation, professions, signsIn }) => (
        <span>
          {person.name}
          <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
            {professions.join('・')}　{organisation}
          </span>
          {!signsIn && <span className="block text-dns-14N-130 font-400">{w('noAccount')}</span>}
        </span>
      ),
    },
    { key: 'reasons', header: w('reasons'), cell: ({ reasons }) => <Lines texts={reasons} /> },
    {
      key: 'concerns',
      header: w('concerns'),
      cell: ({ concerns }) => <Lines texts={concerns} className="text-error-2" />,
    },
    {
      key: 'load',
      header: w('load'),
      align: 'end',
      cell: ({ load, limit }) => (limit === null ? w('loadOf', { load }) : w('loadOfLimit', { load, limit })),
    },
    {
      key: 'request',
      header: w('request'),
      cell: (row) => (
        <Button
          size="small"
          variant="secondary"
          isPending={request.isPending}
          isDisabled={!isDayRight}
          aria-label={`${row.person.name} ${w('request')}`}
          onPress={() => send(row)}
        >
          {w('request')}
        </Button>
      ),
    },
  ];
  return (
    <Card flush title={w('candidates')}>
      {request.error && (
        <div className="p-3">
          <ProblemNotice problem={request.error} />
        </div>
      )}
      <div className="no-print max-w-96 px-4 py-3 sm:px-5">
        <DayField
          {...comingDay}
          label={w('plannedOn')}
          hint={w('plannedHint')}
          min={today}
          value={plannedOn}
          onChange={setPlannedOn}
          error={isDayRight ? undefined : w('plannedMissing')}
        />
      </div>
      <QueryView query={candidates} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('candidatesEmpty')}>{w('candidatesEmptyText')}</EmptyState>
          ) : (
            <Table
              caption={w('candidates')}
              isCaptionHidden
              columns={columns}
              rows={rows}
              rowKey={({ person }) => person.id}
            />
          )
        }
      </QueryView>
    </Card>
  );
}

function Lines({ texts, className }: { texts: readonly string[]; className?: string }) {
  return (
    <ul className={className}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
