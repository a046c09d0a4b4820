import { Breadcrumbs, LinkButton, PageHeading } from '@banso/ui';
import { type CarryingPerson, useCarryingPerson } from '../../api/people.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { usePeopleWords } from '../people/people-words.js';
import { CarriedCard } from './carried-card.js';
import { FactsCard } from './facts-card.js';

/** A person of the office as whoever chooses reads them: what they offer, how much room they have, what they carry. */
export function CarryingPersonScreen() {
  const person = useCarryingPerson(usePathId());
  return (
    <QueryView query={person} isScreen lines={10}>
      {(found) => <Body person={found} />}
    </QueryView>
  );
}

function Body({ person }: { person: CarryingPerson }) {
  const w = usePeopleWords();
  const may = useMay();
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('title'), href: '/people' }, { label: person.name }]} />}
        title={person.name}
        lead={[person.organisation, person.post].filter(Boolean).join('　')}
        actions={may('person:write') && <LinkButton href={`/masters/people/${person.id}`}>{w('master')}</LinkButton>}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <CarriedCard person={person} />
        <FactsCard person={person} />
      </div>
    </>
  );
}
