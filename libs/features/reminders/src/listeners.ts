import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';

/** What somebody may hear of today. */
export interface ListenerRow {
  personId: string;
  manager: boolean;
  everywhere: boolean;
  peer: boolean;
  codes: string[];
}

/**
 * Who may hear of what in a tenant today. A reminder is made for somebody else than the one who acts, so the reach of its
 * recipient has to be asked for: a term in a team that outlives the role or the assignment brings no mail about it.
 */
export class Listeners {
  private constructor(
    private readonly people: ReadonlyMap<string, ListenerRow>,
    /** Everybody who is a manager of the tenant today. */
    readonly managers: readonly string[],
  ) {}

  static async of(actor: Actor, tenantId: number, day: CivilDay = actor.today): Promise<Listeners> {
    const rows = await actor.tx.query<ListenerRow>(
      `select r.person_id as "personId", bool_or(r.role = 'manager') as manager, bool_or(r.role = 'peer') as peer,
              bool_or(r.role = 'manager' or (r.role = 'staff' and o.kind <> 'healthOffice')) as everywhere,
              coalesce(array_agg(distinct c.code order by c.code) filter (where c.code is not null), '{}') as codes
         from role_term r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
         left join lateral (
           select am.municipality_code as code from area_municipality am where r.role = 'staff' and o.kind = 'healthOffice' and am.area_id = o.area_id
           union all
           select a.municipality_code from assignment a where r.role = 'partner' and a.organisation_id = r.organisation_id and a.tenant_id = r.tenant_id
              and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)) c on true
        where r.tenant_id = $1 and (p.disabled_at is null or (p.disabled_at at time zone 'Asia/Tokyo')::date > $2) and r.from_on <= $2 and (r.until_on is null or r.until_on >= $2)
        group by r.person_id order by r.person_id`,
      [tenantId, day],
    );
    return Listeners.from(rows);
  }

  static from(rows: readonly ListenerRow[]): Listeners {
    return new Listeners(new Map(rows.map((row) => [row.personId, row])), rows.filter((row) => row.manager).map((row) => row.personId));
  }

  /** The same people, with others in the place of the managers. */
  withManagers(managers: readonly string[]): Listeners {
    return new Listeners(this.people, managers);
  }

  /** Everybody who may hear of something, in a fixed order. */
  rows(): ListenerRow[] {
    return [...this.people.values()];
  }

  /** Whether somebody works here at all today. */
  areHere(personId: string): boolean {
    return this.people.has(personId);
  }

  /** Whether somebody sees the engagements of a municipality; a peer sees those of one's own teams. */
  hear(personId: string, municipalityCode: string, inTeam: boolean): boolean {
    const person = this.people.get(personId);
    return person !== undefined && (person.everywhere || (person.peer && inTeam) || person.codes.includes(municipalityCode));
  }
}
