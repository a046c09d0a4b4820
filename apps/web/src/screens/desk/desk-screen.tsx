import { PageHeading } from '@banso/ui';
import { useDesk } from '../../api/desk.js';
import { useLeftToday } from '../../shell/use-left-today.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { roomsFor } from '../../shell/navigation-items.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { Navigate } from '@tanstack/react-router';
import { useDeskWords } from './desk-words.js';
import { ConsentsCard } from './consents-card.js';
import { DispatchesCard } from './dispatches-card.js';
import { HandoversCard } from './handovers-card.js';
import { InheritedCard } from './inherited-card.js';
import { NoticesCard } from './notices-card.js';
import { FirstStepsNotice } from '../first-steps/first-steps-notice.js';
import { PromisesCard } from './promises-card.js';
import { TodoCard } from './todo-card.js';
import { WeekCard } from './week-card.js';

/** The first thing seen: what to do today, in the order of need. Empty means done. */
export function DeskScreen() {
  const { capabilities, mustSetUpSecondFactor } = useSession();
  const may = useMay();
  // The frame is leading to the account; two leads would pull against each other.
  if (mustSetUpSecondFactor) return null;
  const first = roomsFor(capabilities)[0];
  // Bureaus, auditors and administrators have no desk; they begin in their own room.
  if (!may('reminder:read') && first) return <Navigate to={first.href} replace />;
  return <Desk />;
}

function Desk() {
  const w = useDeskWords();
  const days = useDays();
  const { today, roles } = useSession();
  const isManager = roles.includes('manager');
  const desk = useDesk();
  // An expert comes for their dispatches alone.
  const isExpert = useMay()('dispatch:accept');
  const left = useLeftToday();
  return (
    <>
      <PageHeading
        documentTitle={w('tab')}
        title={days.full(today)}
        aside={
          left !== undefined && (
            <p role="status" className="text-std-17N-170 text-solid-gray-700">
              {left > 0 ? w('left', { count: left }) : w('allDone')}
            </p>
          )
        }
      />
      <FirstStepsNotice />
      <QueryView query={desk} lines={8}>
        {(data) => (
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23.75rem]">
            <div className="flex min-w-0 flex-col gap-5">
              {data.inherited.length > 0 && <InheritedCard items={data.inherited} />}
              {isExpert && <DispatchesCard />}
              {(!isExpert || data.todo.length > 0) && (
                <TodoCard items={data.todo} leavings={data.leavings} confirmations={data.counts.confirmations} />
              )}
              {(data.counts.thisWeek > 0 || (!isExpert && !isManager)) && (
                <WeekCard
                  visits={data.thisWeek}
                  count={data.counts.thisWeek}
                  until={data.weekUntil}
                  today={data.today}
                />
              )}
              {isManager && (
                <WeekCard
                  isTeam
                  visits={data.teamWeek}
                  count={data.counts.teamWeek}
                  until={data.weekUntil}
                  today={data.today}
                />
              )}
            </div>
            <div className="flex min-w-0 flex-col gap-5">
              <ConsentsCard />
              {!isExpert && <DispatchesCard />}
              {(!isExpert || data.counts.actionItems > 0) && (
                <PromisesCard items={data.actionItems} count={data.counts.actionItems} today={data.today} />
              )}
              {data.handovers.length > 0 && <HandoversCard handovers={data.handovers} />}
              <NoticesCard notices={data.notices} />
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}
