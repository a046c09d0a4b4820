import { Badge, Card, Link, Table } from '@banso/ui';
import { useTransferLists } from '../../api/transfer-lists.js';
import { useDays } from '../../i18n/days.js';
import { useTransferListWords } from '../transfer-list/transfer-list-words.js';

/** The lists that transfers were registered from; nothing is shown where there are none. */
export function ListsCard() {
  const w = useTransferListWords();
  const days = useDays();
  const lists = useTransferLists(true);
  const shown = lists.data?.filter(({ withdrawn }) => !withdrawn) ?? [];
  if (shown.length === 0) return null;
  return (
    <Card flush title={w('cardTitle')}>
      <Table
        caption={w('cardTitle')}
        isCaptionHidden
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: w('cardName'),
            isRowHeader: true,
            cell: ({ id, name }) => (
              <Link href={`/transfers/lists/${id}`} className="inline-block py-1">
                {name}
              </Link>
            ),
          },
          {
            key: 'day',
            header: w('cardDay'),
            cell: ({ effectiveFrom, effectiveUntil }) => (
              <span className="whitespace-nowrap">
                {days.short(effectiveFrom)}
                {effectiveUntil !== effectiveFrom && ` 〜 ${days.short(effectiveUntil)}`}
              </span>
            ),
          },
          {
            key: 'count',
            header: w('cardCount'),
            align: 'end',
            cell: ({ transfers }) => w('peopleCount', { count: transfers }),
          },
          {
            key: 'state',
            header: w('cardState'),
            cell: ({ atWork, states }) => {
              const open = (states.registered ?? 0) + (states.refused ?? 0);
              return (
                <Badge tone={atWork ? 'info' : open > 0 ? 'caution' : 'success'}>
                  {atWork ? w('cardAtWork') : open > 0 ? w('cardOpen', { count: open }) : w('cardDone')}
                </Badge>
              );
            },
          },
        ]}
      />
    </Card>
  );
}
