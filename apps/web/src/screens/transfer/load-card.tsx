import { Card, Table } from '@banso/ui';
import type { TransferPreview } from '../../api/types.js';
import { addedTo, chosenFor, type Choices } from './disposition-plan.js';
import { useTransferWords } from './transfer-words.js';

/** Now and after, for everybody who takes something over. */
export function LoadCard({ preview, choices }: { preview: TransferPreview; choices: Choices }) {
  const w = useTransferWords();
  const takers = new Set(preview.items.map((item) => chosenFor(item, choices)?.successorId));
  const rows = preview.candidates
    .filter(({ person }) => takers.has(person.id))
    .map((candidate) => ({ ...candidate, added: addedTo(candidate.person.id, preview.items, choices) }));
  const change = (now: number, added: number) => (
    <span className={added > 0 ? 'font-700 whitespace-nowrap' : 'whitespace-nowrap'}>
      {added > 0 ? w('loadChange', { now, after: now + added }) : w('loadSame', { now })}
    </span>
  );
  return (
    <Card flush title={w('load')} aside={w('loadHint')}>
      {rows.length === 0 ? (
        <p className="px-4 py-3 text-solid-gray-700 sm:px-5">{w('loadNobody')}</p>
      ) : (
        <div aria-live="polite">
          <Table
            caption={w('load')}
            isCaptionHidden
            rows={rows}
            rowKey={({ person }) => person.id}
            columns={[
              { key: 'name', header: w('loadName'), isRowHeader: true, cell: ({ person }) => person.name },
              {
                key: 'leads',
                header: w('loadLeads'),
                align: 'end',
                cell: ({ leads, added }) => change(leads, added.leads),
              },
              {
                key: 'deputies',
                header: w('loadDeputies'),
                align: 'end',
                cell: ({ deputies, added }) => change(deputies, added.deputies),
              },
              {
                key: 'carried',
                header: w('loadCarried'),
                align: 'end',
                cell: ({ carried, limit, added }) => (
                  <span
                    className={
                      carried + added.leads + added.deputies > limit
                        ? 'font-700 whitespace-nowrap text-error-2'
                        : 'whitespace-nowrap'
                    }
                  >
                    {w('loadOfLimit', { after: carried + added.leads + added.deputies, limit })}
                  </span>
                ),
              },
            ]}
          />
        </div>
      )}
    </Card>
  );
}
