import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type ReachOfPeopleRow as PersonReach, reachOfPeople } from './people-reach.sql.js';

export type { PersonReach };

/**
 * Who may hear of what in a tenant today. A reminder is made for somebody else than the one who acts, so the reach of
 * its recipient has to be asked for: a term in a team that outlives the role or the assignment brings no mail about it.
 */
export class PeopleReach {
  private constructor(
    private readonly people: ReadonlyMap<string, PersonReach>,
    /** Everybody who is a manager of the tenant today. */
    readonly managers: readonly string[],
  ) {}

  static async of(actor: Actor, tenantId: number, day: CivilDay = actor.today): Promise<PeopleReach> {
    return PeopleReach.from(await actor.tx.rows(reachOfPeople, { tenant: tenantId, day }));
  }

  static from(rows: readonly PersonReach[]): PeopleReach {
    return new PeopleReach(
      new Map(rows.map((row) => [row.personId, row])),
      rows.filter((row) => row.manager).map((row) => row.personId),
    );
  }

  /** The same people, with others in the place of the managers. */
  withManagers(managers: readonly string[]): PeopleReach {
    return new PeopleReach(this.people, managers);
  }

  /** Everybody who may hear of something, in a fixed order. */
  rows(): PersonReach[] {
    return [...this.people.values()];
  }

  /** Whether somebody works here at all today. */
  areHere(personId: string): boolean {
    return this.people.has(personId);
  }

  /** Whether somebody sees the engagements of a municipality; a peer sees those of one's own teams. */
  hear(personId: string, municipalityCode: string, inTeam: boolean): boolean {
    const person = this.people.get(personId);
    return (
      person !== undefined && (person.everywhere || (person.peer && inTeam) || person.codes.includes(municipalityCode))
    );
  }
}
