import { Link, type Column } from '@banso/ui';
import type { LoadFigure } from '../../api/load.js';
import type { LoadRow } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useLoadWords } from './load-words.js';

const DAY_WORDS = {
  leads: 'dayStarted',
  deputies: 'dayStarted',
  memberships: 'dayStarted',
  overdue: 'dayDue',
  planNow: 'dayDue',
  recordMissing: 'dayDue',
  openItems: 'dayItem',
  overdueItems: 'dayItem',
  heldQuarter: 'dayHeld',
  heldYear: 'dayHeld',
  plannedNext: 'dayPlanned',
  needs: 'dayWished',
  dispatches: 'dayDispatch',
  reports: 'dayCarriedOut',
  approvals: 'dayDispatch',
  unowned: 'dayUnowned',
  nobodyKnows: 'dayChanged',
  singleHanded: 'day',
  silent: 'dayLast',
  packetsNotHandedOver: 'dayEffective',
  packetsNotReceived: 'dayEffective',
} as const satisfies Record<LoadFigure, string>;

/** How the rows behind a number are read: where, in which programme, who leads, and the day in question. */
export function useRowColumns(figure: LoadFigure): Column<LoadRow>[] {
  const w = useLoadWords();
  const common = useCommonWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const columns: Column<LoadRow>[] = [
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <Link href={hrefOf(row)} className="inline-block py-1">
          {nameOf(row.municipality)}
        </Link>
      ),
    },
    {
      key: 'programme',
      header: w('programme'),
      cell: (row) => <span className="text-dns-14N-130">{row.programme ?? w('ownMeeting')}</span>,
    },
    {
      key: 'lead',
      header: w('leadColumn'),
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.engagementId === null ? '' : (row.lead?.name ?? common('noLead'))}
        </span>
      ),
    },
  ];
  if (figure === 'singleHanded') return columns;
  return [
    ...columns,
    {
      key: 'day',
      header: w(DAY_WORDS[figure]),
      cell: (row) => <span className="whitespace-nowrap">{row.day ? days.short(row.day) : w('never')}</span>,
    },
  ];
}

function hrefOf({ kind, id, engagementId }: LoadRow): string {
  if (kind === 'visit') return `/visits/${id}`;
  if (kind === 'handover') return `/handovers/${id}`;
  if (kind === 'need') return `/dispatches/needs/${id}`;
  if (kind === 'dispatch') return `/dispatches/${id}`;
  return `/engagements/${engagementId}`;
}
