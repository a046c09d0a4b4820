import { Breadcrumbs, LinkButton, PageHeading } from '@banso/ui';
import { useRef } from 'react';
import { packetHref, useHandover } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { FactsCard } from './facts-card.js';
import { useHandoverWords } from './handover-words.js';
import { HumanPartsCard } from './human-parts-card.js';
import { PacketPaper } from './packet-paper.js';
import { PacketsAside } from './packets-aside.js';
import { QuestionsCard } from './questions-card.js';
import { SignaturesCard } from './signatures-card.js';
import { StepButtons } from './step-buttons.js';
import { StepRibbon } from './step-ribbon.js';
import { useHumanParts } from './use-human-parts.js';
import { VersionsCard } from './versions-card.js';

/** One packet (引継書): what was gathered, what only people can write, what is missing, and the next step. */
export function HandoverScreen() {
  const id = usePathId();
  const packet = useHandover(id);
  return (
    <QueryView query={packet} lines={10}>
      {(data) => <Packet key={data.id} packet={data} />}
    </QueryView>
  );
}

function Packet({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const parts = useHumanParts(packet);
  const form = useRef<HTMLDivElement>(null);
  const municipality = nameOf(packet.municipality);
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/transfers' }, { label: municipality }]} />}
        title={w('title', { municipality, programme: packet.programme })}
        documentTitle={w('documentTitle', { municipality })}
        lead={
          <span className="flex flex-wrap gap-x-5">
            <span>
              {w('people', {
                predecessor: packet.predecessor.name,
                successor: packet.successor?.name ?? w('noSuccessor'),
              })}
            </span>
            <span className="font-700">{w('effectiveOn', { day: days.full(packet.effectiveOn) })}</span>
          </span>
        }
        actions={
          <>
            <LinkButton href={packetHref(packet.id, 'pdf')} download>
              PDF
            </LinkButton>
            <LinkButton href={packetHref(packet.id, 'xlsx')} download>
              Excel
            </LinkButton>
            <StepButtons packet={packet} parts={parts} form={form} />
          </>
        }
      />
      <div className="no-print">
        <StepRibbon packet={packet} />
        <div className="grid items-start gap-5 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[18.5rem_minmax(0,1fr)]">
          <PacketsAside packet={packet} />
          <div className="flex min-w-0 flex-col gap-5">
            <FactsCard packet={packet} />
            <div ref={form}>
              <HumanPartsCard packet={packet} parts={parts} />
            </div>
            <QuestionsCard packet={packet} />
            <SignaturesCard packet={packet} />
            <VersionsCard packet={packet} />
          </div>
        </div>
      </div>
      <PacketPaper packet={packet} />
    </>
  );
}
