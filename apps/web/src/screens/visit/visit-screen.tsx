import { VISIT_STATUS_LABELS } from '@banso/domain';
import { Badge, Breadcrumbs, Button, LinkButton, Notice, PageHeading, type Tone } from '@banso/ui';
import { useState } from 'react';
import { useEngagement } from '../../api/engagements.js';
import type { Visit, VisitStatus } from '../../api/types.js';
import { useVisit } from '../../api/visits.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { CancelVisitDialog } from '../engagement/cancel-visit-dialog.js';
import { MoveVisitDialog } from '../engagement/plan-visit-dialog.js';
import { AttachmentsCard } from './attachments-card.js';
import { LastVisitCard, OpenHomeworkCard } from './beside-cards.js';
import { NextStep } from './next-step.js';
import { PlanView } from './plan-view.js';
import { RemarksCard } from './remarks-card.js';
import { ReportDialog } from './report-dialog.js';
import { useReportWords } from './report-words.js';
import { RecordActions } from './record-actions.js';
import { RecordNotices, RecordView } from './record-view.js';
import { VersionsCard } from './versions-card.js';
import { useVisitWords } from './visit-words.js';

/** One visit: prepared before it, read after it. */
export function VisitScreen() {
  const visit = useVisit(usePathId());
  return (
    <QueryView query={visit} lines={10} isScreen>
      {(data) => <OneVisit visit={data} />}
    </QueryView>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const w = useVisitWords();
  const days = useDays();
  return (
    <>
      <Heading visit={visit} />
      {visit.record && <RecordNotices record={visit.record} />}
      {visit.record && <NextStep visit={visit} record={visit.record} />}
      {visit.cancellation && (
        <Notice className="mb-4" title={w('cancelledOn', { when: days.moment(visit.cancellation.at) })}>
          {visit.cancellation.reason}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        {visit.record ? <RecordView visit={visit} record={visit.record} /> : <PlanView visit={visit} />}
        <div className="flex min-w-0 flex-col gap-4 print:mt-4">
          {visit.record && <VersionsCard visitId={visit.id} record={visit.record} />}
          {visit.record && <RemarksCard visitId={visit.id} isOver={visit.status === 'withdrawn'} />}
          <AttachmentsCard visit={visit} />
          <OpenHomeworkCard visit={visit} />
          <LastVisitCard lastVisit={visit.lastVisit?.id === visit.id ? null : visit.lastVisit} />
        </div>
      </div>
    </>
  );
}

const STATUS_TONES: Record<VisitStatus, Tone> = {
  planned: 'info',
  recorded: 'caution',
  confirmed: 'success',
  cancelled: 'neutral',
  withdrawn: 'neutral',
};

function Heading({ visit }: { visit: Visit }) {
  const w = useVisitWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const name = nameOf(visit.municipality);
  const title = visit.record
    ? w(visit.isReport ? 'reportTitle' : 'recordTitle')
    : visit.status === 'cancelled'
      ? w('cancelledTitle')
      : w('planTitle');
  const day = visit.record?.heldOn ?? visit.plannedOn;
  return (
    <PageHeading
      above={
        <Breadcrumbs
          items={[
            { label: w('list'), href: '/engagements' },
            { label: name, href: `/engagements/${visit.engagementId}` },
            { label: w(visit.record ? 'crumbRecord' : 'crumbPlan') },
          ]}
        />
      }
      title={title}
      documentTitle={`${title}　${name}`}
      aside={<Badge tone={STATUS_TONES[visit.status]}>{label(VISIT_STATUS_LABELS[visit.status])}</Badge>}
      lead={`${name}　${visit.programme}${day ? `　${days.full(day)}` : ''}`}
      actions={<Actions visit={visit} />}
    />
  );
}

function Actions({ visit }: { visit: Visit }) {
  const w = useVisitWords();
  const common = useCommonWords();
  const report = useReportWords();
  const may = useMay();
  const [open, setOpen] = useState<'move' | 'cancel' | 'report' | null>(null);
  const close = () => setOpen(null);
  const isPlanned = visit.status === 'planned';
  return (
    <>
      {(visit.isReport || !visit.record) && (
        <Button variant="secondary" onPress={() => window.print()}>
          {common('print')}
        </Button>
      )}
      {isPlanned && may('visit:plan') && (
        <Button variant="secondary" onPress={() => setOpen('cancel')}>
          {w('cancel')}
        </Button>
      )}
      {isPlanned && may('visit:plan') && (
        <Button variant="secondary" onPress={() => setOpen('move')}>
          {w('move')}
        </Button>
      )}
      {isPlanned && may('visit:record') && (
        <LinkButton variant="primary" href={`/visits/${visit.id}/record`}>
          {w('write')}
        </LinkButton>
      )}
      {visit.record && visit.isReport && (
        <Button variant="secondary" onPress={() => setOpen('report')}>
          {report('open')}
        </Button>
      )}
      {visit.record && <RecordActions visit={visit} record={visit.record} />}
      {open === 'report' && <ReportDialog visit={visit} onClose={close} />}
      {open === 'cancel' && <CancelVisitDialog visit={visit} onClose={close} />}
      {open === 'move' && <MoveWithDue visit={visit} onClose={close} />}
    </>
  );
}

/** The due day belongs to the engagement; it is asked for only when somebody wants to move the visit. */
function MoveWithDue(props: { visit: Visit; onClose: () => void }) {
  const engagement = useEngagement(props.visit.engagementId);
  return <MoveVisitDialog {...props} dueOn={engagement.data?.nextVisitDueOn ?? null} />;
}
