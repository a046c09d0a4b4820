import { Button, Notice, useToast } from '@banso/ui';
import { useState } from 'react';
import { useLatestVisit, useMoveVisit, usePlanVisit, useVisit, useVisitProposal } from '../../api/visits.js';
import type { MunicipalityRef, VisitOnFile, VisitProposal } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useMerge } from '../../forms/use-merge.js';
import { useDays } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { usePlanVisitWords } from './plan-visit-words.js';
import { PlanFields, planOf, type PlanValues, usePlanForm, usePlanMergeFields } from './plan-fields.js';

/** What a plan begins with when a visit is proposed. */
export interface PlanSuggestion {
  plannedOn: string | null;
  purpose: string;
}

interface PlanProps {
  engagementId: string;
  municipality: MunicipalityRef;
  dueOn: string | null;
  suggestion?: PlanSuggestion;
  onClose: () => void;
}

/**
 * Plans the next visit, beginning with a day that suits, or with what is suggested. Where one is planned already, it is
 * asked whether that one is meant.
 */
export function PlanVisitDialog(props: PlanProps) {
  const proposal = useVisitProposal(props.engagementId);
  const [moving, setMoving] = useState<string | null>(null);
  if (moving) return <MovePlannedDialog visitId={moving} dueOn={props.dueOn} onClose={props.onClose} />;
  // Without a proposal the day is typed: nobody is kept from planning.
  return proposal.isPending ? null : (
    <PlanForm {...props} proposal={proposal.data ?? null} onMove={(visit) => setMoving(visit)} />
  );
}

function PlanForm({
  proposal,
  onMove,
  ...props
}: PlanProps & { proposal: VisitProposal | null; onMove: (visit: string) => void }) {
  const w = usePlanVisitWords();
  const days = useDays();
  const say = useToast();
  const nameOf = useMunicipalityName();
  const plan = usePlanVisit();
  const planned = proposal?.planned ?? [];
  const begun = props.suggestion?.plannedOn ?? (planned.length > 0 ? null : (proposal?.proposedOn ?? null));
  const form = usePlanForm(
    {
      plannedOn: begun,
      startsAt: '',
      place: '',
      mode: 'onSite',
      purpose: props.suggestion?.purpose ?? '',
    },
    plan.error,
  );
  return (
    <FormDialog
      title={w('planTitle', { name: nameOf(props.municipality) })}
      submitLabel={w(planned.length > 0 ? 'submitAnother' : 'submit')}
      isPending={plan.isPending}
      problem={plan.error}
      formRef={form.ref}
      onSubmit={form.submit((values) =>
        plan.mutate(
          { engagementId: props.engagementId, ...planOf(values) },
          {
            onSuccess: () => {
              say(w('planned', { day: days.monthDay(planOf(values).plannedOn) }));
              props.onClose();
            },
          },
        ),
      )}
      onClose={props.onClose}
    >
      {planned[0] && (
        <Notice
          tone="warning"
          title={w('plannedAlready', { days: planned.map(({ plannedOn }) => days.monthDay(plannedOn)).join(w('and')) })}
          actions={
            <Button size="small" variant="secondary" onPress={() => onMove(planned[0]!.id)}>
              {w('moveThat', { day: days.monthDay(planned[0].plannedOn) })}
            </Button>
          }
        >
          {w('plannedAlreadyText')}
        </Notice>
      )}
      <PlanFields form={form} dueOn={props.dueOn} proposedOn={props.suggestion ? null : begun} />
    </FormDialog>
  );
}

/** Moves a planned visit of which only the id is at hand. */
export function MovePlannedDialog(props: { visitId: string; dueOn: string | null; onClose: () => void }) {
  const visit = useVisit(props.visitId);
  return visit.data ? <MoveVisitDialog visit={visit.data} dueOn={props.dueOn} onClose={props.onClose} /> : null;
}

const asRead = (visit: VisitOnFile): PlanValues => ({
  plannedOn: visit.plannedOn,
  startsAt: visit.startsAt ?? '',
  place: visit.place,
  mode: visit.mode,
  purpose: visit.purpose,
});

/** Moves a planned visit to another day, or changes where, how and what for. */
export function MoveVisitDialog(props: { visit: VisitOnFile; dueOn: string | null; onClose: () => void }) {
  const w = usePlanVisitWords();
  const days = useDays();
  const say = useToast();
  const move = useMoveVisit();
  const { visit } = props;
  const read = useAsRead(visit);
  const form = usePlanForm(asRead(visit), move.error);
  const merge = useMerge(form, {
    fields: usePlanMergeFields(),
    read,
    valuesOf: asRead,
    latest: useLatestVisit(visit),
    onSettled: () => move.reset(),
  });
  return (
    <FormDialog
      title={w('moveTitle')}
      submitLabel={w('move')}
      isPending={move.isPending}
      problem={move.error}
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit((values) =>
        move.mutate(
          { id: visit.id, version: read.version, ...planOf(values) },
          {
            onSuccess: () => {
              say(w('moved', { day: days.monthDay(planOf(values).plannedOn) }));
              props.onClose();
            },
          },
        ),
      )}
      onClose={props.onClose}
    >
      <PlanFields form={form} dueOn={props.dueOn} />
    </FormDialog>
  );
}
