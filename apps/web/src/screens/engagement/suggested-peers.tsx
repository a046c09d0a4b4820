import { Button, Link } from '@banso/ui';
import { usePeerSuggestions } from '../../api/peers.js';
import { QueryView } from '../../shell/query-view.js';
import { useEngagementWords } from './engagement-words.js';

/** Whom to ask, each with what speaks for them, at the moment of adding a peer supporter to the team. */
export function SuggestedPeers(props: {
  engagementId: string;
  chosen: string | null;
  onChoose: (personId: string) => void;
}) {
  const w = useEngagementWords();
  const suggestions = usePeerSuggestions(props.engagementId, true);
  return (
    <section aria-label={w('peersSuggested')} className="rounded-8 border border-solid-gray-420 p-4">
      <h3 className="mb-2 text-std-16B-170 font-700">{w('peersSuggested')}</h3>
      <QueryView query={suggestions} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-dns-14N-130">
              {w('peersNone')} <Link href="/people/peers">{w('peersOpen')}</Link>
            </p>
          ) : (
            <ul className="flex flex-col gap-3">
              {items.map(({ person, home, post, reasons }) => (
                <li key={person.id} className="flex flex-wrap items-start gap-x-3">
                  <div className="min-w-0 flex-1">
                    <p>
                      {person.name}
                      <span className="ms-2 text-dns-14N-130 text-solid-gray-700">
                        {[home, post].filter(Boolean).join('　')}
                      </span>
                    </p>
                    <ul className="list-disc ps-5 text-dns-14N-130">
                      {reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                    </ul>
                  </div>
                  <Button
                    size="small"
                    variant="text"
                    isDisabled={props.chosen === person.id}
                    aria-label={w('peerChooseSpoken', { name: person.name })}
                    onPress={() => props.onChoose(person.id)}
                  >
                    {w(props.chosen === person.id ? 'peerChosen' : 'peerChoose')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
