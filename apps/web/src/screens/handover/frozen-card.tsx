import { Card } from '@banso/ui';
import type { Handover } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';

/** When the packet was frozen, and the number that proves its content. */
export function FrozenCard({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  if (!packet.hash || !packet.frozenAt) return null;
  return (
    <Card title={w('frozen')}>
      <p>{w('frozenText', { moment: days.moment(packet.frozenAt) })}</p>
      <p className="mt-2 text-dns-14N-130">{w('hash')}</p>
      <p className="font-mono text-dns-14N-130 break-all">{packet.hash}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">{w('hashHint')}</p>
    </Card>
  );
}
