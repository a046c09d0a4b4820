import { VISIT_MODE_LABELS } from '@banso/domain';
import { Badge, Breadcrumbs, Button, type Column, EmptyState, Link, PageHeading, Table } from '@banso/ui';
import { useState } from 'react';
import { type PeerProposal, usePeers } from '../../api/peers.js';
import type { PeerSupporter } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { ConsentDialog } from './consent-dialog.js';
import { PeerDialog } from './peer-dialog.js';
import { usePeersWords } from './peers-words.js';
import { ProposalsCard } from './proposals-card.js';
import { ThemesDialog } from './themes-dialog.js';

type Opened =
  | { what: 'register' | 'themes' }
  | { what: 'invite'; proposal: PeerProposal }
  | { what: 'change' | 'consent'; peer: PeerSupporter };

/** The registry of peer supporters: what they can do, how much they carry, until when their home office consents. */
export function PeersScreen() {
  const w = usePeersWords();
  const may = useMay();
  const peers = usePeers();
  const [opened, open] = useState<Opened | null>(null);
  const close = () => open(null);
  const columns = useColumns(may('peer:write') ? open : null);
  return (
    <>
      <Breadcrumbs items={[{ label: w('people'), href: '/people' }, { label: w('title') }]} />
      <PageHeading
        title={w('title')}
        lead={w('lead')}
        aside={
          may('peer:write') && (
            <span className="flex flex-wrap gap-3">
              <Button variant="text" onPress={() => open({ what: 'themes' })}>
                {w('themesEdit')}
              </Button>
              <Button onPress={() => open({ what: 'register' })}>{w('register')}</Button>
            </span>
          )
        }
      />
      <section aria-label={w('title')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={peers} lines={6}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
            ) : (
              <Table
                caption={w('caption')}
                isCaptionHidden
                isHeaderSticky
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
              />
            )
          }
        </QueryView>
      </section>
      <ProposalsCard onInvite={may('peer:write') ? (proposal) => open({ what: 'invite', proposal }) : null} />
      {opened?.what === 'invite' && <PeerDialog peer={null} proposal={opened.proposal} onClose={close} />}
      {opened?.what === 'register' && <PeerDialog peer={null} onClose={close} />}
      {opened?.what === 'change' && <PeerDialog peer={opened.peer} onClose={close} />}
      {opened?.what === 'consent' && <ConsentDialog peer={opened.peer} onClose={close} />}
      {opened?.what === 'themes' && <ThemesDialog onClose={close} />}
    </>
  );
}

function useColumns(open: ((opened: Opened) => void) | null): Column<PeerSupporter>[] {
  const w = usePeersWords();
  const label = useLabel();
  return [
    {
      key: 'name',
      header: w('name'),
      isRowHeader: true,
      cell: ({ id, person, home, organisation, post }) => (
        <span>
          <Link href={`/people/peers/${id}`}>{person.name}</Link>
          <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
            {[home?.name ?? organisation, post].filter(Boolean).join('　')}
          </span>
        </span>
      ),
    },
    {
      key: 'helps',
      header: w('helps'),
      cell: ({ themes, supportTypes, modes }) => (
        <span>
          {themes.join('、')} <SupportTypes types={supportTypes} />
          <span className="block text-dns-14N-130 text-solid-gray-700">
            {modes.map((mode) => label(VISIT_MODE_LABELS[mode])).join('・')}
          </span>
        </span>
      ),
    },
    { key: 'load', header: w('load'), cell: (peer) => <Load peer={peer} /> },
    { key: 'consent', header: w('consent'), cell: (peer) => <Consent peer={peer} /> },
    ...(open
      ? [
          {
            key: 'verbs',
            header: w('act'),
            cell: (peer: PeerSupporter) => (
              <span className="flex flex-wrap gap-x-2">
                <Button
                  size="small"
                  variant="text"
                  aria-label={w('consentAddSpoken', { name: peer.person.name })}
                  onPress={() => open({ what: 'consent', peer })}
                >
                  {w('consentAdd')}
                </Button>
                <Button
                  size="small"
                  variant="text"
                  aria-label={w('changeSpoken', { name: peer.person.name })}
                  onPress={() => open({ what: 'change', peer })}
                >
                  {w('change')}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];
}

function Load({ peer: { load, loadLimit } }: { peer: PeerSupporter }) {
  const w = usePeersWords();
  if (loadLimit === null) return <>{w('loadOpen', { load })}</>;
  return (
    <span className="whitespace-nowrap">
      {w('loadOf', { load, limit: loadLimit })}
      {load >= loadLimit && (
        <span className="block">
          <Badge tone="warning">{w('full')}</Badge>
        </span>
      )}
    </span>
  );
}

function Consent({ peer: { consentedUntil, consents, endedOn } }: { peer: PeerSupporter }) {
  const w = usePeersWords();
  const days = useDays();
  const present = consents.find(({ state }) => state === 'present');
  const next = consents.filter(({ state }) => state === 'future').at(-1);
  return (
    <span>
      {consentedUntil ? (
        w('consentUntil', { day: days.short(consentedUntil) })
      ) : (
        <Badge tone="danger">{w('consentNone')}</Badge>
      )}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {present ? w('consentBy', { by: present.by }) : null}
        {!present && next ? w('consentNext', { from: days.short(next.from), until: days.short(next.until) }) : null}
      </span>
      {endedOn && <span className="block text-dns-14N-130">{w('ended', { day: days.short(endedOn) })}</span>}
    </span>
  );
}
