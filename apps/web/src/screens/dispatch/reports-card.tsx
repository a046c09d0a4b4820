import { DISPATCH_REPORT_LABELS, DISPATCH_REPORT_TEXTS } from '@banso/domain';
import { Card, Disclosure } from '@banso/ui';
import type { DispatchDetail } from '../../api/dispatches.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { Facts } from '../dispatches/facts.js';
import { useDispatchWords } from './dispatch-words.js';

type Report = DispatchDetail['reports'][number];

/** The report as it stands, with its earlier versions folded; nothing before there is one. */
export function ReportsCard({ reports }: { reports: readonly Report[] }) {
  const w = useDispatchWords();
  const [newest, ...earlier] = reports;
  if (!newest) return null;
  return (
    <Card title={w('reports')}>
      <ReportText report={newest} />
      {earlier.length > 0 && (
        <Disclosure title={w('earlier')}>
          {earlier.map((report) => (
            <ReportText key={report.version} report={report} />
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

function ReportText({ report }: { report: Report }) {
  const w = useDispatchWords();
  const days = useDays();
  const label = useLabel();
  return (
    <div className="mb-3">
      <p className="mb-2 text-dns-14N-130 text-solid-gray-700">
        {w('reportOf', { version: report.version, by: report.by.name, at: days.dated(report.writtenAt) })}
      </p>
      <Facts
        items={DISPATCH_REPORT_TEXTS.map((text) => [label(DISPATCH_REPORT_LABELS[text]), report[text]] as const)}
      />
    </div>
  );
}
