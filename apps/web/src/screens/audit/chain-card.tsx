import { dayInTokyo } from '@banso/domain';
import { Card } from '@banso/ui';
import { useAuditChains } from '../../api/audit.js';
import { useDays } from '../../i18n/days.js';
import { useAuditWords } from './audit-words.js';

/** How far the log is sealed, in words, with the value that is worth keeping elsewhere. */
export function ChainCard() {
  const w = useAuditWords();
  const days = useDays();
  const chains = useAuditChains(true);
  const number = (count: number) => count.toLocaleString('ja-JP');
  if (!chains.data) return null;
  return (
    <Card title={w('chain')} className="mb-4">
      {chains.data.map(({ tenantId, tenant, sealed, waiting, head, sealedAt }) => (
        <div key={tenantId}>
          <p>
            {sealedAt
              ? w('chainWhole', {
                  tenant,
                  sealed: number(sealed),
                  when: `${days.full(dayInTokyo(new Date(sealedAt)))} ${days.clock(sealedAt)}`,
                })
              : w('chainEmpty', { tenant })}
            {waiting > 0 && w('chainWaiting', { waiting: number(waiting) })}
          </p>
          {head && (
            <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
              {w('chainHead')}
              <br />
              <code className="wrap-anywhere">{head}</code>
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}
