import { Badge, Card, Link } from '@banso/ui';
import { packetHref } from '../../api/handovers.js';
import type { Handover, HandoverVersion } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';

/** Every frozen version: when and why, the number that proves its content, whether it still fits, and its files. */
export function VersionsCard({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  if (packet.versions.length === 0) return null;
  return (
    <Card flush title={w('versions')}>
      <ul>
        {packet.versions.map((version) => (
          <li key={version.number} className="border-b border-solid-gray-200 px-4 py-3 last:border-0 sm:px-5">
            <Version id={packet.id} version={version} />
          </li>
        ))}
      </ul>
      <p className="px-4 pb-3 text-dns-14N-130 text-solid-gray-700 sm:px-5">{w('hashHint')}</p>
    </Card>
  );
}

function Version({
  id,
  version: { number, reason, frozenAt, sha256, isWhole, signatures },
}: {
  id: string;
  version: HandoverVersion;
}) {
  const w = useHandoverWords();
  const days = useDays();
  const receipt = signatures.find(({ step }) => step === 'received');
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-700">{w('versionNumber', { number })}</span>
        <span>{w('versionFrozen', { moment: days.moment(frozenAt) })}</span>
        <span className="text-solid-gray-700">
          {receipt
            ? w('versionReceived', { name: receipt.name, moment: days.moment(receipt.at) })
            : w('versionNotReceived')}
        </span>
        <span className="ms-auto flex gap-4">
          <Link
            href={packetHref(id, 'pdf', number)}
            download
            className="inline-block py-1"
            aria-label={w('versionFile', { number, format: 'PDF' })}
          >
            PDF
          </Link>
          <Link
            href={packetHref(id, 'xlsx', number)}
            download
            className="inline-block py-1"
            aria-label={w('versionFile', { number, format: 'Excel' })}
          >
            Excel
          </Link>
        </span>
      </p>
      {reason && <p>{w('versionReason', { reason })}</p>}
      <p className="mt-1 text-dns-14N-130">{w('hash')}</p>
      <p className="font-mono text-dns-14N-130 break-all">{sha256}</p>
      <p className="mt-1">
        <Badge tone={isWhole ? 'success' : 'danger'}>
          {isWhole ? `✓ ${w('versionWhole')}` : `！ ${w('versionBroken')}`}
        </Badge>
      </p>
    </>
  );
}
