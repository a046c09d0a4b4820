import { Card, Link } from '@banso/ui';
import type { Visit } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useSideName } from '../../parts/side-name.js';
import { useVisitWords } from './visit-words.js';

/** What is still promised by either side. */
export function OpenHomeworkCard({ visit }: { visit: Visit }) {
  const w = useVisitWords();
  const days = useDays();
  const sideName = useSideName();
  const open = visit.homework.filter(({ state }) => state === 'open');
  return (
    <Card title={w('homework')}>
      {open.length === 0 && <p className="text-solid-gray-700">{w('homeworkEmpty')}</p>}
      <ul className="flex flex-col gap-2">
        {open.map((item) => (
          <li key={item.id}>
            {item.text}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {sideName(item.side, item.municipality)}　{item.ownerName}　{days.bare(item.dueOn)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was recorded the time before. */
export function LastVisitCard({ lastVisit }: { lastVisit: Visit['lastVisit'] }) {
  const w = useVisitWords();
  const days = useDays();
  if (!lastVisit) return null;
  return (
    <Card title={w('last', { day: days.bare(lastVisit.heldOn) })}>
      <p className="line-clamp-8 whitespace-pre-line">{lastVisit.facts}</p>
      <p className="mt-2">
        <Link href={`/visits/${lastVisit.id}`}>{w('lastRead')}</Link>
      </p>
    </Card>
  );
}
