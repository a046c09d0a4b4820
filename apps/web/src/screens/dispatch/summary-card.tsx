import { INITIATIVE_STATE_LABELS, STAGE_LABELS, STAGES } from '@banso/domain';
import { Card } from '@banso/ui';
import { useDispatchSummary } from '../../api/dispatches.js';
import { useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { Facts } from '../dispatches/facts.js';
import { useDispatchWords } from './dispatch-words.js';

/** What an expert may know of the engagement: never what visits, opinions or drafts say. */
export function SummaryCard({ id }: { id: string }) {
  const w = useDispatchWords();
  const label = useLabel();
  const summary = useDispatchSummary(id);
  return (
    <Card title={w('summary')}>
      <QueryView query={summary} lines={4}>
        {({ engagement }) =>
          engagement === null ? (
            <p>{w('summaryNone')}</p>
          ) : (
            <>
              <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{w('summaryText')}</p>
              <Facts
                items={[
                  [w('programme'), engagement.programme],
                  [w('stage'), `${engagement.stage} ${label(STAGE_LABELS[STAGES[engagement.stage] ?? 0])}`],
                  [w('vision'), engagement.vision],
                  [w('trueChallenge'), engagement.trueChallenge],
                  [
                    w('initiatives'),
                    engagement.initiatives.length > 0 && (
                      <ul>
                        {engagement.initiatives.map(({ text, state }) => (
                          <li key={text}>
                            {text}（{label(INITIATIVE_STATE_LABELS[state])}）
                          </li>
                        ))}
                      </ul>
                    ),
                  ],
                ]}
              />
            </>
          )
        }
      </QueryView>
    </Card>
  );
}
