import { Badge, Link, Table, type Column } from '@banso/ui';
import type { EngagementRow } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { CadenceBadge } from '../../parts/cadence-badge.js';
import { StageMark } from '../../parts/stage-mark.js';
import { SupportTypes } from '../../parts/support-types.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useEngagementsWords } from './engagements-words.js';

/** The list itself: where each one stands and what comes next, at a glance. */
export function EngagementTable({ caption, rows }: { caption: string; rows: EngagementRow[] }) {
  const columns = useColumns();
  return (
    <Table caption={caption} isCaptionHidden isHeaderSticky columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

function useColumns(): Column<EngagementRow>[] {
  const w = useEngagementsWords();
  const common = useCommonWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  return [
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Link href={`/engagements/${row.id}`} className="inline-block py-0.5">
            {nameOf(row.municipality)}
          </Link>
          {row.area && (
            <span className="text-dns-14N-130 font-400 whitespace-nowrap text-solid-gray-700">{row.area}</span>
          )}
        </span>
      ),
    },
    {
      key: 'programme',
      header: w('programme'),
      className: 'max-md:hidden',
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-1.5 text-dns-14N-130">
          <span>{row.programme.name}</span> <SupportTypes types={row.supportTypes} />
        </span>
      ),
    },
    { key: 'stage', header: common('stage'), cell: (row) => <StageMark stage={row.stage} /> },
    {
      key: 'next',
      header: w('next'),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <CadenceBadge status={row.cadenceStatus} isRecordMissing={row.recordMissingOn !== null} />
          <span className="text-dns-14N-130 whitespace-nowrap">
            {row.plannedOn
              ? w('plannedOn', { day: days.monthDay(row.plannedOn) })
              : row.nextVisitDueOn
                ? w('dueOn', { day: days.monthDay(row.nextVisitDueOn) })
                : ''}
          </span>
        </span>
      ),
    },
    {
      key: 'people',
      header: w('people'),
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-2 text-dns-14N-130 md:max-xl:flex-col">
          {row.lead ? (
            <span className="whitespace-nowrap">
              {row.lead.name}
              {row.turnover.leadIsNew && (
                <>
                  {' '}
                  <Badge tone="warning">{w('newcomer')}</Badge>
                </>
              )}
            </span>
          ) : (
            <Badge tone="danger">{common('noLead')}</Badge>
          )}
          <span className="whitespace-nowrap text-solid-gray-700">{row.deputy?.name ?? common('noDeputy')}</span>
          {row.turnover.contactIsNew && <Badge tone="warning">{w('newContact')}</Badge>}
          {row.turnover.nobodyKnows && <Badge tone="danger">{w('nobodyKnows')}</Badge>}
        </span>
      ),
    },
    {
      key: 'last',
      header: w('last'),
      className: 'max-xl:hidden',
      cell: (row) => (
        <span className="text-dns-14N-130 whitespace-nowrap">
          {row.lastHeldOn ? days.short(row.lastHeldOn) : w('never')}
        </span>
      ),
    },
    {
      key: 'visits',
      header: w('visits'),
      align: 'end',
      className: 'max-xl:hidden',
      cell: (row) => (
        <span className="text-dns-14N-130 whitespace-nowrap">{w('visitsCount', { count: row.visitCount })}</span>
      ),
    },
    {
      key: 'promises',
      header: w('promises'),
      align: 'end',
      cell: (row) =>
        row.openActionItems > 0 && (
          <span className="text-dns-14N-130 whitespace-nowrap">
            {w('promisesCount', { count: row.openActionItems })}
          </span>
        ),
    },
  ];
}
