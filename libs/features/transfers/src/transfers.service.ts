import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { addDays, type CivilDay, laterOf, MAX_LOAD } from '@banso/domain';
import { type Joining, JoiningRules } from '@banso/engagements';
import { COMMON_REFUSALS, type Language, keyIn, type Page, pageOf, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Candidate, CandidatesQueries } from './candidates.queries.js';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { byTransfer, HoldingsQueries } from './holdings.queries.js';
import { type Chosen, conflictInWords, NOTHING_CHOSEN, type PlannedItem, planOf, reaches, ruleOf } from './plan.js';
import { RoleChoices } from './role-choices.js';
import { takersIn, TransferChoicesQueries } from './transfer-choices.queries.js';
import {
  changeTransfer,
  countsOf,
  showTransfer,
  transferOf,
  type TransferRow,
  transfersListed,
} from './transfer-row.js';
import { TransferEntity } from './transfer.entity.js';
import type { RegisterTransfer, TransferQuery } from './transfer.request.js';
import type { HeldItem, Transfer, TransferPreview } from './transfer.response.js';
import { openTransfer, personManaged, queueTransfer } from './transfers.sql.js';
import { WrittenTerms } from './written-terms.js';

/** What becomes of everything a leaver holds, and who could take over. */
interface TransferPlan {
  items: PlannedItem[];
  candidates: Candidate[];
  /** Whose successors of the same day lead back to the leaver. */
  ring: ReadonlySet<string>;
}

const BEFORE_ANNOUNCEMENT = {
  ja: '発令日は内示日より前にできません。',
  en: 'The effective day cannot lie before the announcement.',
};
const PAST = { ja: '発令日は今日からの日にしてください。', en: 'Choose an effective day from today on.' };

