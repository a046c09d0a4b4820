import { Badge, Breadcrumbs, Button, Menu, Notice, PageHeading, type MenuEntry } from '@banso/ui';
import { fiscalYearOf, civilDay, REINTRODUCTION_PURPOSE } from '@banso/domain';
import { useState } from 'react';
import { useEngagement } from '../../api/engagements.js';
import type { Engagement } from '../../api/types.js';
import { useCadenceInWords } from '../../forms/cadence-field.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { CounterpartsCard } from './counterparts-card.js';
import { ExpertsCard } from './experts-card.js';
import { useEngagementWords } from './engagement-words.js';
import { CadenceDialog, CloseDialog, PauseDialog, ReopenDialog, ResumeDialog } from './life-dialogs.js';
import { NextVisitCard } from './next-visit-card.js';
import { PlanVisitDialog } from './plan-visit-dialog.js';
import { PromisesCard } from './promises-card.js';
import { ChallengesCard, InitiativesCard, VisionCard } from './purpose-cards.js';
import { RoadMapCard } from './road-map-card.js';
import { StageRibbon } from './stage-ribbon.js';
import { TeamCard } from './team-card.js';
import { TimelineCard } from './timeline-card.js';

/** The story of one engagement: where it stands, what comes next, what was promised, how it came to be. */
export function EngagementScreen() {
  const id = usePathId();
  const engagement = useEngagement(id);
  return (
    <QueryView query={engagement} lines={10} isScreen>
      {(data) => <Story key={data.id} engagement={data} />}
    </QueryView>
  );
}

function Story({ engagement }: { engagement: Engagement }) {
  return (
    <>
      <div className="mb-4 grid items-start gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="flex min-w-0 flex-col">
          <Heading engagement={engagement} />
          <Warnings engagement={engagement} />
        </div>
        <NextVisitCard engagement={engagement} />
      </div>
      <StageRibbon engagement={engagement} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_22.5rem]">
        {/* On a phone the promises come before the story: they are what one looks for on the way. */}
        <div className="flex min-w-0 flex-col gap-4 lg:order-2">
          <VisionCard engagement={engagement} />
          <ChallengesCard engagement={engagement} />
          <PromisesCard engagement={engagement} />
          <InitiativesCard engagement={engagement} />
          <RoadMapCard engagement={engagement} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:order-1">
          <TimelineCard engagement={engagement} />
          <ExpertsCard engagement={engagement} />
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <TeamCard engagement={engagement} />
            <CounterpartsCard engagement={engagement} />
          </div>
        </div>
      </div>
    </>
  );
}

function Heading({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const cadenceInWords = useCadenceInWords();
  const { today } = useSession();
  const name = nameOf(engagement.municipality);
  const year = fiscalYearOf(civilDay(today)) - fiscalYearOf(civilDay(engagement.startedOn)) + 1;
  return (
    <PageHeading
      above={
        <Breadcrumbs
          items={[
            { label: w('list'), href: '/engagements' },
            { label: engagement.municipality.prefecture },
            { label: name },
          ]}
        />
      }
      title={`${name}　${engagement.programme.name}`}
      actions={<LifeMenu engagement={engagement} />}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{w('since', { month: days.short(engagement.startedOn) })}</span>
          {year > 0 && <span>{w('nthYear', { count: year })}</span>}
          <span>{w('visits', { count: engagement.visitCount })}</span>
          <span>
            {common('supportTypes')} <SupportTypes types={engagement.supportTypes} />
          </span>
          {engagement.lead ? (
            <span>
              {w('lead', { name: engagement.lead.name })}
              {engagement.turnover.leadIsNew && (
                <>
                  {' '}
                  <Badge tone="warning">{w('newcomer')}</Badge>
                </>
              )}
            </span>
          ) : (
            <Badge tone="danger">{common('noLead')}</Badge>
          )}
          {engagement.deputy ? (
            <span>{w('deputy', { name: engagement.deputy.name })}</span>
          ) : (
            <Badge tone="caution">{common('noDeputy')}</Badge>
          )}
          <span>{cadenceInWords(engagement.cadenceMonths)}</span>
        </span>
      }
    />
  );
}

function LifeMenu({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const may = useMay();
  const [open, setOpen] = useState<'pause' | 'resume' | 'close' | 'reopen' | 'cadence' | null>(null);
  const onClose = () => setOpen(null);
  const entries: MenuEntry[] = [];
  if (may('engagement:write') && engagement.status !== 'closed') {
    entries.push({ id: 'cadence', label: w('cadenceTitle'), onAction: () => setOpen('cadence') });
    entries.push(
      engagement.status === 'paused'
        ? { id: 'resume', label: w('resume'), onAction: () => setOpen('resume') }
        : { id: 'pause', label: w('pause'), onAction: () => setOpen('pause') },
    );
  }
  if (may('engagement:open') && engagement.status === 'closed')
    entries.push({ id: 'following', label: w('following'), href: `/engagements/new?follows=${engagement.id}` });
  if (may('engagement:close') && engagement.status === 'closed')
    entries.push({ id: 'reopen', label: w('reopen'), onAction: () => setOpen('reopen') });
  if (may('engagement:close') && engagement.status !== 'closed')
    entries.push({ id: 'close', label: w('close'), isDanger: true, onAction: () => setOpen('close') });
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => window.print()}>
        {common('print')}
      </Button>
      {entries.length > 0 && (
        <Menu label={<span className="text-dns-16B-130 font-700">{w('more')}</span>} entries={entries} />
      )}
      {open === 'pause' && <PauseDialog engagement={engagement} onClose={onClose} />}
      {open === 'resume' && <ResumeDialog engagement={engagement} onClose={onClose} />}
      {open === 'close' && <CloseDialog engagement={engagement} onClose={onClose} />}
      {open === 'reopen' && <ReopenDialog engagement={engagement} onClose={onClose} />}
      {open === 'cadence' && <CadenceDialog engagement={engagement} onClose={onClose} />}
    </>
  );
}

/** What somebody who opens this engagement must know first. */
function Warnings({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const days = useDays();
  const label = useLabel();
  const may = useMay();
  const [isPlanning, setPlanning] = useState(false);
  const pause = engagement.pauses.find(({ until }) => until === null);
  const { turnover, reintroduction, closure } = engagement;
  return (
    <div className="flex flex-col gap-2">
      {closure && (
        <Notice title={w('closedOn', { day: days.full(closure.closedOn) })}>
          {closure.reason}
          {closure.outcome && (
            <p>
              {w('outcome')}: {closure.outcome}
            </p>
          )}
        </Notice>
      )}
      {!closure && pause && <Notice title={w('pausedSince', { day: days.full(pause.from) })}>{pause.reason}</Notice>}
      {turnover.nobodyKnows && (
        <Notice tone="warning" title={turnover.reason ?? w('nobodyKnows')}>
          {w('nobodyKnowsText')}
        </Notice>
      )}
      {reintroduction && (
        <Notice
          title={w('reintroduce')}
          actions={
            may('visit:plan') && (
              <Button size="small" variant="secondary" onPress={() => setPlanning(true)}>
                {w('planReintroduction')}
              </Button>
            )
          }
        >
          {reintroduction.reason}
        </Notice>
      )}
      {isPlanning && reintroduction && (
        <PlanVisitDialog
          engagementId={engagement.id}
          municipality={engagement.municipality}
          dueOn={engagement.nextVisitDueOn}
          suggestion={{ plannedOn: reintroduction.proposedOn, purpose: label(REINTRODUCTION_PURPOSE) }}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  );
}
