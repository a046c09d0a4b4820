import type { Capability } from '@banso/domain';
import type { Engagement } from '../../api/types.js';
import { useMay } from '../../shell/session-context.js';

/** Whether the person may change something of this engagement: a closed one can only be read. */
export function useMayChange({ status }: Engagement): (capability: Capability) => boolean {
  const may = useMay();
  return (capability) => status !== 'closed' && may(capability);
}
