import { SUPPORT_TYPES, SUPPORT_TYPE_LABELS } from '@banso/domain';
import { Button, Card, Notice, PageHeading, ProgressBar, Select, Table } from '@banso/ui';
import { useCoverage } from '../../api/coverage.js';
import { usePrefectures } from '../../api/directory.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useCoverageWords } from './coverage-words.js';
import { PeriodChoice } from './period-choice.js';
import { useCoverageView } from './use-coverage-view.js';

/** What a regional bureau (地方厚生局) sees: numbers of a prefecture, never texts and never names. */
export function BureauCoverage() {
  const w = useCoverageWords();
  const common = useCommonWords();
  const label = useLabel();
  const days = useDays();
  const { ask, change } = useCoverageView();
  const coverage = useCoverage({ ...ask, asOf: undefined });
  const prefectures = usePrefectures();
  const options = (prefectures.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const chosen = ask.prefecture ?? coverage.data?.prefectureCode ?? null;
  const isOutside = coverage.error?.status === 404;
  return (
    <>
      <PageHeading
        title={w('bureauTitle')}
        lead={`${days.fiscalYear(ask.fiscalYear)}　${w('bureauLead')}`}
        actions={
          <Button size="small" variant="secondary" onPress={() => window.print()}>
            {common('print')}
          </Button>
        }
      />
      <div className="no-print mb-4">
        <Select
          label={w('bureauPrefecture')}
          className="w-56"
          options={options}
          value={chosen}
          onChange={(prefecture) => change({ prefecture })}
        />
      </div>
      <PeriodChoice />
      {isOutside ? (
        <Notice tone="warning" takesFocus title={w('bureauMissing')}>
          {w('bureauMissingText')}
        </Notice>
      ) : (
        <QueryView query={coverage} lines={6}>
          {(data) => (
            <Card
              flush
              title={w('lead', { prefecture: data.prefecture, count: data.municipalityCount })}
              aside={w('bureauFlag', { count: data.flags.bWithoutA })}
            >
              <Table
                caption={w('bureauTable')}
                isCaptionHidden
                rows={SUPPORT_TYPES}
                rowKey={(type) => type}
                columns={[
                  {
                    key: 'type',
                    header: w('bureauType'),
                    isRowHeader: true,
                    cell: (type) => `${type}　${label(SUPPORT_TYPE_LABELS[type])}`,
                  },
                  {
                    key: 'count',
                    header: w('bureauDelivered'),
                    align: 'end',
                    cell: (type) => `${data.totals[type]} ${w('ofAll', { all: data.municipalityCount })}`,
                  },
                  {
                    key: 'share',
                    header: w('bureauShare'),
                    className: 'md:w-1/3',
                    cell: (type) => (
                      <ProgressBar
                        className="w-full"
                        label={`${type} ${w('bureauShare')}`}
                        isLabelHidden
                        value={data.totals[type]}
                        max={Math.max(1, data.municipalityCount)}
                      />
                    ),
                  },
                ]}
              />
            </Card>
          )}
        </QueryView>
      )}
    </>
  );
}
