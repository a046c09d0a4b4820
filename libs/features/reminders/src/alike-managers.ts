import type { CivilDay } from '@banso/domain';
import type { EngagementPast } from './ladder-preview.queries.js';
import type { PeopleReach } from './people-reach.js';

/**
 * Managers hear of everything, so most of them hear of an engagement alike: those who hold no part in it and were
 * managers on the same days. The rule is asked once for all of them, and its answer counts for each; otherwise a
 * month's preview would cost engagements × managers × repetitions.
 */
export class AlikeManagers {
  private readonly days = new Map<string, Set<CivilDay>>();
  private readonly groups = new Map<string, string[]>();

  constructor(private readonly reach: ReadonlyMap<CivilDay, PeopleReach>) {
    for (const [day, { managers }] of reach)
      for (const person of managers) this.days.set(person, (this.days.get(person) ?? new Set()).add(day));
    for (const [person, days] of this.days) {
      const group = `group ${[...days].join()}`;
      this.groups.set(group, [...(this.groups.get(group) ?? []), person]);
    }
  }

  /** How the managers hear of one engagement. */
  of(past: EngagementPast): AlikeHearing {
    const parts = new Set(personsIn(past));
    const people = new Map<string, readonly string[]>();
    for (const [group, persons] of this.groups) {
      const rest = persons.filter((person) => !parts.has(person));
      if (rest.length > 0) people.set(group, rest);
    }
    const apart = [...this.days.keys()].filter((person) => parts.has(person));
    const heldOn = (who: string, day: CivilDay): boolean => this.days.get(people.get(who)?.[0] ?? who)!.has(day);
    const all = [...apart, ...people.keys()];
    return {
      on: (day) => this.reach.get(day)!.withManagers(all.filter((who) => heldOn(who, day))),
      peopleOf: (recipient) => people.get(recipient) ?? [recipient],
    };
  }
}

/** The managers of one engagement, those who hear alike under one name. */
export interface AlikeHearing {
  /** Who hears of it on a day. */
  on(day: CivilDay): PeopleReach;
  /** The persons behind a recipient. */
  peopleOf(recipient: string): readonly string[];
}

/** Everybody who ever held a part in an engagement. */
function personsIn({ team, items, packets }: EngagementPast): string[] {
  return [
    ...team.map(({ person }) => person),
    ...items.flatMap(({ owners }) => owners.map(({ person }) => person)),
    ...packets.flatMap(({ leaver, successor }) => (successor === null ? [leaver] : [leaver, successor])),
  ];
}
