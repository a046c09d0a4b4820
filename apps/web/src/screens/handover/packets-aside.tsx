import { Card, Link, ProgressBar, classNames } from '@banso/ui';
import { useHandovers } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { PacketBadge, percentTone } from '../transfers/packets-card.js';
import { ArchiveLine } from './archive-line.js';
import { useHandoverWords } from './handover-words.js';

/** The other packets of the same transfer and how complete each one is. */
export function PacketsAside({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const may = useMay();
  const { person } = useSession();
  const nameOf = useMunicipalityName();
  const packets = useHandovers({ transfer: packet.transferId });
  const done = packets.data?.filter(({ percent }) => percent === 100).length ?? 0;
  return (
    <Card
      flush
      title={w('transferPackets')}
      aside={packets.data && w('transferPacketsDone', { all: packets.data.length, count: done })}
      className="lg:sticky lg:top-18 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto"
    >
      <QueryView query={packets} lines={3}>
        {(rows) => (
          <ul className="max-lg:max-h-60 max-lg:overflow-y-auto" tabIndex={0} aria-label={w('transferPackets')}>
            {rows.map((row) => {
              const isHere = row.id === packet.id;
              const percent = isHere ? packet.percent : row.percent;
              return (
                <li
                  key={row.id}
                  className={classNames(
                    'border-b border-solid-gray-200 px-4 py-2.5 last:border-0',
                    isHere && 'bg-key-50',
                  )}
                >
                  <p className="flex flex-wrap items-baseline justify-between gap-x-2">
                    <Link
                      href={`/handovers/${row.id}`}
                      isPlain
                      className="py-0.5 font-700"
                      aria-current={isHere ? 'page' : undefined}
                    >
                      {nameOf(row.municipality)}
                    </Link>
                    <span className="tabular-nums">{percent}%</span>
                  </p>
                  <ProgressBar
                    label={w('percent', { municipality: nameOf(row.municipality) })}
                    isLabelHidden
                    value={percent}
                    tone={percentTone(percent)}
                  />
                  <p className="mt-1.5">
                    <PacketBadge packet={isHere ? packet : row} />
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </QueryView>
      <ArchiveLine transferId={packet.transferId} />
      {(may('transfer:register') || packet.predecessor.id === person.id) && (
        <p className="border-t border-solid-gray-200 px-4 py-2">
          <Link href={`/transfers/${packet.transferId}`} className="inline-block py-1">
            {w('toTransfer')}
          </Link>
        </p>
      )}
    </Card>
  );
}
