import {
  ORGANISATION_KINDS,
  ORGANISATION_KIND_LABELS,
  SUPPORT_TYPE_LABELS,
  SUPPORT_TYPE_SHORT_LABELS,
  isOneOf,
} from '@banso/domain';
import { Button, DayField, Dialog, DialogActions, LinkButton, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import { useJudgeCoverage, useTakeBackJudgement } from '../../api/coverage.js';
import type { CoverageCell, CoverageRow } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { useCoverageWords } from './coverage-words.js';
import { SupportBehind } from './rows-dialog.js';
import { lookAgainProposal, useCoverageView } from './use-coverage-view.js';

interface CellProps {
  row: CoverageRow;
  cell: CoverageCell;
  onClose: () => void;
}

/** One cell opened: what it says, the visits behind it, and for managers the judgement that it is not needed. */
export function CellDialog(props: CellProps) {
  const [isJudging, setJudging] = useState(false);
  return isJudging ? <JudgeDialog {...props} /> : <CellView {...props} onJudge={() => setJudging(true)} />;
}

function CellView({ row, cell, onClose, onJudge }: CellProps & { onJudge: () => void }) {
  const w = useCoverageWords();
  const common = useCommonWords();
  const label = useLabel();
  const days = useDays();
  const may = useMay();
  const say = useToast();
  const nameOf = useMunicipalityName();
  const { ask } = useCoverageView();
  const takeBack = useTakeBackJudgement();
  const [engagementId] = row.engagementIds;
  // What was known on an earlier day cannot be judged any more.
  const mayJudge = may('coverage:judge') && ask.asOf === undefined;
  const said = () => {
    say(w('tookBack'));
    onClose();
  };
  const bodies = cell.bodyKinds
    .filter((kind) => isOneOf(ORGANISATION_KINDS, kind))
    .map((kind) => label(ORGANISATION_KIND_LABELS[kind]));
  return (
    <Dialog
      wide
      isOpen
      title={w('cellTitle', {
        municipality: nameOf(row.municipality),
        type: `${cell.supportType} ${label(SUPPORT_TYPE_LABELS[cell.supportType])}`,
      })}
      onClose={onClose}
    >
      {takeBack.error && (
        <div className="mb-3">
          <ProblemNotice problem={takeBack.error} />
        </div>
      )}
      <div className="flex flex-col gap-1">
        {cell.count > 0 && (
          <p className="font-700">
            {w('cellDelivered', { count: cell.count, day: cell.lastOn ? days.full(cell.lastOn) : '' })}
          </p>
        )}
        {cell.purged > 0 && <p>{w('cellPurged', { count: cell.purged })}</p>}
        {bodies.length > 0 && <p>{w('cellBodies', { bodies: bodies.join('・') })}</p>}
        {cell.plannedOn && <p>{w('cellPlanned', { day: days.full(cell.plannedOn) })}</p>}
        {cell.state === 'notNeeded' && <p className="font-700">{w('cellNotNeeded')}</p>}
        {cell.state === 'gap' && <p className="font-700">{w('cellGap')}</p>}
        {cell.reason && <p className="whitespace-pre-line">{w('cellReason', { reason: cell.reason })}</p>}
        {cell.lookAgainOn && <p>{w('cellLookAgain', { day: days.full(cell.lookAgainOn) })}</p>}
      </div>
      {cell.count > 0 && (
        <>
          <h3 className="mt-4 text-dns-16B-130 font-700">{w('cellRows')}</h3>
          <SupportBehind
            query={{
              ...ask,
              prefecture: undefined,
              municipality: row.municipality.code,
              supportType: cell.supportType,
            }}
          />
        </>
      )}
      <DialogActions>
        {mayJudge && cell.state === 'gap' && (
          <Button variant="secondary" onPress={onJudge}>
            {w('judge')}
          </Button>
        )}
        {mayJudge && cell.reason !== null && (
          <Button
            variant="secondary"
            isPending={takeBack.isPending}
            onPress={() =>
              takeBack.mutate(
                { municipalityCode: cell.municipalityCode, supportType: cell.supportType, fiscalYear: ask.fiscalYear },
                { onSuccess: said },
              )
            }
          >
            {w('takeBack')}
          </Button>
        )}
        {engagementId && <LinkButton href={`/engagements/${engagementId}`}>{w('toEngagement')}</LinkButton>}
        <Button variant="secondary" onPress={onClose}>
          {common('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function JudgeDialog({ row, cell, onClose }: CellProps) {
  const w = useCoverageWords();
  const common = useCommonWords();
  const label = useLabel();
  const days = useDays();
  const say = useToast();
  const nameOf = useMunicipalityName();
  const { today } = useSession();
  const { fiscalYear } = useCoverageView().ask;
  const judge = useJudgeCoverage();
  const form = useForm(
    { reason: '', lookAgainOn: lookAgainProposal(fiscalYear, today) as string | null },
    ({ reason, lookAgainOn }) => ({
      reason: reason.trim() ? undefined : common('required'),
      lookAgainOn: lookAgainOn === null ? w('lookAgainMissing') : lookAgainOn <= today ? w('lookAgainPast') : undefined,
    }),
    judge.error,
  );
  const send = ({ reason, lookAgainOn }: typeof form.values) =>
    judge.mutate(
      {
        municipalityCode: cell.municipalityCode,
        supportType: cell.supportType,
        fiscalYear,
        reason,
        lookAgainOn: lookAgainOn ?? '',
      },
      {
        onSuccess: () => {
          say(w('judged'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={w('judgeTitle', {
        municipality: nameOf(row.municipality),
        type: `${cell.supportType} ${label(SUPPORT_TYPE_SHORT_LABELS[cell.supportType])}`,
      })}
      submitLabel={w('judge')}
      isPending={judge.isPending}
      problem={judge.error}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('judgeText', { year: days.fiscalYear(fiscalYear) })}</p>
      <TextArea
        label={w('judgeReason')}
        hint={w('judgeReasonHint')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
      <DayField
        {...useDayWriting('coming')}
        label={w('judgeLookAgain')}
        hint={w('judgeLookAgainHint')}
        isRequired
        value={form.values.lookAgainOn}
        onChange={form.set('lookAgainOn')}
        error={form.errors.lookAgainOn}
      />
    </FormDialog>
  );
}
