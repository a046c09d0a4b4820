import { Card, EmptyState, LinkButton } from '@banso/ui';
import { type DispatchRow, useDispatches } from '../../api/dispatches.js';
import { useDays } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { DispatchBadge } from './dispatch-badge.js';
import { useDispatchesWords } from './dispatches-words.js';

/** What an expert is asked for: to answer, coming, to report, and what was. */
export function ExpertRoom() {
  const w = useDispatchesWords();
  const list = useDispatches({ mine: 'true' });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const past = ['reported', 'done', 'declined', 'cancelled'];
  return (
    <QueryView query={{ ...list, data: rows }} lines={6}>
      {(found) => (
        <>
          <Part
            title={w('askedTitle')}
            empty={w('askedEmpty')}
            verb={w('answer')}
            isAccented
            rows={found.filter(({ state }) => state === 'asked')}
          />
          <Part
            title={w('comingTitle')}
            empty={w('comingEmpty')}
            verb={w('open')}
            rows={found.filter(({ state }) => state === 'accepted')}
          />
          <Part
            title={w('reportsTitle')}
            empty={w('reportsEmpty')}
            verb={w('report')}
            isAccented
            rows={found.filter(({ state }) => state === 'held')}
          />
          <Part
            title={w('pastTitle')}
            empty={w('pastEmpty')}
            verb={w('open')}
            rows={found.filter(({ state }) => past.includes(state)).reverse()}
          />
          <ShowMore list={list} />
        </>
      )}
    </QueryView>
  );
}

function Part(props: { title: string; empty: string; verb: string; isAccented?: boolean; rows: DispatchRow[] }) {
  return (
    <Card flush title={props.title} accent={props.isAccented === true && props.rows.length > 0}>
      {props.rows.length === 0 ? (
        <EmptyState title={props.empty} />
      ) : (
        <ul>
          {props.rows.map((row) => (
            <Line key={row.id} row={row} verb={props.verb} />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** One dispatch as an expert reads it: when, where, what for. */
export function Line({ row, verb }: { row: DispatchRow; verb: string }) {
  const days = useDays();
  const nameOf = useMunicipalityName();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-solid-gray-300 px-4 py-3 last:border-0 sm:px-5">
      <div className="min-w-0">
        <p className="font-700">
          {days.full(row.heldOn ?? row.plannedOn)}　{nameOf(row.municipality)}
        </p>
        <p>{row.purpose}</p>
        <p className="text-dns-14N-130 text-solid-gray-700">{row.place}</p>
      </div>
      <div className="flex items-center gap-3">
        <DispatchBadge state={row.state} />
        <LinkButton size="small" href={`/dispatches/${row.id}`}>
          {verb}
        </LinkButton>
      </div>
    </li>
  );
}
