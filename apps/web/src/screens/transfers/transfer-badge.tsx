import { Badge, type Tone } from '@banso/ui';
import type { Transfer } from '../../api/types.js';
import { useTransfersWords } from './transfers-words.js';

const TONES: Record<Transfer['state'], Tone> = {
  registered: 'caution',
  confirmed: 'info',
  effective: 'success',
  withdrawn: 'neutral',
};

/** Where a transfer stands, in words. */
export function TransferBadge({ state }: { state: Transfer['state'] }) {
  const w = useTransfersWords();
  return <Badge tone={TONES[state]}>{w(state)}</Badge>;
}
