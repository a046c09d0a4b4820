import { CONFIRMATION_STEPS, FEE_RULES, FEE_RULE_LABELS, PROGRAMME_FORMS, PROGRAMME_FORM_LABELS } from '@banso/domain';
import { Badge, Button, Link, Select, useToast } from '@banso/ui';
import { useState } from 'react';
import { useChangeProgramme, useEndProgramme, useProgrammes } from '../../api/programmes.js';
import type { Programme } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { EndProgrammeDialog } from './end-programme-dialog.js';
import { useMastersWords } from './masters-words.js';
import { ChangeProgrammeDialog, FoundProgrammeDialog } from './programme-dialog.js';
import { useProgrammeWords } from './programme-words.js';
import { Register } from './register.js';
import { useWordOf } from './use-word-of.js';

/** What is open over the register. */
type Opened = { what: 'found'; from: Programme | null } | { what: 'change' | 'end'; programme: Programme } | null;

/** The programmes (支援事業) that one's own office works with: founded, changed, copied and ended here. */
export function ProgrammesView() {
  const w = useMastersWords();
  const days = useDays();
  const word = useWordOf();
  const may = useMay();
  const say = useToast();
  const change = useChangeProgramme();
  const end = useEndProgramme();
  const onReload = useReloadScreen(['programmes'], change);
  const onReloadEnd = useReloadScreen(['programmes'], end);
  const steps = CONFIRMATION_STEPS.map((count) => ({
    value: String(count),
    label: w(count === 1 ? 'stepsOne' : 'stepsTwo'),
  }));
  const programmes = useProgrammes({ usable: 'true' });
  const p = useProgrammeWords();
  const [opened, setOpened] = useState<Opened>(null);
  const canWrite = may('programme:write');
  const reopen = (row: Programme) =>
    end.mutate(
      { id: row.id, version: versionOnScreen(row), untilFiscalYear: null },
      { onSuccess: () => say(p('reopened', { name: row.name })) },
    );
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
      {end.error && <ProblemNotice problem={end.error} onReload={onReloadEnd} />}
      <Register
        title={w('programmes')}
        query={programmes}
        rowKey={({ id }) => id}
        emptyTitle={p('emptyTitle')}
        emptyText={canWrite ? p('emptyText') : p('emptyRead')}
        actions={canWrite && <Button onPress={() => setOpened({ what: 'found', from: null })}>{p('found')}</Button>}
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
              <span className="text-dns-14N-130">
                {row.forms.map((form) => word(PROGRAMME_FORMS, PROGRAMME_FORM_LABELS, form)).join('、')}
              </span>
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
              canWrite ? (
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
                  {w(row.confirmationSteps === 1 ? 'stepsOne' : 'stepsTwo')}
                </span>
              ),
          },
          {
            key: 'years',
            header: w('years'),
            cell: (row) => <span className="text-dns-14N-130 whitespace-nowrap">{years(row)}</span>,
          },
          ...(canWrite
            ? [
                {
                  key: 'act',
                  header: p('act'),
                  cell: (row: Programme) => <Acts row={row} open={setOpened} reopen={reopen} />,
                },
              ]
            : []),
        ]}
      />
      <p className="mt-3 text-dns-14N-130">
        <Link href="/coverage/offers">{p('othersOffers')}</Link>
      </p>
      {opened?.what === 'found' && <FoundProgrammeDialog from={opened.from} onClose={() => setOpened(null)} />}
      {opened?.what === 'change' && <ChangeProgrammeDialog id={opened.programme.id} onClose={() => setOpened(null)} />}
      {opened?.what === 'end' && <EndProgrammeDialog programme={opened.programme} onClose={() => setOpened(null)} />}
    </>
  );
}

/** What can be done with a programme: change and end one's own, copy any. */
function Acts(props: { row: Programme; open: (opened: Opened) => void; reopen: (row: Programme) => void }) {
  const p = useProgrammeWords();
  const { row, open } = props;
  const { name } = row;
  return (
    <span className="flex flex-wrap gap-x-1">
      {row.own && (
        <Button
          size="small"
          variant="text"
          aria-label={p('changeSpoken', { name })}
          onPress={() => open({ what: 'change', programme: row })}
        >
          {p('change')}
        </Button>
      )}
      <Button
        size="small"
        variant="text"
        aria-label={p('copySpoken', { name })}
        onPress={() => open({ what: 'found', from: row })}
      >
        {p('copy')}
      </Button>
      {row.own && row.untilFiscalYear === null && (
        <Button
          size="small"
          variant="text"
          aria-label={p('endSpoken', { name })}
          onPress={() => open({ what: 'end', programme: row })}
        >
          {p('end')}
        </Button>
      )}
      {row.own && row.untilFiscalYear !== null && (
        <Button size="small" variant="text" aria-label={p('reopenSpoken', { name })} onPress={() => props.reopen(row)}>
          {p('reopen')}
        </Button>
      )}
    </span>
  );
}
