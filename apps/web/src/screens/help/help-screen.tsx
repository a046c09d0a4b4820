import {
  CADENCE_STATUSES,
  CADENCE_STATUS_LABELS,
  COVERAGE_FLAGS,
  COVERAGE_FLAG_LABELS,
  COVERAGE_STATES,
  COVERAGE_STATE_LABELS,
  PACKET_STATES,
  PACKET_STATE_LABELS,
  ROLES,
  ROLE_LABELS,
  STAGES,
  STAGE_LABELS,
  STAGE_SERVED,
  SUPPORT_TYPES,
  SUPPORT_TYPE_LABELS,
  VISIT_STATUSES,
  VISIT_STATUS_LABELS,
  supportTypesServing,
} from '@banso/domain';
import { Button, Card, LinkButton, PageHeading } from '@banso/ui';
import type { ReactNode } from 'react';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { DueExamples } from './due-examples.js';
import { useHelpWords } from './help-words.js';
import { WordTable } from './word-table.js';

const SECTIONS = ['month', 'due', 'words', 'search', 'reminders', 'handover', 'roles', 'keyboard', 'trouble'] as const;

/** 使い方: the monthly round, the rule of the due day, what words and marks mean, who sees what. */
export function HelpScreen() {
  const w = useHelpWords();
  const common = useCommonWords();
  const label = useLabel();
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        actions={
          <Button size="small" variant="secondary" onPress={() => window.print()}>
            {common('print')}
          </Button>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[13rem_minmax(0,46rem)]">
        <nav aria-label={w('contents')} className="lg:sticky lg:top-18">
          <ul className="flex flex-wrap gap-x-4 lg:flex-col">
            {/* Within the page: a plain anchor, so that the browser scrolls and moves the focus by itself. */}
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`} className="inline-block py-1.5 text-blue-1000 underline underline-offset-4">
                  {w(section)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-col gap-5">
          <Card id="month" title={w('month')}>
            <p>{w('monthLead')}</p>
            <Steps steps={[w('month1'), w('month2'), w('month3'), w('month4'), w('month5'), w('month6')]} />
            <p className="no-print mt-3">
              <LinkButton size="small" href="/">
                {w('toDesk')}
              </LinkButton>
            </p>
          </Card>
          <Card id="due" title={w('due')}>
            <p className="font-700">{w('dueRule')}</p>
            <Points points={[w('dueRule1'), w('dueRule2'), w('dueRule3'), w('dueRule4'), w('dueRule5')]} />
            <DueExamples />
          </Card>
          <Card id="words" title={w('words')}>
            <div className="flex flex-col gap-5">
              <WordTable
                title={w('cadenceTitle')}
                rows={CADENCE_STATUSES.map((status) => [label(CADENCE_STATUS_LABELS[status]), w(`cadence_${status}`)])}
              />
              <WordTable
                title={w('visitTitle')}
                rows={VISIT_STATUSES.map((status) => [label(VISIT_STATUS_LABELS[status]), w(`visit_${status}`)])}
              />
              <WordTable
                title={w('stagesTitle')}
                rows={STAGES.map((stage) => [
                  `${stage}　${label(STAGE_LABELS[stage])}`,
                  w('stageServed', { types: supportTypesServing(stage).join('・') }),
                ])}
              />
              <WordTable
                title={w('typesTitle')}
                rows={SUPPORT_TYPES.map((type) => [
                  `${type}　${label(SUPPORT_TYPE_LABELS[type])}`,
                  w('typeServes', { stage: STAGE_SERVED[type], words: label(STAGE_LABELS[STAGE_SERVED[type]]) }),
                ])}
              />
              <WordTable
                title={w('statesTitle')}
                rows={COVERAGE_STATES.map((state) => [label(COVERAGE_STATE_LABELS[state]), w(`state_${state}`)])}
              />
              <WordTable
                title={w('flagsTitle')}
                rows={COVERAGE_FLAGS.map((flag) => [label(COVERAGE_FLAG_LABELS[flag]), w(`flag_${flag}`)])}
              />
              <WordTable
                title={w('packetsTitle')}
                rows={PACKET_STATES.map((state) => [label(PACKET_STATE_LABELS[state]), w(`packet_${state}`)])}
              />
            </div>
          </Card>
          <Card id="search" title={w('search')}>
            <Points points={[w('search1'), w('search2'), w('search3'), w('search4')]} />
          </Card>
          <Card id="reminders" title={w('reminders')}>
            <Points
              points={[
                w('reminders1'),
                w('reminders2'),
                w('reminders3'),
                w('reminders4'),
                w('reminders5'),
                w('reminders6'),
              ]}
            />
          </Card>
          <Card id="handover" title={w('handover')}>
            <Steps steps={[w('handover1'), w('handover2'), w('handover3'), w('handover4'), w('handover5')]} />
          </Card>
          <Card id="roles" title={w('roles')}>
            <WordTable
              title={w('roles')}
              isTitleHidden
              heads={[w('role'), w('sees')]}
              rows={ROLES.map((role) => [label(ROLE_LABELS[role]), w(`role_${role}`)])}
            />
            <p className="mt-3">{w('rolesNote')}</p>
          </Card>
          <Card id="keyboard" title={w('keyboard')}>
            <WordTable
              title={w('keyboard')}
              isTitleHidden
              heads={[w('key'), w('does')]}
              rows={[
                ['Tab', w('keyTab')],
                ['Enter', w('keyEnter')],
                ['Space', w('keySpace')],
                ['← → ↑ ↓', w('keyArrows')],
                ['Home / End', w('keyHome')],
                ['Esc', w('keyEsc')],
              ]}
            />
            <p className="mt-3">{w('keySkip')}</p>
          </Card>
          <Card id="trouble" title={w('trouble')}>
            <Points points={[w('trouble1'), w('trouble2'), w('trouble3'), w('trouble4'), w('trouble5')]} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }): ReactNode {
  return (
    <ol className="mt-2 flex list-decimal flex-col gap-1.5 ps-6">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Points({ points }: { points: readonly string[] }): ReactNode {
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-6">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