/** Registering transfers, looking at what they would do, and withdrawing them. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly holdings: HoldingsQueries,
    private readonly candidates: CandidatesQueries,
    private readonly choices: TransferChoicesQueries,
    private readonly terms: WrittenTerms,
    private readonly roles: RoleChoices,
    private readonly rules: JoiningRules,
  ) {}

  async register(actor: Actor, request: RegisterTransfer): Promise<Transfer> {
    const { personId, kind, announcedOn, effectiveOn, destination = '', note = '' } = request;
    if (effectiveOn < announcedOn) throw refuseField('effectiveOn', BEFORE_ANNOUNCEMENT);
    if (effectiveOn < actor.today) throw refuseField('effectiveOn', PAST);
    const person = await actor.tx.row(personManaged, { person: personId });
    if (!person) throw refuseField('personId', { ja: 'この人は見つかりません。', en: 'This person is not found.' });

    await actor.tx.rows(queueTransfer, { tenant: person.tenantId, person: personId });
    const open = await actor.tx.row(openTransfer, {
      person: personId,
      today: actor.today,
      effectiveOn: effectiveOn as CivilDay,
    });
    if (open) throw new Refusal(TRANSFER_REFUSALS.transferAlreadyOpen, { effectiveOn: open.effectiveOn });
    const id = v7();
    await actor.tx.insert(TransferEntity, {
      id,
      tenantId: person.tenantId,
      personId,
      kind,
      announcedOn,
      effectiveOn,
      destination,
      note,
      registeredBy: personOf(actor),
    });
    await this.terms.announce(actor, [{ personId, kind, effectiveOn: effectiveOn as CivilDay }]);
    await audit(actor, {
      action: 'transfer:register',
      subjectKind: 'transfer',
      subjectId: id,
      change: { kind: [null, kind], announcedOn: [null, announcedOn], effectiveOn: [null, effectiveOn] },
    });
    return this.show(actor, id);
  }

  async list(actor: Actor, { limit, cursor }: TransferQuery): Promise<Page<Transfer>> {
    const rows = await transfersListed(actor, limit + 1, keyIn(cursor, 'day', 'id'));
    const page = pageOf(rows, limit, (row) => [row.effectiveOn, row.id]);
    return { items: await this.showAll(actor, page.items), nextCursor: page.nextCursor };
  }

  async show(actor: Actor, id: string): Promise<Transfer> {
    const [shown] = await this.showAll(actor, [await transferOf(actor, id)]);
    return shown!;
  }

  /** What the transfer would do, or has done. Only managers and the leaver look inside. */
  async preview(actor: Actor, id: string, language: Language = 'ja'): Promise<TransferPreview> {
    const row = await transferOf(actor, id);
    if (!row.isInside) throw new Refusal(COMMON_REFUSALS.notFound);
    const { items, candidates, ring } = await this.plan(actor, row, await this.chosenFor(actor, row), true);
    const results = await this.choices.results(actor, id);
    const roles = await this.roles.planned(actor, [row]);
    const names = new Map(candidates.map((candidate) => [candidate.id, candidate.name]));
    return {
      transfer: showTransfer(actor, row, items),
      counts: countsOf(items),
      items: items.map((item) => ({
        ...shownItem(item, (person) => names.get(person) ?? row.personName, language),
        result: results.get(item.key) ?? null,
      })),
      roles: roles.map(({ transferId: _, ...role }) => ({
        ...role,
        endsOn: role.kept || role.open ? null : addDays(row.effectiveOn, -1),
      })),
      candidates: candidates
        .filter((candidate) => candidate.isActive)
        .map((candidate) => ({
          person: { id: candidate.id, name: candidate.name },
          organisation: candidate.organisation,
          post: candidate.post,
          leads: candidate.leads,
          deputies: candidate.deputies,
          carried: candidate.carried.length,
          limit: candidate.loadLimit ?? MAX_LOAD,
          leavesOn: candidate.leavesOn,
          inRing: ring.has(candidate.id),
          newLeads: items.filter((item) => item.kind === 'lead' && item.choice?.successorId === candidate.id).length,
          hasReach: [
            ...new Set(
              items.flatMap((item) => (item.engagementId && reaches(candidate, item) ? [item.engagementId] : [])),
            ),
          ],
        })),
      version: row.version,
    };
  }

  /** Withdraws a transfer before its day, and with it every term it has written. @throws ownRoleStays */
  async withdraw(actor: Actor, id: string, version: number | 'newest'): Promise<void> {
    const row = await changeTransfer(actor, id, version);
    await this.terms.withdraw(actor, row);
    await actor.tx.update(TransferEntity, { id }, { withdrawnAt: actor.now });
    await this.terms.announce(actor, [row]);
    await audit(actor, {
      action: 'transfer:register',
      subjectKind: 'transfer',
      subjectId: id,
      change: { state: [row.confirmed ? 'confirmed' : 'registered', 'withdrawn'] },
    });
  }

  /**
   * Holdings, choices and candidates of one transfer put together; with `everybody` the candidates are all who could
   * take over, otherwise only those who were chosen.
   */
  async plan(actor: Actor, row: TransferRow, chosen: Chosen, everybody: boolean): Promise<TransferPlan> {
    const { tenantId, personId, effectiveOn } = row;
    const holdings = await this.holdings.of(actor, [row.id]);
    const question = { transferIds: [row.id], tenantId, leaverIds: [personId], effectiveOn };
    const candidates = await this.candidates[everybody ? 'everybody' : 'chosen'](actor, question, takersIn([chosen]));
    const mayClose = candidates.some(({ leavesOn }) => leavesOn === effectiveOn);
    const ring = mayClose ? await this.candidates.ring(actor, personId, tenantId, effectiveOn) : new Set<string>();
    const planned = planOf(row, holdings, chosen, { candidates, ring });
    return { items: await this.askRules(actor, effectiveOn, planned), candidates, ring };
  }

  /** Parts that a room above does not let the chosen person have are in conflict, in that room's words. */
  private async askRules(actor: Actor, effectiveOn: CivilDay, items: PlannedItem[]): Promise<PlannedItem[]> {
    const joinings = items.flatMap(({ key, role, engagementId, fromOn, choice, conflicts }): Joining[] =>
      role !== null && engagementId !== null && choice?.successorId && conflicts.length === 0
        ? [
            {
              memberId: key,
              engagementId,
              personId: choice.successorId,
              role,
              from: laterOf(fromOn ?? effectiveOn, effectiveOn),
              until: null,
            },
          ]
        : [],
    );
    const refused = await this.rules.refused(actor, joinings);
    return items.map((item) => {
      const refusal = refused.get(item.key);
      const words = refusal && { ja: refusal.inWords('ja'), en: refusal.inWords('en') };
      return words ? { ...item, conflicts: ['mayNotJoin'], refusal: words } : item;
    });
  }

  /**
   * What was chosen for a transfer. Once it is confirmed nobody takes over by default: what counts is what was written.
   */
  async chosenFor(actor: Actor, row: TransferRow): Promise<Chosen> {
    const chosen = (await this.choices.of(actor, [row.id])).get(row.id) ?? NOTHING_CHOSEN;
    return row.confirmed ? { ...chosen, takers: NOTHING_CHOSEN.takers } : chosen;
  }

  private async showAll(actor: Actor, rows: TransferRow[]): Promise<Transfer[]> {
    const inside = rows.filter((row) => row.isInside).map((row) => row.id);
    const holdings = byTransfer(await this.holdings.of(actor, inside));
    const chosen = await this.choices.of(actor, inside);
    return rows.map((row) => {
      const known = chosen.get(row.id) ?? NOTHING_CHOSEN;
      const counted = row.confirmed ? { ...known, takers: NOTHING_CHOSEN.takers } : known;
      return showTransfer(actor, row, planOf(row, holdings.get(row.id) ?? [], counted, { candidates: [] }));
    });
  }
}

/** An item for people to look at, without what writing it came to. */
function shownItem(
  item: PlannedItem,
  nameOf: (person: string) => string,
  language: Language,
): Omit<HeldItem, 'result'> {
  const { key, kind, subjectId, engagementId, municipality, text, dueOn, follows, choice } = item;
  const successor = choice?.successorId ? { id: choice.successorId, name: nameOf(choice.successorId) } : null;
  return {
    rule: ruleOf(item),
    key,
    kind,
    subjectId,
    engagementId,
    municipality,
    text,
    dueOn,
    follows,
    disposition: choice && { kind: choice.kind, successor, reason: choice.reason },
    conflicts: item.conflicts.map((code) => ({ code, message: conflictInWords(code, item, language) })),
  };
}
