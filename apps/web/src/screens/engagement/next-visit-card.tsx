import { VISIT_MODE_LABELS } from '@banso/domain';
import { Badge, Button, LinkButton } from '@banso/ui';
import { useState } from 'react';
import { useVisitsOf } from '../../api/engagements.js';
import type { Engagement, VisitOnFile } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { CadenceBadge } from '../../parts/cadence-badge.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { CancelVisitDialog } from './cancel-visit-dialog.js';
import { useEngagementWords } from './engagement-words.js';
import { MoveVisitDialog, PlanVisitDialog } from './plan-visit-dialog.js';

/** What comes next and why that day; planned visits with what can be done about them. */
export function NextVisitCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const days = useDays();
  const may = useMay();
  const { today } = useSession();
  const visits = useVisitsOf(engagement.id);
  const [isPlanning, setPlanning] = useState(false);
  const planned = (visits.data ?? [])
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => (a.plannedOn ?? '').localeCompare(b.plannedOn ?? ''));
  const waiting = planned.find(({ plannedOn }) => plannedOn !== null && plannedOn <= today);
  const isActive = engagement.status === 'active';
  return (
    <section
      aria-label={w('nextDue')}
      className="card w-full rounded-12 border border-solid-gray-420 bg-white px-4 py-3"
    >
      <p className="text-dns-14N-130 text-solid-gray-700">{w('nextDue')}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-20B-150 font-700">
          {engagement.nextVisitDueOn ? days.monthDay(engagement.nextVisitDueOn) : w('noDue')}
        </span>
        <CadenceBadge status={engagement.cadenceStatus} isRecordMissing={engagement.recordMissingOn !== null} />
        {isActive && visits.isSuccess && planned.length === 0 && <Badge tone="caution">{w('noPlan')}</Badge>}
      </p>
      {engagement.dueInWords && <p className="text-dns-14N-130 text-solid-gray-700">{engagement.dueInWords}</p>}
      {planned.map((visit) => (
        <PlannedVisit key={visit.id} visit={visit} dueOn={engagement.nextVisitDueOn} />
      ))}
      {isActive && (
        <div className="no-print mt-2 flex flex-wrap gap-2">
          {may('visit:record') && (
            <LinkButton
              size="small"
              variant="primary"
              href={waiting ? `/visits/${waiting.id}/record` : `/engagements/${engagement.id}/visits/new`}
            >
              {w('record')}
            </LinkButton>
          )}
          {may('visit:plan') && (
            <Button size="small" variant="secondary" onPress={() => setPlanning(true)}>
              {w('plan')}
            </Button>
          )}
        </div>
      )}
      {isPlanning && (
        <PlanVisitDialog
          engagementId={engagement.id}
          municipality={engagement.municipality}
          dueOn={engagement.nextVisitDueOn}
          onClose={() => setPlanning(false)}
        />
      )}
    </section>
  );
}

function PlannedVisit({ visit, dueOn }: { visit: VisitOnFile; dueOn: string | null }) {
  const w = useEngagementWords();
  const days = useDays();
  const label = useLabel();
  const may = useMay();
  const { today } = useSession();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  if (visit.plannedOn === null) return null;
  return (
    <div className="mt-2 border-t border-solid-gray-200 pt-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone="info">{w('planned')}</Badge>
        <span className="font-700">
          {days.monthDay(visit.plannedOn)} {visit.startsAt ?? ''}
        </span>
        <span className="text-dns-14N-130">
          {[label(VISIT_MODE_LABELS[visit.mode]), visit.place, visit.purpose].filter(Boolean).join('　')}
        </span>
      </p>
      {visit.plannedOn < today && (
        <p className="text-dns-14B-130 font-700 text-orange-1100">
          {w('plannedPassed', { day: days.monthDay(visit.plannedOn) })}
        </p>
      )}
      <div className="no-print -ms-1.5 flex flex-wrap">
        <LinkButton size="small" variant="text" href={`/visits/${visit.id}`}>
          {w('prepare')}
        </LinkButton>
        {may('visit:plan') && (
          <Button size="small" variant="text" onPress={() => setOpen('move')}>
            {w('move')}
          </Button>
        )}
        {may('visit:plan') && (
          <Button size="small" variant="text" onPress={() => setOpen('cancel')}>
            {w('cancelVisit')}
          </Button>
        )}
      </div>
      {open === 'move' && <MoveVisitDialog visit={visit} dueOn={dueOn} onClose={() => setOpen(null)} />}
      {open === 'cancel' && <CancelVisitDialog visit={visit} onClose={() => setOpen(null)} />}
    </div>
  );
}
