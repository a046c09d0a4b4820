import { capacitiesOf, freeCapacity, professionsIn } from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { CARRIED_FIGURES, CARRIED_IN_ALL, type CarriedFigure } from './figures.js';
import { type Count, LoadQueries } from './load.queries.js';
import type { LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';
import { peopleCarrying, type PeopleCarryingRow } from './load.sql.js';
import type { CarriedRowsQuery, CarryingPeopleQuery, PeopleOrder } from './carrying-people.request.js';
import type { CarriedFigures, CarryingPerson } from './carrying-people.response.js';

/** Which people to ask the database for. */
interface Asked {
  only?: string;
  q?: string;
  role?: string;
  theme?: string;
}

/** The key of a person in an order: rank, reading, id. */
type Key = [rank: number, kana: string, id: string];

/** More than anybody carries, so that the rank of whoever carries most is the least. */
const MOST = 1_000_000;

/**
 * The people whom one may choose, with what they carry (人材). An office has some thousand of them at most, and order and
 * room follow from numbers that are counted for all in one statement: so all are weighed, and one page is told.
 */
@Injectable()
export class CarryingPeopleService {
  constructor(
    private readonly queries: LoadQueries,
    private readonly load: LoadService,
  ) {}

  /** A page of them in the order that was asked for. */
  async list(actor: Actor, query: CarryingPeopleQuery): Promise<Page<CarryingPerson>> {
    const { profession, area, free, order = 'name', cursor, limit } = query;
    const found = (await this.people(actor, query))
      .filter((person) => !profession || person.professions.includes(profession))
      .filter((person) => !area || person.everywhere || person.areas.some(({ id }) => id === area))
      .filter((person) => free !== 'true' || person.free === null || person.free > 0)
      .map((person) => ({ person, key: keyOf(person, order) }))
      .sort((a, b) => compare(a.key, b.key));
    const [rank, kana, id] = keyIn(cursor, 'number', 'text', 'id') ?? [];
    const after: Key | null = rank === undefined ? null : [Number(rank), kana!, id!];
    const rest = found.filter(({ key }) => after === null || compare(key, after) > 0).slice(0, limit + 1);
    return pageOf(
      rest,
      limit,
      ({ key }) => [String(key[0]), key[1], key[2]],
      ({ person: { everywhere: _, ...told } }) => told,
    );
  }

  /** @throws notFound for whoever holds no role of the office today */
  async show(actor: Actor, id: string): Promise<CarryingPerson> {
    const [person] = isUuid(id) ? await this.people(actor, { only: id.toLowerCase() }) : [];
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    const { everywhere: _, ...told } = person;
    return told;
  }

  /** The rows behind one of a person's numbers, as far as the reader sees them. @throws notFound */
  async rows(actor: Actor, id: string, { figure, cursor, limit }: CarriedRowsQuery): Promise<Page<LoadRow>> {
    for (const tenant of isUuid(id) ? actor.tenantIds : []) {
      const [person] = await this.asked(actor, tenant, { only: id.toLowerCase() });
      if (person) return this.load.rowsOf(actor, tenant, { figure, person: person.id, cursor, limit });
    }
    throw new Refusal(COMMON_REFUSALS.notFound);
  }

  private async people(actor: Actor, asked: Asked): Promise<Array<CarryingPerson & { everywhere: boolean }>> {
    const told = [];
    for (const tenant of actor.tenantIds) {
      const rows = await this.asked(actor, tenant, asked);
      const counts = mayDo(actor, 'engagement:read')
        ? numbersOf(await this.queries.carried(actor, tenant, asked.only ?? null))
        : null;
      told.push(...rows.map((row) => personOf(row, counts)));
    }
    return told;
  }

  private asked(actor: Actor, tenant: number, { only, q, role, theme }: Asked): Promise<PeopleCarryingRow[]> {
    return actor.tx.rows(peopleCarrying, {
      tenant,
      today: actor.today,
      only: only ?? null,
      words: q || null,
      role: role ?? null,
      theme: theme || null,
    });
  }
}

function numbersOf(counts: readonly Count[]): Map<string, Partial<Record<CarriedFigure, number>>> {
  const people = new Map<string, Partial<Record<CarriedFigure, number>>>();
  for (const { personId, figure, n } of counts) {
    if (personId === null) continue;
    people.set(personId, { ...people.get(personId), [figure]: n });
  }
  return people;
}

function personOf(
  row: PeopleCarryingRow,
  numbers: ReturnType<typeof numbersOf> | null,
): CarryingPerson & { everywhere: boolean } {
  const { tenantId: _, peerEngagements, openDispatches, profession, loadLimit, servesEverywhere, ...told } = row;
  const own = numbers?.get(row.id) ?? {};
  const figures = numbers
    ? (Object.fromEntries(CARRIED_FIGURES.map((figure) => [figure, own[figure] ?? 0])) as unknown as CarriedFigures)
    : null;
  const carried = {
    roles: row.roles,
    leads: figures?.leads ?? 0,
    deputies: figures?.deputies ?? 0,
    peerEngagements,
    openDispatches,
    loadLimit,
  };
  return {
    ...told,
    professions: professionsIn(profession),
    figures,
    inAll: figures && CARRIED_IN_ALL.reduce((sum, figure) => sum + figures[figure], 0),
    // Whoever reads no engagements cannot tell what staff carry, and so how much more they take.
    capacities: figures ? capacitiesOf(carried) : [],
    free: figures ? freeCapacity(carried) : null,
    everywhere: servesEverywhere && row.roles.includes('expert'),
  };
}

function keyOf({ inAll, free, kana, id }: CarryingPerson, order: PeopleOrder): Key {
  const ranks: Record<PeopleOrder, number> = {
    name: 0,
    load: MOST - (inAll ?? 0),
    free: free === null ? 2 * MOST : MOST - free,
  };
  return [ranks[order], kana, id];
}

function compare(a: Key, b: Key): number {
  const place = a.findIndex((part, n) => part !== b[n]);
  return place === -1 ? 0 : a[place]! < b[place]! ? -1 : 1;
}
