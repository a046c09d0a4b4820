import { Button, LinkButton, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { loadExportHref, useLoad } from '../../api/load.js';
import type { Load } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useSession } from '../../shell/session-context.js';
import { DistributionCard } from '../coverage/distribution-card.js';
import { useLoadWords } from './load-words.js';
import { LoadNumbers } from './load-numbers.js';
import type { OpenedFigure } from './opened-figure.js';
import { PeopleCard } from './people-card.js';
import { RisksCard } from './risks-card.js';
import { RowsDialog } from './rows-dialog.js';

/** Who carries how much, and what is in danger of being left alone (負担とリスク). For managers. */
export function LoadScreen() {
  const w = useLoadWords();
  const common = useCommonWords();
  const days = useDays();
  const { today } = useSession();
  const load = useLoad();
  return (
    <div className="print-landscape">
      <PageHeading
        title={w('titleOf', { day: days.monthDay(load.data?.asOf ?? today) })}
        documentTitle={w('title')}
        lead={<span className="no-print">{w('lead')}</span>}
        actions={
          <>
            <LinkButton size="small" href={loadExportHref('xlsx')} download>
              {w('xlsx')}
            </LinkButton>
            <LinkButton size="small" href={loadExportHref('csv')} download>
              {w('csv')}
            </LinkButton>
            <LinkButton size="small" href={loadExportHref('csvShiftJis')} download>
              {w('csvShiftJis')}
            </LinkButton>
            <Button size="small" variant="secondary" onPress={() => window.print()}>
              {common('print')}
            </Button>
          </>
        }
      />
      <QueryView query={load} lines={10}>
        {(data) => <Overview load={data} />}
      </QueryView>
    </div>
  );
}

function Overview({ load }: { load: Load }) {
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  return (
    <>
      <LoadNumbers load={load} onOpen={setOpened} />
      {/* On narrow screens what is in danger comes first: it is what one looks for. */}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_18.5rem] xl:grid-rows-[auto_1fr]">
        <div className="xl:col-start-2">
          <RisksCard risks={load.risks} onOpen={setOpened} />
        </div>
        <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <PeopleCard people={load.people} onOpen={setOpened} />
        </div>
        <div className="xl:col-start-2">
          <DistributionCard distribution={load.distribution} />
        </div>
      </div>
      {opened && <RowsDialog {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}
