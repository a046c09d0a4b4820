import { VISIT_MODE_LABELS } from '@banso/domain';
import { Card, EmptyState, Link, LinkButton } from '@banso/ui';
import type { VisitRow } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { AllLink } from './all-link.js';
import { useDeskWords } from './desk-words.js';

/** The visits of the week, one's own or those of the offices that one manages, with who comes. */
export function WeekCard({
  visits,
  count,
  until,
  today,
  isTeam = false,
}: {
  visits: VisitRow[];
  count: number;
  until: string;
  today: string;
  isTeam?: boolean;
}) {
  const w = useDeskWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const may = useMay();
  return (
    <Card flush title={w(isTeam ? 'teamWeek' : 'week')} aside={count > 0 ? w('countOf', { count }) : undefined}>
      {visits.length === 0 && <EmptyState title={w(isTeam ? 'teamWeekEmpty' : 'weekEmpty')} />}
      <ul>
        {visits.map((visit) => (
          <li
            key={visit.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 px-4 py-3 last:border-0 sm:flex-nowrap sm:px-5"
          >
            <span className="shrink-0 rounded-6 bg-solid-gray-100 px-2 py-0.5 text-dns-14B-130 font-700 whitespace-nowrap">
              {visit.plannedOn && days.monthDay(visit.plannedOn)}
            </span>
            <div className="min-w-0 flex-1 basis-full sm:basis-auto">
              <p className="text-std-17B-170 font-700">
                <Link href={`/engagements/${visit.engagementId}`} isPlain>
                  {nameOf(visit.municipality)}
                </Link>{' '}
                {visit.startsAt ?? ''}
                {'　'}
                {visit.mode === 'onSite' && visit.place ? visit.place : label(VISIT_MODE_LABELS[visit.mode])}
              </p>
              <p className="text-dns-14N-130 text-solid-gray-700">
                {[
                  visit.purpose,
                  visit.participants.length > 0 &&
                    w('participants', { names: visit.participants.join(w('listDivider')) }),
                  visit.homeworkAll > 0 && w('homework', { all: visit.homeworkAll, done: visit.homeworkDone }),
                ]
                  .filter(Boolean)
                  .join('　')}
              </p>
            </div>
            {visit.plannedOn !== null && visit.plannedOn <= today && may('visit:record') && !isTeam ? (
              <LinkButton size="small" href={`/visits/${visit.id}/record`}>
                {w('record')}
              </LinkButton>
            ) : (
              <LinkButton size="small" href={`/visits/${visit.id}`}>
                {w(isTeam ? 'look' : 'prepare')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {count > visits.length && (
        <AllLink
          href={`/visits?status=planned${isTeam ? '' : '&mine=true'}&from=${today}&until=${until}`}
          shown={visits.length}
          count={count}
        />
      )}
    </Card>
  );
}
