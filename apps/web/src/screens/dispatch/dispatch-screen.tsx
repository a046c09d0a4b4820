import { DISPATCH_MODE_LABELS } from '@banso/domain';
import { Badge, Breadcrumbs, Card, Link, LinkButton, Notice, PageHeading } from '@banso/ui';
import { type DispatchDetail, letterHref, useDispatch } from '../../api/dispatches.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { DispatchBadge } from '../dispatches/dispatch-badge.js';
import { Facts } from '../dispatches/facts.js';
import { DispatchButtons } from './dispatch-buttons.js';
import { useDispatchWords } from './dispatch-words.js';
import { ReportsCard } from './reports-card.js';
import { StepsCard } from './steps-card.js';
import { SummaryCard } from './summary-card.js';
import { VisitCard } from './visit-card.js';

/** A dispatch: what for, where it stands, what to do next, and how it came to be. */
export function DispatchScreen() {
  const dispatch = useDispatch(usePathId());
  return (
    <QueryView query={dispatch} lines={10}>
      {(data) => <Body dispatch={data} />}
    </QueryView>
  );
}

function Body({ dispatch }: { dispatch: DispatchDetail }) {
  const w = useDispatchWords();
  const nameOf = useMunicipalityName();
  const title = w('title', { municipality: nameOf(dispatch.municipality), expert: dispatch.expert.name });
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/dispatches' }, { label: title }]} />}
        title={title}
        aside={<DispatchBadge state={dispatch.state} />}
        actions={<DispatchButtons dispatch={dispatch} />}
      />
      {dispatch.obstacle !== null && (
        <Notice tone="warning" title={w('obstacle')} className="mb-4">
          {dispatch.obstacle}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <FactsCard dispatch={dispatch} />
          <ReportsCard reports={dispatch.reports} />
          <StepsCard steps={dispatch.steps} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <VisitCard dispatch={dispatch} />
          <SummaryCard id={dispatch.id} />
        </div>
      </div>
    </>
  );
}

function FactsCard({ dispatch }: { dispatch: DispatchDetail }) {
  const w = useDispatchWords();
  const days = useDays();
  const label = useLabel();
  const may = useMay();
  const { letter, feeClass, feeYen, travelYen } = dispatch;
  const yen = (amount: number | null) => (amount ?? 0).toLocaleString('ja-JP');
  const wasHeld = dispatch.heldOn !== null;
  return (
    <Card title={w('facts')}>
      <Facts
        items={[
          [w('purpose'), dispatch.purpose],
          [w('plannedOn'), days.full(dispatch.plannedOn)],
          [w('heldOn'), dispatch.heldOn && days.full(dispatch.heldOn)],
          [w('place'), `${dispatch.place}（${label(DISPATCH_MODE_LABELS[dispatch.mode])}）`],
          [w('professions'), dispatch.professions.join('・')],
          [
            w('expert'),
            <span key="expert">
              {dispatch.expert.name}　{dispatch.organisation} {dispatch.isLead && <Badge>{w('lead')}</Badge>}
            </span>,
          ],
          [
            w('approvals'),
            may('dispatch:request') && w('approvalsOf', { steps: dispatch.approvalSteps, given: dispatch.approvals }),
          ],
          [
            w('letter'),
            letter &&
              w('letterNo', {
                year: days.fiscalYear(letter.fiscalYear),
                number: letter.number,
                day: days.short(letter.askedOn),
              }),
          ],
          [
            w('fee'),
            wasHeld &&
              (feeClass === null
                ? w('feeNone')
                : w('feeOf', { name: feeClass, fee: yen(feeYen), travel: yen(travelYen) })),
          ],
        ]}
      />
      <div className="no-print flex flex-wrap items-center gap-4">
        {letter && (
          <LinkButton size="small" href={letterHref(dispatch.id)} download>
            {w('letterPdf')}
          </LinkButton>
        )}
        {may('dispatch:request') && <Link href={`/dispatches/needs/${dispatch.needId}`}>{w('need')}</Link>}
        {dispatch.engagementId !== null && (
          <Link href={`/engagements/${dispatch.engagementId}`}>{w('engagement')}</Link>
        )}
      </div>
    </Card>
  );
}
