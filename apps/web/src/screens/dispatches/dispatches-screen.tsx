import { Button, LinkButton, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { useMay } from '../../shell/session-context.js';
import { AddNeedDialog } from './add-need-dialog.js';
import { DispatchesCard } from './dispatches-card.js';
import { useDispatchesWords } from './dispatches-words.js';
import { ExpertRoom } from './expert-room.js';
import { NeedsCard } from './needs-card.js';

/** Dispatches of experts: for staff everything on its way, for an expert what they are asked for. */
export function DispatchesScreen() {
  const w = useDispatchesWords();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const isOffice = may('dispatch:request');
  return (
    <>
      <PageHeading
        title={w('title')}
        lead={w(isOffice ? 'lead' : 'leadExpert')}
        actions={
          isOffice && (
            <>
              <Button onPress={() => setAdding(true)}>{w('addNeed')}</Button>
              <LinkButton href="/dispatches/experts">{w('roster')}</LinkButton>
              <LinkButton href="/dispatches/payments">{w('payments')}</LinkButton>
            </>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {may('dispatch:accept') && <ExpertRoom />}
        {isOffice && (
          <>
            <NeedsCard />
            <DispatchesCard />
          </>
        )}
      </div>
      {isAdding && <AddNeedDialog onClose={() => setAdding(false)} />}
    </>
  );
}
