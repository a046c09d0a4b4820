import type { ListedPerson } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type Candidate, CandidatesQueries } from './candidates.queries.js';
import { byTransfer, HoldingsQueries } from './holdings.queries.js';
import { type Chosen, NOTHING_CHOSEN } from './plan.js';
import { RoleChoices } from './role-choices.js';
import { takersIn, TransferChoicesQueries } from './transfer-choices.queries.js';
import { type ListRow, type PlannedRow, planList } from './transfer-list-plan.js';
import type { TransferList } from './transfer-list.response.js';
import { peopleToList, transferListRows, transferLists } from './transfer-lists.sql.js';

/** Which lists to look at: one, or those behind the place where a page ended. */
interface WhichLists {
  id?: string | null;
  after?: readonly string[] | null;
  limit?: number;
}

/** What becomes of everything that all people of a list hold, who takes over, and how many roles end. */
export interface PlannedTransferList {
  planned: PlannedRow[];
  candidates: Map<string, Candidate>;
  rolesEnding: number;
}

/** Lists of transfers as they stand. A handful of statements, however many transfers there are. */
@Injectable()
export class TransferListsQueries {
  constructor(
    private readonly holdings: HoldingsQueries,
    private readonly choices: TransferChoicesQueries,
    private readonly candidates: CandidatesQueries,
    private readonly roles: RoleChoices,
  ) {}

  /** Everybody whom a list can name. */
  people(actor: Actor, tenantId: number): Promise<ListedPerson[]> {
    return actor.tx.rows(peopleToList, { tenant: tenantId, today: actor.today });
  }

  /** Lists, newest first. With `id` only that one. */
  lists(actor: Actor, { id = null, after = null, limit = 1 }: WhichLists): Promise<TransferList[]> {
    return actor.tx.rows(transferLists, { list: id, after: after?.[0] ?? null, limit, today: actor.today });
  }

  /** What becomes of everything that all people of a list hold. */
  async planned(actor: Actor, listId: string, tenantId: number): Promise<PlannedTransferList> {
    const rows = await actor.tx.rows(transferListRows, { list: listId });
    const ids = rows.map(({ transferId }) => transferId);
    const holdings = byTransfer(await this.holdings.of(actor, ids));
    const choices = await this.choices.of(actor, ids);
    const chosenFor = (row: ListRow): Chosen => {
      const chosen = choices.get(row.transferId) ?? NOTHING_CHOSEN;
      return row.confirmed ? { ...chosen, takers: NOTHING_CHOSEN.takers } : chosen;
    };
    // Reach and load are judged as of the effective day; a list has few of them, mostly one.
    const byDay = new Map<string, Candidate[]>();
    for (const effectiveOn of new Set(rows.map((row) => row.effectiveOn))) {
      const asked = rows.filter((row) => row.effectiveOn === effectiveOn);
      const takers = takersIn(asked.map((row) => choices.get(row.transferId) ?? NOTHING_CHOSEN));
      const leaverIds = asked.map(({ personId }) => personId);
      const question = { transferIds: ids, tenantId, leaverIds, effectiveOn };
      byDay.set(effectiveOn, await this.candidates.chosen(actor, question, takers));
    }
    const people = new Map(
      [...byDay].map(([day, found]) => [day, new Map(found.map((candidate) => [candidate.id, candidate]))]),
    );
    const named = (row: ListRow): Candidate[] =>
      takersIn([chosenFor(row), choices.get(row.transferId) ?? NOTHING_CHOSEN]).flatMap(
        (id) => people.get(row.effectiveOn)?.get(id) ?? [],
      );
    const roles = await this.roles.planned(
      actor,
      rows.map((row) => ({ ...row, id: row.transferId, tenantId })),
    );
    const rolesEnding = roles.filter(({ kept, open }) => !kept && !open).length;
    const everybody = new Map([...people.values()].flatMap((found) => [...found]));
    return { rolesEnding, planned: planList(rows, holdings, chosenFor, named), candidates: everybody };
  }
}
