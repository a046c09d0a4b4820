import { DISPATCH_STATE_LABELS, type DispatchState } from '@banso/domain';
import { Badge, type Tone } from '@banso/ui';
import { useLabel } from '../../i18n/days.js';

const TONES: Record<DispatchState, Tone> = {
  requested: 'caution',
  approved: 'info',
  asked: 'caution',
  accepted: 'info',
  held: 'warning',
  reported: 'caution',
  done: 'success',
  declined: 'danger',
  cancelled: 'neutral',
};

/** Where a dispatch stands, in words. */
export function DispatchBadge({ state }: { state: DispatchState }) {
  const label = useLabel();
  return <Badge tone={TONES[state]}>{label(DISPATCH_STATE_LABELS[state])}</Badge>;
}
