import { CADENCE_STATUS_LABELS } from '@banso/domain';
import { Badge, type Tone } from '@banso/ui';
import type { CadenceStatus } from '../api/types.js';
import { useLabel } from '../i18n/days.js';

const TONES: Record<CadenceStatus, Tone> = {
  onTrack: 'success',
  planNow: 'caution',
  overdue: 'danger',
  recordMissing: 'warning',
  paused: 'neutral',
  closed: 'neutral',
};

/** How an engagement stands against its next visit; a missing record is said beside another status. */
export function CadenceBadge({ status, isRecordMissing }: { status: CadenceStatus; isRecordMissing?: boolean }) {
  const label = useLabel();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={TONES[status]}>{label(CADENCE_STATUS_LABELS[status])}</Badge>
      {isRecordMissing && status !== 'recordMissing' && (
        <Badge tone="warning">{label(CADENCE_STATUS_LABELS.recordMissing)}</Badge>
      )}
    </span>
  );
}
