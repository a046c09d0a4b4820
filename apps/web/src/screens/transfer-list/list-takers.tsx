import { Badge, Button, Card, Table } from '@banso/ui';
import { useState } from 'react';
import type { ListTaker } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useTransferListWords } from './transfer-list-words.js';

const AT_ONCE = 20;

/** Everybody who takes over, the heaviest loaded first. */
export function ListTakers({ takers }: { takers: readonly ListTaker[] }) {
  const w = useTransferListWords();
  const common = useCommonWords();
  const [most, setMost] = useState(AT_ONCE);
  const shown = takers.slice(0, most);
  return (
    <Card flush title={w('takers')} aside={w('takersHint')}>
      <Table
        caption={w('takers')}
        isCaptionHidden
        rows={shown}
        rowKey={({ person }) => person.id}
        columns={[
          {
            key: 'name',
            header: w('takerName'),
            isRowHeader: true,
            cell: ({ person, organisation }) => (
              <span>
                {person.name}
                <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{organisation}</span>
              </span>
            ),
          },
          {
            key: 'load',
            header: w('load'),
            align: 'end',
            cell: ({ carried, added, limit }) => (
              <span className="whitespace-nowrap">
                {w('loadChange', { now: carried, after: carried + added, limit })}{' '}
                {carried + added > limit && <Badge tone="warning">{w('tooMany')}</Badge>}
              </span>
            ),
          },
          { key: 'from', header: w('from'), align: 'end', cell: ({ leavers }) => w('peopleCount', { count: leavers }) },
        ]}
      />
      {takers.length > shown.length && (
        <p className="px-4 py-3 text-center">
          <Button size="small" variant="secondary" onPress={() => setMost(most + AT_ONCE)}>
            {common('showMore')}
          </Button>
        </p>
      )}
    </Card>
  );
}
