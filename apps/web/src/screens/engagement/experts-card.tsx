import { Badge, Card, Link } from '@banso/ui';
import { type Need, useNeedsOf } from '../../api/dispatches.js';
import type { Engagement } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { ShowMore } from '../../parts/show-more.js';
import { DispatchBadge } from '../dispatches/dispatch-badge.js';
import { AskExpert } from './ask-expert.js';
import { useEngagementWords } from './engagement-words.js';

/** The experts who were asked for, for what, and how far each is (専門職の派遣). */
export function ExpertsCard({ engagement }: { engagement: Engagement }) {
  const may = useMay();
  return may('dispatch:request') ? <NeedsOf engagement={engagement} /> : null;
}

function NeedsOf({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const needs = useNeedsOf(engagement.id);
  const found = needs.data?.pages.flatMap(({ items }) => items);
  return (
    <Card title={w('experts')} aside={<AskExpert engagement={engagement} />}>
      <QueryView query={{ ...needs, data: found }} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-solid-gray-700">{w('expertsEmpty')}</p>
          ) : (
            <>
              <ul className="flex flex-col gap-3">
                {rows.map((need) => (
                  <li key={need.id}>
                    <NeedLine need={need} />
                  </li>
                ))}
              </ul>
              <ShowMore list={needs} />
            </>
          )
        }
      </QueryView>
    </Card>
  );
}

function NeedLine({ need }: { need: Need }) {
  const w = useEngagementWords();
  const days = useDays();
  return (
    <>
      <span className="me-2 font-700 tabular-nums">{days.short(need.wishedOn)}</span>
      <Link href={`/dispatches/needs/${need.id}`}>{need.purpose}</Link>
      {need.closedAt !== null && <Badge className="ms-2">{w('needClosed')}</Badge>}
      {need.dispatches.length === 0 && need.closedAt === null && (
        <p className="text-dns-14N-130 text-solid-gray-700">{w('needOpen')}</p>
      )}
      <ul className="mt-1 flex flex-col gap-1 ps-4">
        {need.dispatches.map(({ id, expert, professions, state, isLead }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 text-dns-16N-130">
            <Link href={`/dispatches/${id}`} className="inline-block py-1">
              {expert.name}
            </Link>
            <span className="text-dns-14N-130 text-solid-gray-700">{professions.join('・')}</span>
            {isLead && <Badge>{w('teamLead')}</Badge>}
            <DispatchBadge state={state} />
          </li>
        ))}
      </ul>
    </>
  );
}
