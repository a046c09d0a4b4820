import { Badge, Card, Link, LinkButton } from '@banso/ui';
import type { Desk } from '../../api/types.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useDeskWords } from './desk-words.js';

/** What this person has come into: the first thing on the desk, each with its packet to read and to receive. */
export function InheritedCard({ items }: { items: Desk['inherited'] }) {
  const w = useDeskWords();
  const nameOf = useMunicipalityName();
  return (
    <Card flush accent title={w('inherited')} aside={w('inheritedCount', { count: items.length })}>
      <ul>
        {items.map((item) => (
          <li
            key={item.handoverId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 px-4 py-3 last:border-0 sm:flex-nowrap sm:px-5"
          >
            <Badge tone={item.isReceivable ? 'info' : 'caution'}>
              {w(item.isReceivable ? 'toReceive' : 'beingWritten')}
            </Badge>
            <div className="min-w-0 flex-1 basis-full sm:basis-auto">
              <Link href={`/handovers/${item.handoverId}`} isPlain className="text-std-17B-170 font-700">
                {nameOf(item.municipality)}
              </Link>
              <span className="ms-2 text-dns-14N-130 text-solid-gray-700">{item.programme}</span>
              <p className="text-dns-14N-130 text-solid-gray-700">{item.reason}</p>
            </div>
            <LinkButton
              size="small"
              variant={item.isReceivable ? 'primary' : 'secondary'}
              href={`/handovers/${item.handoverId}`}
            >
              {w(item.isReceivable ? 'readReceive' : 'readDraft')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
