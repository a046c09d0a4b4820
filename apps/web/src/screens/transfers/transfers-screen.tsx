import { Button, LinkButton, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { useMay } from '../../shell/session-context.js';
import { ListsCard } from './lists-card.js';
import { PacketsCard } from './packets-card.js';
import { RegisterDialog } from './register-dialog.js';
import { TransfersCard } from './transfers-card.js';
import { useTransfersWords } from './transfers-words.js';

/** Transfers (人事異動) and the packets (引継書) that come of them. */
export function TransfersScreen() {
  const w = useTransfersWords();
  const may = useMay();
  const [isRegistering, setRegistering] = useState(false);
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        actions={
          may('transfer:register') && (
            <>
              <Button onPress={() => setRegistering(true)}>{w('register')}</Button>
              <LinkButton href="/transfers/lists/new">{w('registerList')}</LinkButton>
            </>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {may('transfer:register') && <ListsCard />}
        {may('transfer:read') && <TransfersCard />}
        {may('handover:read') && <PacketsCard />}
      </div>
      {isRegistering && <RegisterDialog onClose={() => setRegistering(false)} />}
    </>
  );
}
