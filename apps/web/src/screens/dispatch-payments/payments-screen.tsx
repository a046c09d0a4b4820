import { civilDay, fiscalYearOf } from '@banso/domain';
import { Breadcrumbs, Card, EmptyState, Link, LinkButton, Notice, PageHeading, Select, Table } from '@banso/ui';
import { useState } from 'react';
import { type Payments, paymentsHref, type PaymentSpan, usePayments } from '../../api/dispatches.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { usePaymentsWords } from './payments-words.js';

/** So many months back can be chosen. */
const MONTHS_BACK = 24;

/** The payments of a month or of a fiscal year (支払一覧). */
export function PaymentsScreen() {
  const w = usePaymentsWords();
  const { today } = useSession();
  const days = useDays();
  const [chosen, setChosen] = useState(today.slice(0, 7));
  const span = spanOf(chosen);
  const payments = usePayments(span);
  const thisYear = fiscalYearOf(civilDay(today));
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/dispatches' }, { label: w('title') }]} />}
        title={w('title')}
        lead={w('lead')}
        actions={
          <LinkButton href={paymentsHref(span)} download>
            {w('xlsx')}
          </LinkButton>
        }
      />
      <Select
        label={w('month')}
        className="no-print mb-4 w-64"
        options={[
          ...[thisYear, thisYear - 1].map((year) => ({
            value: String(year),
            label: w('yearOf', { year: days.fiscalYear(year) }),
          })),
          ...monthsBefore(today).map((value) => ({
            value,
            label: w('monthOf', { year: value.slice(0, 4), month: Number(value.slice(5)) }),
          })),
        ]}
        value={chosen}
        onChange={setChosen}
      />
      <QueryView query={payments} lines={6}>
        {(data) => <PaymentsCard payments={data} />}
      </QueryView>
    </>
  );
}

function PaymentsCard({ payments }: { payments: Payments }) {
  const w = usePaymentsWords();
  const days = useDays();
  const yen = (amount: number | null) => (amount === null ? '' : amount.toLocaleString('ja-JP'));
  const { items, feeYen, travelYen, totalYen, withoutFeeClass } = payments;
  if (items.length === 0)
    return (
      <Card title={w('title')}>
        <EmptyState title={w('empty')} />
      </Card>
    );
  return (
    <div className="flex flex-col gap-4">
      {withoutFeeClass > 0 && <Notice tone="warning" title={w('without', { count: withoutFeeClass })} />}
      <Card flush title={w('totals', { fee: yen(feeYen), travel: yen(travelYen), total: yen(totalYen) })}>
        <Table
          caption={w('title')}
          isCaptionHidden
          rows={items}
          rowKey={({ dispatchId }) => dispatchId}
          columns={[
            {
              key: 'heldOn',
              header: w('heldOn'),
              cell: (row) => <span className="whitespace-nowrap">{days.short(row.heldOn)}</span>,
            },
            {
              key: 'expert',
              header: w('expert'),
              isRowHeader: true,
              cell: (row) => (
                <span>
                  <Link href={`/dispatches/${row.dispatchId}`}>{row.expert.name}</Link>
                  <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{row.organisation}</span>
                </span>
              ),
            },
            { key: 'municipality', header: w('municipality'), cell: (row) => row.municipality },
            {
              key: 'number',
              header: w('number'),
              cell: (row) => (row.letter ? w('numberOf', { number: row.letter.number }) : ''),
            },
            { key: 'feeClass', header: w('feeClass'), cell: (row) => row.feeClass ?? w('feeClassNone') },
            { key: 'fee', header: w('fee'), align: 'end', cell: (row) => yen(row.feeYen) },
            { key: 'travel', header: w('travel'), align: 'end', cell: (row) => yen(row.travelYen) },
            {
              key: 'total',
              header: w('total'),
              align: 'end',
              cell: (row) => (row.feeYen === null ? '' : yen(row.feeYen + (row.travelYen ?? 0))),
            },
          ]}
        />
      </Card>
    </div>
  );
}

/** What was chosen: a month as YYYY-MM, or a fiscal year by the year in which it begins. */
function spanOf(chosen: string): PaymentSpan {
  return chosen.length === 4 ? { fiscalYear: Number(chosen) } : { month: chosen };
}

/** This month and those before it, as YYYY-MM, the newest first. */
function monthsBefore(today: string): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: MONTHS_BACK }, (_, n) => {
    const count = year * 12 + month - 1 - n;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
