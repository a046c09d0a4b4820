import { SUPPORT_TYPE_LABELS } from '@banso/domain';
import { Chip } from '@banso/ui';
import type { SupportType } from '../api/types.js';
import { useLabel } from '../i18n/days.js';

/** The kinds of support in their letters (A・B), spoken in full. */
export function SupportTypes({ types }: { types: readonly SupportType[] }) {
  const label = useLabel();
  if (types.length === 0) return null;
  return (
    <Chip>
      <span aria-hidden>{types.join('・')}</span>
      <span className="sr-only">{types.map((type) => `${type} ${label(SUPPORT_TYPE_LABELS[type])}`).join('、')}</span>
    </Chip>
  );
}
