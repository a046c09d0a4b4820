import { Card } from '@banso/ui';
import type { TransferListPreview } from '../../api/types.js';
import { ListRows } from './list-rows.js';
import { ListTakers } from './list-takers.js';
import { useTransferListWords } from './transfer-list-words.js';

/** A whole list: the totals first, then who needs a look, then everybody. */
export function ListPreview({ preview, isRegistered }: { preview: TransferListPreview; isRegistered: boolean }) {
  const w = useTransferListWords();
  const { summary } = preview;
  const figures = [
    { label: w('people'), value: w('peopleCount', { count: summary.transfers }) },
    { label: w('engagements'), value: w('thingsCount', { count: summary.engagements }) },
    { label: w('held'), value: w('thingsCount', { count: summary.held }) },
    { label: w('ready'), value: w('peopleCount', { count: summary.ready }) },
    { label: w('rolesEnding'), value: w('thingsCount', { count: summary.rolesEnding }) },
    { label: w('toSettle'), value: w('peopleCount', { count: summary.toSettle }), isLoud: summary.toSettle > 0 },
  ];
  return (
    <div className="flex flex-col gap-5">
      <Card title={w('summary')}>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
          {figures.map(({ label, value, isLoud }) => (
            <div key={label}>
              <dt className="text-dns-14N-130 text-solid-gray-700">{label}</dt>
              <dd className={isLoud ? 'text-std-24B-150 font-700 text-error-2' : 'text-std-24B-150 font-700'}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <ListRows rows={preview.rows} isRegistered={isRegistered} />
      {preview.takers.length > 0 && <ListTakers takers={preview.takers} />}
    </div>
  );
}
