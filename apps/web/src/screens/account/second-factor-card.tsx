import { Badge, Button, Card, useToast } from '@banso/ui';
import { useState } from 'react';
import { useRemoveSecondFactor, useRenewRecoveryCodes, useSecondFactor } from '../../api/account.js';
import type { SecondFactor } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useAccountWords } from './account-words.js';
import { CodeDialog } from './code-dialog.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SetUpDialog } from './set-up-dialog.js';

/** The second factor: whether there is one, and setting it up, renewing its codes, removing it. */
export function SecondFactorCard() {
  const w = useAccountWords();
  const query = useSecondFactor();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Card
      title={w('factorTitle')}
      aside={
        query.data && (
          <Badge tone={query.data.isSetUp ? 'success' : 'warning'}>
            {query.data.isSetUp ? w('factorOn') : w('factorOff')}
          </Badge>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <p className="no-print max-w-3xl">{w('factorText')}</p>
        <QueryView query={query} lines={2}>
          {(factor) => <State factor={factor} onCodes={setCodes} />}
        </QueryView>
        {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      </div>
    </Card>
  );
}

function State({ factor, onCodes }: { factor: SecondFactor; onCodes: (codes: string[]) => void }) {
  const w = useAccountWords();
  const days = useDays();
  const say = useToast();
  const renew = useRenewRecoveryCodes();
  const remove = useRemoveSecondFactor();
  const [open, setOpen] = useState<'setUp' | 'renew' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="no-print">
      {factor.isSetUp && factor.confirmedAt && (
        <p>{w('factorSince', { day: days.moment(factor.confirmedAt), count: factor.recoveryCodesLeft })}</p>
      )}
      {factor.isRequired && <p>{w('factorRequired')}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant={factor.isSetUp ? 'secondary' : 'primary'} onPress={() => setOpen('setUp')}>
          {factor.isSetUp ? w('setUpAgain') : w('setUp')}
        </Button>
        {factor.isSetUp && (
          <Button variant="secondary" onPress={() => setOpen('renew')}>
            {w('renewCodes')}
          </Button>
        )}
        {factor.isSetUp && !factor.isRequired && (
          <Button variant="secondary" onPress={() => setOpen('remove')}>
            {w('remove')}
          </Button>
        )}
      </div>
      {open === 'setUp' && (
        <SetUpDialog
          factor={factor}
          onClose={close}
          onCodes={(codes) => {
            close();
            onCodes(codes);
            say(w('factorDone'));
          }}
        />
      )}
      {open === 'renew' && (
        <CodeDialog
          title={w('renewCodes')}
          text={w('renewText')}
          verb={renew}
          onClose={close}
          onDone={({ recoveryCodes }) => {
            close();
            onCodes(recoveryCodes);
          }}
        />
      )}
      {open === 'remove' && (
        <CodeDialog
          isDanger
          title={w('remove')}
          text={w('removeText')}
          verb={remove}
          onClose={close}
          onDone={() => {
            close();
            say(w('removed'));
          }}
        />
      )}
    </div>
  );
}
