import { Button, Card, Link } from '@banso/ui';
import { type PeerProposal, usePeerProposals } from '../../api/peers.js';
import { useDays } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { usePeersWords } from './peers-words.js';

/** Whom the office could ask, with the reason. Nothing where nobody is proposed. */
export function ProposalsCard({ onInvite }: { onInvite: ((proposal: PeerProposal) => void) | null }) {
  const w = usePeersWords();
  const proposals = usePeerProposals();
  const found = proposals.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return null;
  return (
    <Card title={w('proposals')} className="mt-5">
      <p className="mb-3 text-dns-14N-130 text-solid-gray-700">{w('proposalsLead')}</p>
      <ul className="flex flex-col gap-3">
        {found.map((proposal) => (
          <li key={proposal.counterpartId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <Proposal proposal={proposal} />
            {onInvite && (
              <Button
                size="small"
                variant="secondary"
                aria-label={w('inviteSpoken', { name: proposal.name })}
                onPress={() => onInvite(proposal)}
              >
                {w('invite')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ShowMore list={proposals} />
    </Card>
  );
}

function Proposal({ proposal }: { proposal: PeerProposal }) {
  const w = usePeersWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const { name, municipality, post, engagementId, reason, until } = proposal;
  return (
    <span className="min-w-0">
      <span className="font-700">{name}</span>　{nameOf(municipality)}　{post}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        <Link href={`/engagements/${engagementId}`}>{reason}</Link>
        {until && `　${w('proposalUntil', { day: days.short(until) })}`}
      </span>
    </span>
  );
}
