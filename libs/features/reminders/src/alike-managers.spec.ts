import { describe, expect, it } from '@jest/globals';
import {
  type CivilDay,
  civilDay,
  type DueReminder,
  japaneseOpenDays,
  type Recipients,
  remindersDue,
} from '@banso/domain';
import fc from 'fast-check';
import { AlikeManagers } from './alike-managers.js';
import type { EngagementPast } from './ladder-preview.queries.js';
import { PeopleReach } from './people-reach.js';

const calendar = japaneseOpenDays();
const DAYS = ['2026-11-20', '2026-11-26', '2026-11-27', '2026-12-30'].map(civilDay);
const PEOPLE = ['m0', 'm1', 'm2', 'm3', 'm4', 'x0', 'x1'];

const term = fc.record({
  person: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom('lead' as const, 'deputy' as const, 'peer' as const),
});
const scene = fc.record({
  /** On which of the days somebody is a manager. */
  managers: fc.dictionary(fc.constantFrom(...PEOPLE.slice(0, 5)), fc.subarray(DAYS, { minLength: 1 })),
  team: fc.array(term, { maxLength: 3 }),
});

const told = (people: Recipients, day: CivilDay): DueReminder[] =>
  remindersDue(
    { kind: 'visitDue', id: 'e', people, engagementStatus: 'active', dueOn: civilDay('2026-11-20'), plannedOn: null },
    day,
    calendar,
  );

describe('managers who hear alike', () => {
  it('hear, each of them, what the rule tells when it is asked about everybody', () => {
    fc.assert(
      fc.property(scene, ({ managers, team }) => {
        const reach = new Map(
          DAYS.map((day) => [
            day,
            PeopleReach.from(
              Object.entries(managers)
                .filter(([, days]) => days.includes(day))
                .map(([personId]) => ({ personId, manager: true, everywhere: true, peer: false, codes: [] })),
            ),
          ]),
        );
        const hearing = new AlikeManagers(reach).of({ team, items: [], packets: [] } as unknown as EngagementPast);
        const parts = {
          lead: team.filter(({ role }) => role === 'lead').map(({ person }) => person),
          deputy: team.filter(({ role }) => role === 'deputy').map(({ person }) => person),
          team: team.map(({ person }) => person),
        };
        for (const day of DAYS) {
          const inWords = ({ step, occurrence, as, state }: DueReminder, person: string): string =>
            [step, occurrence, as, state, person].join(' ');
          const everybody = told({ ...parts, manager: reach.get(day)!.managers }, day).map((one) =>
            inWords(one, one.recipient),
          );
          const alike = told({ ...parts, manager: hearing.on(day).managers }, day).flatMap((one) =>
            hearing.peopleOf(one.recipient).map((person) => inWords(one, person)),
          );
          expect(alike.sort()).toEqual(everybody.sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are one name for the rule, so that a month costs as much for hundreds as for one', () => {
    const reach = new Map(
      DAYS.map((day) => [
        day,
        PeopleReach.from(
          Array.from({ length: 300 }, (_, n) => ({
            personId: `m${n}`,
            manager: true,
            everywhere: true,
            peer: false,
            codes: [],
          })),
        ),
      ]),
    );
    const hearing = new AlikeManagers(reach).of({
      team: [{ person: 'm7' }],
      items: [],
      packets: [],
    } as unknown as EngagementPast);
    expect(hearing.on(DAYS[0]!).managers).toHaveLength(2);
  });
});
