import { Card, EmptyState, LinkButton } from '@banso/ui';
import { useDispatches } from '../../api/dispatches.js';
import { useMay } from '../../shell/session-context.js';
import { useDispatchesWords } from '../dispatches/dispatches-words.js';
import { Line } from '../dispatches/expert-room.js';

/** So many of an expert's dispatches stand on the desk; the rest is a line. */
const LINES = 5;

/** Dispatches that wait for this person: to answer or report for an expert, to go on with for the office. */
export function DispatchesCard() {
  const may = useMay();
  if (may('dispatch:accept')) return <ExpertsCard />;
  return may('dispatch:request') ? <OfficeCard /> : null;
}

function ExpertsCard() {
  const w = useDispatchesWords();
  const list = useDispatches({ mine: 'true' });
  if (!list.data) return null;
  const rows = list.data.pages.flatMap(({ items }) => items);
  const parts = [
    { title: w('askedTitle'), verb: w('answer'), rows: rows.filter(({ state }) => state === 'asked') },
    { title: w('reportsTitle'), verb: w('report'), rows: rows.filter(({ state }) => state === 'held') },
    { title: w('comingTitle'), verb: w('open'), rows: rows.filter(({ state }) => state === 'accepted') },
  ].filter((part) => part.rows.length > 0);
  if (parts.length === 0)
    return (
      <Card flush title={w('title')}>
        <EmptyState title={w('deskNone')} />
      </Card>
    );
  return (
    <>
      {parts.map(({ title, verb, rows: waiting }) => (
        <Card key={title} flush accent title={title}>
          <ul>
            {waiting.slice(0, LINES).map((row) => (
              <Line key={row.id} row={row} verb={verb} />
            ))}
          </ul>
          {waiting.length > LINES && (
            <p className="px-4 py-2 sm:px-5">{w('deskMore', { count: waiting.length - LINES })}</p>
          )}
        </Card>
      ))}
    </>
  );
}

function OfficeCard() {
  const w = useDispatchesWords();
  const may = useMay();
  const isManager = may('dispatch:approve');
  const requested = useDispatches({ state: 'requested' });
  const approved = useDispatches({ state: 'approved', mine: 'true' });
  const reported = useDispatches({ state: 'reported', mine: 'true' });
  const count = (list: typeof requested) => list.data?.pages.flatMap(({ items }) => items).length ?? 0;
  const lines = [
    isManager && count(requested) > 0 && w('deskApprovals', { count: count(requested) }),
    count(approved) > 0 && w('deskToAsk', { count: count(approved) }),
    count(reported) > 0 && w('deskReported', { count: count(reported) }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <Card accent title={w('title')}>
      {lines.map((line) => (
        <p key={line} className="mb-2">
          {line}
        </p>
      ))}
      <LinkButton href="/dispatches">{w('deskOpen')}</LinkButton>
    </Card>
  );
}
