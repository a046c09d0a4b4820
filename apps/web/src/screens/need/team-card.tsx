import { Badge, Button, Card, EmptyState, Link, Notice, useToast } from '@banso/ui';
import { type Need, useNameTeamLead } from '../../api/dispatches.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { DispatchBadge } from '../dispatches/dispatch-badge.js';
import { useNeedWords } from './need-words.js';

const GONE: readonly string[] = ['declined', 'cancelled'];

/** The expert team: who is asked, of which profession, who leads; and which professions nobody stands for yet. */
export function TeamCard({ need }: { need: Need }) {
  const w = useNeedWords();
  const days = useDays();
  const say = useToast();
  const name = useNameTeamLead();
  const onReload = useReloadScreen(['need', need.id], name);
  const here = need.dispatches.filter(({ state }) => !GONE.includes(state));
  const missing = need.professions.filter(
    (profession) => !here.some(({ professions }) => professions.includes(profession)),
  );
  const isWithoutLead = here.length > 0 && !here.some(({ isLead }) => isLead);
  const lead = (dispatchId: string, expert: string) =>
    name.mutate(
      { id: need.id, version: versionOnScreen(need), dispatchId },
      { onSuccess: () => say(w('nowLead', { name: expert })) },
    );
  return (
    <Card flush title={w('team')}>
      {name.error && (
        <div className="p-3">
          <ProblemNotice problem={name.error} onReload={onReload} />
        </div>
      )}
      {need.closedAt === null && isWithoutLead && (
        <Notice tone="warning" title={w('withoutLead')} className="m-3">
          {w('withoutLeadText')}
        </Notice>
      )}
      {need.dispatches.length === 0 && <EmptyState title={w('teamEmpty')}>{w('teamEmptyText')}</EmptyState>}
      <ul>
        {need.dispatches.map(({ id, expert, professions, state, isLead, plannedOn }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 px-4 py-2 last:border-0 sm:px-5"
          >
            <Link href={`/dispatches/${id}`} className="inline-block py-1 font-700">
              {expert.name}
            </Link>
            <span className="text-dns-14N-130 text-solid-gray-700">{professions.join('・')}</span>
            {isLead && <Badge>{w('lead')}</Badge>}
            <DispatchBadge state={state} />
            <span className="tabular-nums">{days.short(plannedOn)}</span>
            {need.closedAt === null && !isLead && !GONE.includes(state) && (
              <Button
                size="small"
                variant="text"
                aria-label={`${expert.name} ${w('makeLead')}`}
                isDisabled={name.isPending}
                onPress={() => lead(id, expert.name)}
              >
                {w('makeLead')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {need.closedAt === null && here.length > 0 && missing.length > 0 && (
        <p className="px-4 py-2 text-dns-14N-130 text-solid-gray-700 sm:px-5">
          {w('professionsOpen', { professions: missing.join('・') })}
        </p>
      )}
    </Card>
  );
}
