import { useToast } from '@banso/ui';
import { useLatestVisit, useMoveVisit, usePlanVisit } from '../../api/visits.js';
import type { MunicipalityRef, VisitOnFile } from '../../api/types.js';
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

/** Plans the next visit, beginning with the due day, or with what is proposed. */
export function PlanVisitDialog(props: {
  engagementId: string;
  municipality: MunicipalityRef;
  dueOn: string | null;
  suggestion?: PlanSuggestion;
  onClose: () => void;
}) {
  const w = usePlanVisitWords();
  const days = useDays();
  const say = useToast();
  const nameOf = useMunicipalityName();
  const plan = usePlanVisit();
  const form = usePlanForm(
    {
      plannedOn: props.suggestion?.plannedOn ?? null,
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
      submitLabel={w('submit')}
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
      <PlanFields form={form} dueOn={props.dueOn} />
    </FormDialog>
  );
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
