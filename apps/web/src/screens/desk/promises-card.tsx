import { Badge, Card, Checkbox, EmptyState, Link, useToast } from '@banso/ui';
import { useChangeActionItem } from '../../api/actions.js';
import type { ActionItem } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { AllLink } from './all-link.js';
import { useDeskWords } from './desk-words.js';

/** The person's own open promises, nearest due day first; ticking one closes it. */
export function PromisesCard({ items, count, today }: { items: ActionItem[]; count: number; today: string }) {
  const w = useDeskWords();
  const days = useDays();
  const say = useToast();
  const may = useMay();
  const nameOf = useMunicipalityName();
  const change = useChangeActionItem();
  const tick = (item: ActionItem) =>
    change.mutate(
      { id: item.id, version: versionOnScreen(item), state: 'done' },
      { onSuccess: () => say(w('promiseDone', { text: item.text })) },
    );
  const onReload = useReloadScreen(['desk'], change);
  return (
    <Card flush title={w('promises')} aside={count > 0 ? w('promisesCount', { count }) : undefined}>
      {change.error && (
        <div className="p-3">
          <ProblemNotice problem={change.error} onReload={onReload} />
        </div>
      )}
      {items.length === 0 && <EmptyState title={w('promisesEmpty')} />}
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-solid-gray-300 px-4 py-2 last:border-0 sm:px-5">
            <Checkbox
              isSelected={change.isPending && change.variables?.id === item.id}
              isDisabled={change.isPending || !may('action:write')}
              onChange={() => tick(item)}
            >
              <span className="me-3 tabular-nums">{days.bare(item.dueOn)}</span>
              {item.text} {item.dueOn < today && <Badge tone="danger">{w('late')}</Badge>}
            </Checkbox>
            <p className="ms-8 text-dns-14N-130">
              <Link href={`/engagements/${item.engagementId}`} isPlain className="text-solid-gray-700">
                {nameOf(item.municipality)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {count > items.length && <AllLink href="/action-items" shown={items.length} count={count} />}
    </Card>
  );
}
