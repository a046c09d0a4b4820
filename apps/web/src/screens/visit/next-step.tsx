import { civilDay, daysBetween } from '@banso/domain';
import { Button, LinkButton, Notice } from '@banso/ui';
import { useState } from 'react';
import type { Visit, VisitRecord } from '../../api/types.js';
import { useVisitProposal } from '../../api/visits.js';
import { useDays } from '../../i18n/days.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { PlanVisitDialog } from '../engagement/plan-visit-dialog.js';
import { useVisitWords } from './visit-words.js';

/** So many days after a visit its writer is told what comes next; later the record is read for another reason. */
const TOLD_DAYS = 14;

/** Whoever has just recorded a visit is led on to the next one: it is planned now, or forgotten until it is late. */
export function NextStep({ visit, record }: { visit: Visit; record: VisitRecord }) {
  const w = useVisitWords();
  const days = useDays();
  const may = useMay();
  const { person, today } = useSession();
  const isNew = daysBetween(civilDay(record.heldOn), civilDay(today)) <= TOLD_DAYS;
  const isOwn = isNew && record.writtenBy.id === person.id && record.withdrawal === null && may('visit:plan');
  const proposal = useVisitProposal(visit.engagementId, isOwn);
  const [isPlanning, setPlanning] = useState(false);
  if (!isOwn || !proposal.data) return null;
  const { planned, dueOn } = proposal.data;
  const [next] = planned;
  if (next)
    return (
      <Notice
        className="no-print mb-4"
        tone="success"
        title={w('nextPlanned', { day: days.monthDay(next.plannedOn) })}
        actions={
          <LinkButton size="small" href={`/visits/${next.id}`}>
            {w('nextPrepare')}
          </LinkButton>
        }
      />
    );
  if (dueOn === null) return null;
  return (
    <>
      <Notice
        className="no-print mb-4"
        title={w('nextMissing', { day: days.monthDay(dueOn) })}
        actions={
          <Button size="small" onPress={() => setPlanning(true)}>
            {w('nextPlan')}
          </Button>
        }
      />
      {isPlanning && (
        <PlanVisitDialog
          engagementId={visit.engagementId}
          municipality={visit.municipality}
          dueOn={dueOn}
          onClose={() => setPlanning(false)}
        />
      )}
    </>
  );
}
