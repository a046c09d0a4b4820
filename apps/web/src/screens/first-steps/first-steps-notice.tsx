import { FIRST_STEP_LABELS } from '@banso/domain';
import { Link, Notice } from '@banso/ui';
import { useFirstSteps } from '../../api/first-steps.js';
import { useLabel } from '../../i18n/days.js';
import { useFirstStepsWords } from './first-steps-words.js';
import { useMay } from '../../shell/session-context.js';

/** What a new office still lacks, for those who set it up; nothing once it is done. */
export function FirstStepsNotice() {
  const w = useFirstStepsWords();
  const label = useLabel();
  const may = useMay();
  const steps = useFirstSteps(may('programme:write'));
  const next = steps.data?.items.find(({ state }) => state === 'next');
  if (!next) return null;
  return (
    <Notice className="mb-4" title={w('noticeTitle')}>
      {w('noticeText', { step: label(FIRST_STEP_LABELS[next.step]) })} <Link href="/first-steps">{w('open')}</Link>
    </Notice>
  );
}
