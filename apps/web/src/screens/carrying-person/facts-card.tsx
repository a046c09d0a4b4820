import { ROLE_LABELS } from '@banso/domain';
import { Card } from '@banso/ui';
import type { CarryingPerson } from '../../api/people.js';
import { useLabel } from '../../i18n/days.js';
import { SupportTypes } from '../../parts/support-types.js';
import { Facts } from '../dispatches/facts.js';
import { FreeCapacity } from '../people/people-table.js';
import { usePeopleWords } from '../people/people-words.js';

/** What somebody is, offers and serves, and how much more they take. */
export function FactsCard({ person }: { person: CarryingPerson }) {
  const w = usePeopleWords();
  const label = useLabel();
  const { professions, themes, supportTypes, areas, homeMunicipality } = person;
  return (
    <Card title={w('facts')}>
      <Facts
        items={[
          [w('roles'), person.roles.map((role) => label(ROLE_LABELS[role])).join('、')],
          [w('profession'), professions.join('、')],
          [w('theme'), themes.join('、')],
          [w('offers'), supportTypes.length > 0 && <SupportTypes key="types" types={supportTypes} />],
          [w('area'), areas.map(({ name }) => name).join('、')],
          [w('home'), homeMunicipality],
          [w('free'), person.figures && <FreeCapacity key="free" person={person} />],
        ]}
      />
    </Card>
  );
}
