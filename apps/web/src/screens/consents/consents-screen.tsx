import { Card, EmptyState, PageHeading } from '@banso/ui';
import { useConsents } from '../../api/consents.js';
import { Forbidden } from '../../parts/forbidden.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { ConsentItem } from './consent-item.js';
import { useConsentsWords } from './consents-words.js';

/** 承認: what waits for a second person, then what became of the rest. */
export function ConsentsScreen() {
  const w = useConsentsWords();
  const may = useMay();
  const isMine = may('consent:give');
  return (
    <>
      <PageHeading title={w('title')} lead={w(isMine ? 'lead' : 'leadAdmin')} />
      {may('consent:read') ? <Lists /> : <Forbidden name={w('title')}>{w('forbiddenText')}</Forbidden>}
    </>
  );
}

function Lists() {
  const w = useConsentsWords();
  const waiting = useConsents({ state: 'waiting' });
  const all = useConsents({});
  const waitingRows = waiting.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === 'waiting');
  const decided = all.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'waiting');
  return (
    <div className="flex flex-col gap-4">
      <Card title={w('waiting')} flush>
        <QueryView query={{ ...waiting, data: waitingRows }} lines={4}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={w('waitingNone')} />
            ) : (
              <ul>
                {rows.map((consent) => (
                  <ConsentItem key={consent.id} consent={consent} />
                ))}
              </ul>
            )
          }
        </QueryView>
        <ShowMore list={waiting} />
      </Card>
      <Card title={w('decided')} flush>
        <QueryView query={{ ...all, data: decided }} lines={4}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={w('decidedNone')} />
            ) : (
              <ul>
                {rows.map((consent) => (
                  <ConsentItem key={consent.id} consent={consent} />
                ))}
              </ul>
            )
          }
        </QueryView>
        <ShowMore list={all} />
      </Card>
    </div>
  );
}
