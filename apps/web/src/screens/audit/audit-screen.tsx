import { EmptyState, PageHeading } from '@banso/ui';
import { useMay } from '../../shell/session-context.js';
import { useAuditWords } from './audit-words.js';

/** 監査: says honestly that this page is not there yet. */
export function AuditScreen() {
  const w = useAuditWords();
  const may = useMay();
  const isAuditor = may('audit:read');
  return (
    <>
      <PageHeading title={w('title')} />
      <section aria-label={w('title')} className="card rounded-12 border border-solid-gray-420 bg-white">
        <EmptyState title={w(isAuditor ? 'soon' : 'forbidden')}>{w(isAuditor ? 'soonText' : 'forbiddenText')}</EmptyState>
      </section>
    </>
  );
}
