import { MAIL_MODE_LABELS, MAIL_MODES } from '@banso/domain';
import { Card, RadioGroup, useToast } from '@banso/ui';
import { useChooseMailMode, useMailMode } from '../../api/account.js';
import { useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useAccountWords } from './account-words.js';

/** How the person is reminded by mail; saved as soon as it is chosen. */
export function MailCard() {
  const w = useAccountWords();
  const label = useLabel();
  const say = useToast();
  const query = useMailMode();
  const choose = useChooseMailMode();
  return (
    <Card title={w('mailTitle')} className="no-print">
      {choose.error && (
        <div className="mb-3">
          <ProblemNotice problem={choose.error} />
        </div>
      )}
      <p className="mb-3">{w('mailText')}</p>
      <QueryView query={query} lines={3}>
        {(mailMode) => (
          <RadioGroup
            label={w('mailChoice')}
            options={MAIL_MODES.map((value) => ({ value, label: label(MAIL_MODE_LABELS[value]) }))}
            value={choose.isPending ? choose.variables : mailMode}
            onChange={(value) => choose.mutate(value, { onSuccess: () => say(w('mailChosen')) })}
          />
        )}
      </QueryView>
    </Card>
  );
}
