import { SUPPORT_TYPE_LABELS, VISIT_MODE_LABELS } from '@banso/domain';
import { Dialog, Link } from '@banso/ui';
import { useCoverageDispatches, useCoverageVisits, type CoverageAsk } from '../../api/coverage.js';
import type { CoverageDispatch, CoverageVisit, SupportType } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useCoverageWords } from './coverage-words.js';
import { useCoverageView } from './use-coverage-view.js';

/** The visits behind one of the five numbers. */
export function NumberDialog({ supportType, onClose }: { supportType: SupportType; onClose: () => void }) {
  const w = useCoverageWords();
  const label = useLabel();
  const { ask } = useCoverageView();
  return (
    <Dialog
      wide
      isOpen
      title={w('numberTitle', { type: `${supportType} ${label(SUPPORT_TYPE_LABELS[supportType])}` })}
      onClose={onClose}
    >
      <SupportBehind query={{ ...ask, supportType }} hasNames />
    </Dialog>
  );
}

interface BehindProps {
  query: CoverageAsk & { municipality?: string; supportType?: SupportType };
  /** With the municipality's name, where several are mixed. */
  hasNames?: boolean;
}

/** What was counted, newest first: visits, and dispatches where there are any. */
export function SupportBehind({ query, hasNames }: BehindProps) {
  const w = useCoverageWords();
  const visits = useCoverageVisits(query);
  const dispatches = useCoverageDispatches(query);
  const rows = visits.data?.pages.flatMap(({ items }) => items);
  const sent = dispatches.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <QueryView query={{ ...visits, data: rows }} lines={4}>
        {(found) => (
          <>
            {found.length === 0 && sent?.length === 0 && <p className="text-solid-gray-700">{w('cellRowsEmpty')}</p>}
            <ul>
              {found.map((visit) => (
                <li key={visit.visitId} className="border-b border-solid-gray-200 py-2 last:border-0">
                  <VisitLine visit={visit} hasName={hasNames} />
                </li>
              ))}
            </ul>
            <ShowMore list={visits} />
          </>
        )}
      </QueryView>
      <QueryView query={{ ...dispatches, data: sent }} lines={1}>
        {(found) =>
          found.length > 0 && (
            <>
              <h4 className="mt-4 font-700">{w('cellDispatches')}</h4>
              <ul>
                {found.map((dispatch) => (
                  <li key={dispatch.dispatchId} className="border-b border-solid-gray-200 py-2 last:border-0">
                    <DispatchLine dispatch={dispatch} hasName={hasNames} />
                  </li>
                ))}
              </ul>
              <ShowMore list={dispatches} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function DispatchLine({ dispatch, hasName }: { dispatch: CoverageDispatch; hasName?: boolean }) {
  const days = useDays();
  const nameOf = useMunicipalityName();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/dispatches/${dispatch.dispatchId}`} className="py-1 font-700">
          {days.full(dispatch.heldOn)}
          {hasName && `　${nameOf(dispatch.municipality)}`}
        </Link>
        <span className="text-dns-14N-130">
          {dispatch.expert.name}（{dispatch.expert.body}）
        </span>
        <SupportTypes types={dispatch.supportTypes} />
      </p>
      <p className="line-clamp-3 text-dns-16N-130">{dispatch.purpose}</p>
    </>
  );
}

function VisitLine({ visit, hasName }: { visit: CoverageVisit; hasName?: boolean }) {
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/visits/${visit.visitId}`} className="py-1 font-700">
          {days.full(visit.heldOn)}
          {hasName && `　${nameOf(visit.municipality)}`}
        </Link>
        <span className="text-dns-14N-130">
          {label(VISIT_MODE_LABELS[visit.mode as CoverageVisit['mode'] & keyof typeof VISIT_MODE_LABELS])}
        </span>
        <SupportTypes types={visit.supportTypes} />
      </p>
      <p className="line-clamp-3 text-dns-16N-130">{visit.facts}</p>
    </>
  );
}
