import { Button, EmptyState, LinkButton, Notice, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { coverageCsvHref, useCoverage } from '../../api/coverage.js';
import type { Coverage } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { OffersCard } from '../offers/offers-screen.js';
import { AsOfDialog } from './as-of-dialog.js';
import { AttentionCard } from './attention-card.js';
import { BureauScreen } from './bureau-screen.js';
import { useCoverageWords } from './coverage-words.js';
import { DistributionCard } from './distribution-card.js';
import { MatrixCard } from './matrix-card.js';
import { PeriodChoice } from './period-choice.js';
import { SmallNumbersCard } from './small-numbers-card.js';
import { TypeNumbers } from './type-numbers.js';
import { useCoverageView } from './use-coverage-view.js';

/** Who was supported with what, who was not, and what deserves a look (支援状況). */
export function CoverageScreen() {
  const may = useMay();
  return may('coverage:read') ? <FullCoverage /> : <BureauScreen />;
}

function FullCoverage() {
  const view = useCoverageView();
  const coverage = useCoverage(view.ask);
  return (
    <div className="print-landscape">
      <Heading asOf={coverage.data?.asOf} />
      <QueryView query={coverage} lines={12}>
        {(data) => (data.rows.length === 0 ? <NobodyAssigned /> : <Review coverage={data} />)}
      </QueryView>
    </div>
  );
}

function Heading({ asOf }: { asOf: string | undefined }) {
  const w = useCoverageWords();
  const common = useCommonWords();
  const days = useDays();
  const { today } = useSession();
  const { ask, change } = useCoverageView();
  const [isAsking, setAsking] = useState(false);
  const period = days.fiscalYear(ask.fiscalYear) + (ask.quarter ? ` ${w(`quarter${ask.quarter}` as 'quarter1')}` : '');
  return (
    <>
      <PageHeading
        title={w('titleOf', { period, day: days.monthDay(asOf ?? ask.asOf ?? today) })}
        documentTitle={w('title')}
        actions={
          <>
            <LinkButton size="small" href={coverageCsvHref(ask)} download>
              {w('csv')}
            </LinkButton>
            <Button size="small" variant="secondary" onPress={() => window.print()}>
              {common('print')}
            </Button>
            <Button size="small" variant="secondary" onPress={() => setAsking(true)}>
              {w('asOf')}
            </Button>
          </>
        }
      />
      <PeriodChoice />
      {ask.asOf && (
        <Notice
          className="mb-4"
          title={w('asOfNotice', { day: days.full(ask.asOf) })}
          actions={
            <Button size="small" variant="secondary" onPress={() => change({ asOf: undefined })}>
              {w('asOfToday')}
            </Button>
          }
        />
      )}
      {isAsking && <AsOfDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function NobodyAssigned() {
  const w = useCoverageWords();
  return <EmptyState title={w('emptyReach')}>{w('emptyReachText')}</EmptyState>;
}

function Review({ coverage }: { coverage: Coverage }) {
  const may = useMay();
  const w = useCoverageWords();
  const days = useDays();
  const { roles } = useSession();
  const isGuest = !roles.some((role) => role === 'staff' || role === 'manager');
  return (
    <>
      {isGuest && <p className="mb-3">{w('assigned')}</p>}
      <TypeNumbers coverage={coverage} />
      {/* On narrow screens the warnings come first: they are what one looks for. */}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_18.5rem] xl:grid-rows-[auto_1fr]">
        <div className="xl:col-start-2">
          <AttentionCard coverage={coverage} />
        </div>
        <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <MatrixCard coverage={coverage} />
        </div>
        <div className="xl:col-start-2">
          <DistributionCard
            distribution={coverage.distribution}
            engagementOf={(code) => coverage.rows.find((row) => row.municipality.code === code)?.engagementIds[0]}
          />
        </div>
      </div>
      <h2 className="mt-8 mb-3 text-std-20B-150 font-700">{w('offers')}</h2>
      <OffersCard year={days.fiscalYear(coverage.fiscalYear)} fiscalYear={coverage.fiscalYear} />
      {may('coverage:judge') && <SmallNumbersCard />}
    </>
  );
}
