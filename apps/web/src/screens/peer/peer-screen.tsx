import { VISIT_MODE_LABELS } from '@banso/domain';
import { Breadcrumbs, Button, Card, LinkButton, PageHeading, useToast } from '@banso/ui';
import { useState } from 'react';
import { useChangePeer, usePeer } from '../../api/peers.js';
import type { PeerSupporter } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { Facts } from '../dispatches/facts.js';
import { PeerDialog } from '../peers/peer-dialog.js';
import { ConsentsCard } from './consents-card.js';
import { EndRegistrationDialog } from './end-registration-dialog.js';
import { usePeerWords } from './peer-words.js';

/** A peer supporter: what they can do, the consents of their home office with the papers, and the end of it. */
export function PeerScreen() {
  const peer = usePeer(usePathId());
  return (
    <QueryView query={peer} isScreen lines={10}>
      {(data) => <Body peer={data} />}
    </QueryView>
  );
}

function Body({ peer }: { peer: PeerSupporter }) {
  const w = usePeerWords();
  const may = useMay();
  const say = useToast();
  const reopen = useChangePeer();
  const onReload = useReloadScreen(['peers'], reopen);
  const [opened, open] = useState<'change' | 'end' | null>(null);
  const { person, home, organisation, endedOn } = peer;
  const undo = () =>
    reopen.mutate(
      { id: peer.id, version: versionOnScreen(peer), endedOn: null },
      { onSuccess: () => say(w('endUndone')) },
    );
  return (
    <>
      <PageHeading
        above={
          <Breadcrumbs
            items={[
              { label: w('people'), href: '/people' },
              { label: w('peers'), href: '/people/peers' },
              { label: person.name },
            ]}
          />
        }
        title={person.name}
        lead={[home?.name ?? organisation, peer.post].filter(Boolean).join('　')}
        actions={
          may('contribution:read') && (
            <LinkButton href={`/people/peers/${peer.id}/contribution`}>{w('contribution')}</LinkButton>
          )
        }
      />
      {reopen.error && (
        <div className="mb-4">
          <ProblemNotice problem={reopen.error} onReload={onReload} />
        </div>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <FactsCard peer={peer} onChange={may('peer:write') ? () => open('change') : null} />
        <div className="flex min-w-0 flex-col gap-5">
          <ConsentsCard peer={peer} />
          {may('peer:write') && (
            <span>
              {endedOn === null ? (
                <Button variant="danger" onPress={() => open('end')}>
                  {w('end')}
                </Button>
              ) : (
                <Button variant="secondary" isPending={reopen.isPending} onPress={undo}>
                  {w('endUndo')}
                </Button>
              )}
            </span>
          )}
        </div>
      </div>
      {opened === 'change' && <PeerDialog peer={peer} onClose={() => open(null)} />}
      {opened === 'end' && <EndRegistrationDialog peer={peer} onClose={() => open(null)} />}
    </>
  );
}

function FactsCard({ peer, onChange }: { peer: PeerSupporter; onChange: (() => void) | null }) {
  const w = usePeerWords();
  const days = useDays();
  const label = useLabel();
  const { home, post, themes, supportTypes, modes, months, load, loadLimit, reason, endedOn } = peer;
  return (
    <Card
      title={w('facts')}
      aside={
        onChange && (
          <Button size="small" variant="text" onPress={onChange}>
            {w('change')}
          </Button>
        )
      }
    >
      <Facts
        items={[
          [w('home'), home?.name],
          [w('post'), post],
          [w('themes'), themes.join('、')],
          [w('types'), supportTypes.length > 0 && <SupportTypes key="types" types={supportTypes} />],
          [w('modes'), modes.map((mode) => label(VISIT_MODE_LABELS[mode])).join('・')],
          [w('months'), months.map((n) => w('monthOf', { n })).join('・')],
          [w('load'), loadLimit === null ? w('loadOpen', { load }) : w('loadOf', { load, limit: loadLimit })],
          [w('reason'), reason],
          [w('endedOn'), endedOn && days.full(endedOn)],
        ]}
      />
    </Card>
  );
}
