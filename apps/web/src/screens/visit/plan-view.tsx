import { VISIT_MODE_LABELS } from '@banso/domain';
import { Card } from '@banso/ui';
import type { Visit } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { FactList } from './fact-list.js';
import { useVisitWords } from './visit-words.js';

/** A visit to come: when, where, with whom and what for. */
export function PlanView({ visit }: { visit: Visit }) {
  const w = useVisitWords();
  const days = useDays();
  const label = useLabel();
  return (
    <Card title={w('summary')}>
      <FactList
        facts={[
          { term: w('plannedOn'), value: visit.plannedOn && days.full(visit.plannedOn) },
          { term: w('time'), value: visit.startsAt },
          { term: w('mode'), value: label(VISIT_MODE_LABELS[visit.mode]) },
          { term: w('place'), value: visit.place },
          { term: w('purpose'), value: visit.purpose },
          {
            term: w('oursSuggested'),
            value: visit.participantsSuggested.ours.map(({ name }) => name).join(w('listDivider')),
          },
          { term: w('theirsSuggested'), value: visit.participantsSuggested.theirs.join(w('listDivider')) },
        ]}
      />
    </Card>
  );
}
