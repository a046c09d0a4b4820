import type { CivilDay, ListedPerson } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type Candidate, CandidatesQueries } from './candidates.queries.js';
import { byTransfer, HoldingsQueries } from './holdings.queries.js';
import { type Chosen, NOTHING_CHOSEN } from './plan.js';
import { RoleChoices } from './role-choices.js';
import { takersIn, TransferChoicesQueries } from './transfer-choices.queries.js';
import { type ListRow, type PlannedRow, planList } from './transfer-list-plan.js';
import type { TransferList } from './transfer-list.response.js';

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
    return actor.tx.query<ListedPerson>(
      `select p.id, p.name, p.email, o.name as office, p.disabled_at is not null as "isDisabled",
              coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'effectiveOn', x.effective_on)) from transfer x where x.person_id = p.id and x.withdrawn_at is null and x.effective_on >= $2), '[]') as transfers
         from person p join organisation o on o.id = p.organisation_id where p.tenant_id = $1`, [tenantId, actor.today]);
  }

  /** Lists, newest first. With `id` only that one. */
  lists(actor: Actor, { id = null, after = null, limit = 1 }: { id?: string | null; after?: string[] | null; limit?: number }): Promise<TransferList[]> {
    return actor.tx.query<TransferList>(LISTS, [id, after?.[0] ?? null, limit, actor.today]);
  }

  rows(actor: Actor, listId: string): Promise<ListRow[]> {
    return actor.tx.query<ListRow>(ROWS, [listId]);
  }

  /** What becomes of everything that all people of a list hold. */
  async planned(actor: Actor, listId: string, tenantId: number): Promise<{ planned: PlannedRow[]; candidates: Map<string, Candidate>; rolesEnding: number }> {
    const rows = await this.rows(actor, listId);
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
      byDay.set(effectiveOn, await this.candidates.chosen(actor, { transferIds: ids, tenantId, leaverIds: asked.map(({ personId }) => personId), effectiveOn: effectiveOn as CivilDay }, takers));
    }
    const people = new Map([...byDay].map(([day, found]) => [day, new Map(found.map((candidate) => [candidate.id, candidate]))]));
    const named = (row: ListRow): Candidate[] => takersIn([chosenFor(row), choices.get(row.transferId) ?? NOTHING_CHOSEN]).flatMap((id) => people.get(row.effectiveOn)?.get(id) ?? []);
    const roles = await this.roles.planned(actor, rows.map((row) => ({ ...row, id: row.transferId, tenantId })));
    const rolesEnding = roles.filter(({ kept, open }) => !kept && !open).length;
    const everybody = new Map([...people.values()].flatMap((found) => [...found]));
    return { rolesEnding, planned: planList(rows, holdings, chosenFor, named), candidates: everybody };
  }
}

/** A transfer of a list can also be confirmed or withdrawn by hand: then the transfer knows better than its row. */
const STATE = `case when x.withdrawn_at is not null then 'withdrawn' when x.confirmed_at is not null and r.state in ('registered', 'refused') then 'confirmed' else r.state end`;

const LISTS = `
  select l.id, l.version, l.name, l.registered_at as "registeredAt", coalesce(p.name, '') as "registeredBy", l.withdrawn_at is not null as withdrawn, r.*
    from transfer_list l left join person p on p.id = l.registered_by
    join lateral (
      select coalesce(sum(n), 0)::int as transfers, coalesce(jsonb_object_agg(state, n), '{}') as states, min(first) as "effectiveFrom", max(last) as "effectiveUntil",
             coalesce(bool_or(state in ('waiting', 'withdrawing')), false) as "atWork", coalesce(bool_or(state in ('registered', 'refused') and last >= $4), false) as "mayConfirm", coalesce(bool_or(state <> 'withdrawn' and last > $4), false) as "mayWithdraw"
        from (select ${STATE} as state, count(*)::int as n, min(x.effective_on) as first, max(x.effective_on) as last
                from transfer_list_row r join transfer x on x.id = r.transfer_id where r.list_id = l.id group by 1) s) r on true
   where ($1::uuid is null or l.id = $1) and ($2::uuid is null or l.id < $2) order by l.id desc limit $3`;

const ROWS = `
  select r.transfer_id as "transferId", r.number, r.successor_id as "successorId", r.interim_id as "interimId", r.refusal, x.person_id as "personId", p.name as "personName", o.name as organisation, x.kind,
         x.announced_on as "announcedOn", x.effective_on as "effectiveOn", x.destination, s.name as "successorName", i.name as "interimName", x.confirmed_at is not null as confirmed,
         ${STATE} as state
    from transfer_list_row r join transfer x on x.id = r.transfer_id join person p on p.id = x.person_id join organisation o on o.id = p.organisation_id
    left join person s on s.id = r.successor_id left join person i on i.id = r.interim_id
   where r.list_id = $1 order by r.number`;
