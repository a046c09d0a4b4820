import { Button, Card, Link, Notice, PageHeading } from '@banso/ui';
import { useBureauCoverage, useBureauMatrix } from '../../api/bureau.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { BureauMatrixCard } from './bureau-matrix-card.js';
import { BureauPrefecturesTable } from './bureau-prefectures-table.js';
import { useCoverageWords } from './coverage-words.js';
import { useCoverageView } from './use-coverage-view.js';

/** What a regional bureau (地方厚生局) sees: all its prefectures in numbers, each opening into its municipalities. */
export function BureauScreen() {
  const w = useCoverageWords();
  const common = useCommonWords();
  const days = useDays();
  const { ask } = useCoverageView();
  return (
    <div className="print-landscape">
      <PageHeading
        title={w('bureauTitle')}
        lead={`${days.fiscalYear(ask.fiscalYear)}　${w('bureauLead')}`}
        actions={
          <Button size="small" variant="secondary" onPress={() => window.print()}>
            {common('print')}
          </Button>
        }
      />
      {ask.prefecture ? (
        <OnePrefecture prefecture={ask.prefecture} fiscalYear={ask.fiscalYear} />
      ) : (
        <AllPrefectures fiscalYear={ask.fiscalYear} />
      )}
      <HowTold />
    </div>
  );
}

function AllPrefectures({ fiscalYear }: { fiscalYear: number }) {
  const w = useCoverageWords();
  const coverage = useBureauCoverage(fiscalYear);
  return (
    <QueryView query={coverage} lines={10}>
      {(data) => (
        <Card flush title={w('bureauTable')}>
          <BureauPrefecturesTable coverage={data} />
          {data.totals.flags === null && <p className="px-4 py-3">{w('bureauFlagsToday')}</p>}
        </Card>
      )}
    </QueryView>
  );
}

function OnePrefecture({ prefecture, fiscalYear }: { prefecture: string; fiscalYear: number }) {
  const w = useCoverageWords();
  const matrix = useBureauMatrix(prefecture, fiscalYear);
  return (
    <>
      <p className="no-print mb-3">
        <Link href="/coverage">{w('bureauBack')}</Link>
      </p>
      {matrix.error?.status === 404 ? (
        <Notice tone="warning" takesFocus title={w('bureauMissing')}>
          {w('bureauMissingText')}
        </Notice>
      ) : (
        <QueryView query={matrix} lines={12}>
          {(data) => <BureauMatrixCard matrix={data} />}
        </QueryView>
      )}
    </>
  );
}

function HowTold() {
  const w = useCoverageWords();
  return (
    <Card title={w('bureauHowTold')} className="mt-5">
      <ul className="list-disc ps-5">
        <li>{w('bureauHowSmall')}</li>
        <li>{w('bureauHowTotals')}</li>
        <li>{w('bureauHowLeast')}</li>
      </ul>
    </Card>
  );
}
