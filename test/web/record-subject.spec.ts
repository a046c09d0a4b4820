import { expect, it } from '@jest/globals';
import type { Engagement, Visit } from '../../apps/web/src/api/types.js';
import { subjectOfEngagement } from '../../apps/web/src/screens/visit-record/record-subject.js';

it('the last record beside a new one is the last that counts, not one that was withdrawn', () => {
  const engagement = { programme: {}, actionItems: [], team: [], counterparts: [] } as unknown as Engagement;
  const visits = [
    { id: 'newest', status: 'withdrawn', record: { heldOn: '2026-11-20', facts: '別の町の話' } },
    { id: 'before', status: 'confirmed', record: { heldOn: '2026-10-20', facts: '区長と話した。' } },
  ] as unknown as Visit[];
  expect(subjectOfEngagement(engagement, visits, 'draft', '2026-11-24').lastVisit).toEqual({
    id: 'before',
    heldOn: '2026-10-20',
    facts: '区長と話した。',
  });
});
