import { CONFIRMATION_STEPS, FEE_RULES, FEE_RULE_LABELS, PROGRAMME_FORMS, PROGRAMME_FORM_LABELS } from '@banso/domain';
import { Badge, Select, useToast } from '@banso/ui';
import { useChangeProgramme, useProgrammes } from '../../api/directory.js';
import type { Programme } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { useMastersWords } from './masters-words.js';
import { Register } from './register.js';
import { useWordOf } from './use-word-of.js';

/** The programmes (支援事業) within reach. */
export function ProgrammesView() {
  const w = useMastersWords();
  const days = useDays();
  const word = useWordOf();
  const may = useMay();
  const say = useToast();
  const change = useChangeProgramme();
  const onReload = useReloadScreen(['programmes'], change);
  const steps = CONFIRMATION_STEPS.map((count) => ({
    value: String(count),
    label: w(count === 1 ? 'stepsOne' : 'stepsTwo'),
  }));
  const programmes = useProgrammes();
  const setSteps = (row: Programme, count: 1 | 2) => {
    if (count === row.confirmationSteps) return;
    const rule = { id: row.id, version: versionOnScreen(row), confirmationSteps: count };
    change.mutate(rule, {
      onSuccess: () => say(w('stepsSaved', { name: row.name })),
    });
  };
  const years = ({ fromFiscalYear: from, untilFiscalYear: until }: Programme) =>
    until === null
      ? w('yearsFrom', { from: days.fiscalYear(from) })
      : w('yearsUntil', { from: days.fiscalYear(from), until: days.fiscalYear(until) });
  return (
    <>
      {change.error && <ProblemNotice problem={change.error} onReload={onReload} />}
      <Register
        title={w('programmes')}
        query={programmes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: w('name'),
            isRowHeader: true,
            cell: (row) => (
              <span>
                {row.name} {row.own && <Badge tone="info">{w('own')}</Badge>}
              </span>
            ),
          },
          { key: 'bodies', header: w('bodies'), cell: (row) => row.bodies.map(({ name }) => name).join('、') },
          { key: 'types', header: w('types'), cell: (row) => <SupportTypes types={row.supportTypes} /> },
          {
            key: 'form',
            header: w('form'),
            cell: (row) => (
              <span className="text-dns-14N-130">{word(PROGRAMME_FORMS, PROGRAMME_FORM_LABELS, row.form)}</span>
            ),
          },
          {
            key: 'fee',
            header: w('fee'),
            cell: (row) => <span className="text-dns-14N-130">{word(FEE_RULES, FEE_RULE_LABELS, row.feeRule)}</span>,
          },
          {
            key: 'steps',
            header: w('steps'),
            cell: (row) =>
              may('programme:write') && row.own ? (
                <Select
                  label={`${row.name} ${w('steps')}`}
                  isLabelHidden
                  className="w-44"
                  options={steps}
                  value={String(row.confirmationSteps)}
                  onChange={(count) => setSteps(row, count === '1' ? 1 : 2)}
                  isDisabled={change.isPending}
                />
              ) : (
                <span className="text-dns-14N-130 whitespace-nowrap">
                  {row.own && w(row.confirmationSteps === 1 ? 'stepsOne' : 'stepsTwo')}
                </span>
              ),
          },
          {
            key: 'years',
            header: w('years'),
            cell: (row) => <span className="text-dns-14N-130 whitespace-nowrap">{years(row)}</span>,
          },
        ]}
      />
    </>
  );
}
