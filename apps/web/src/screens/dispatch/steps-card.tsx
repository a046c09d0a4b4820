import { DISPATCH_STEP_LABELS } from '@banso/domain';
import { Card, Table } from '@banso/ui';
import type { DispatchDetail } from '../../api/dispatches.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useDispatchWords } from './dispatch-words.js';

/** What happened, who did it and when; nothing of it is ever taken away. */
export function StepsCard({ steps }: { steps: DispatchDetail['steps'] }) {
  const w = useDispatchWords();
  const days = useDays();
  const label = useLabel();
  const numbered = steps.map((step, n) => ({ ...step, n }));
  return (
    <Card flush title={w('steps')}>
      <Table
        caption={w('steps')}
        isCaptionHidden
        rows={numbered}
        rowKey={({ n }) => String(n)}
        columns={[
          { key: 'at', header: w('at'), cell: ({ at }) => <span className="whitespace-nowrap">{days.dated(at)}</span> },
          { key: 'kind', header: w('step'), isRowHeader: true, cell: ({ kind }) => label(DISPATCH_STEP_LABELS[kind]) },
          { key: 'by', header: w('by'), cell: ({ by }) => by.name },
          { key: 'reason', header: w('reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Card>
  );
}
