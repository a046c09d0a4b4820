import { createHash } from 'node:crypto';
import { auditAll } from '@banso/audit';
import { problemInWords } from '@banso/directory';
import { filledRows, type ListedTransfer, planTransferList, type TransferListError } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { tableIn } from '@banso/files';
import { COMMON_REFUSALS, type Language, Refusal, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { type PlannedRow, previewOf } from './transfer-list-plan.js';
import type { TransferListResult } from './transfer-list.response.js';
import { listErrorInWords } from './transfer-list-words.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import { WrittenTerms } from './written-terms.js';

/**
 * A list of transfers from a file: looked at first, then registered as a whole. The look *is* the registration, undone at its
 * end, so that it cannot promise anything else than what registering does. The same file again changes nothing.
 */
@Injectable()
export class TransferListFileService {
  constructor(
    private readonly lists: TransferListsQueries,
    private readonly terms: WrittenTerms,
  ) {}

  /** @throws listHasErrors when it is to be registered and has errors; the refusals of files that are no table */
  async read(actor: Actor, file: UploadedFile, dryRun: boolean, language: Language): Promise<TransferListResult> {
    const table = await tableIn(file.bytes, NO_LIST);
    const tenantId = await managedTenant(actor);
    // Nobody's transfer may be registered between looking whether there is one and registering this one.
    await actor.tx.query(`select pg_advisory_xact_lock(hashtextextended('transfers', $1::int))`, [tenantId]);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const known = await actor.tx.one<{ id: string }>('select id from transfer_list where tenant_id = $1 and sha256 = $2 and withdrawn_at is null', [tenantId, sha256]);
    if (known && !dryRun) return this.registered(actor, known.id, tenantId, language);

    const plan = planTransferList(table.rows, { today: actor.today, people: await this.lists.people(actor, tenantId) });
    await actor.tx.query('savepoint before_the_list');
    const id = await this.register(actor, { tenantId, name: file.name, sha256: dryRun ? v7() : sha256 }, plan.transfers);
    const { planned, candidates, rolesEnding } = await this.lists.planned(actor, id, tenantId);
    const header = filledRows(table.rows)[0];
    const problems = table.problems.map((problem) => problemInWords(problem, header ? { number: header.number, cells: [...header.cells] } : undefined, language));
    // What a computed or merged cell seems to hold is not judged: that it is one says enough.
    const judged = [...plan.errors, ...planned.flatMap(takerErrors)].map((error) => listErrorInWords(error, language)).filter(({ row, column }) => !problems.some((problem) => problem.row === row && problem.column === column));
    const errors = [...problems, ...judged].sort((one, other) => one.row - other.row);
    const preview = previewOf(planned, candidates, rolesEnding, language, dryRun);
    if (dryRun || errors.length > 0) {
      await actor.tx.query('rollback to savepoint before_the_list');
      const result = { rows: plan.rows, errors, preview: plan.transfers.length > 0 ? preview : null, list: null, done: false };
      if (dryRun) return result;
      throw new Refusal(TRANSFER_REFUSALS.listHasErrors, {}, [], { ...result, preview: null });
    }
    await this.terms.announce(actor, plan.transfers);
    const [list] = await this.lists.lists(actor, { id });
    return { rows: plan.rows, errors: [], preview, list: list!, done: true };
  }

  private async registered(actor: Actor, id: string, tenantId: number, language: Language): Promise<TransferListResult> {
    const { planned, candidates, rolesEnding } = await this.lists.planned(actor, id, tenantId);
    const [list] = await this.lists.lists(actor, { id });
    return { rows: planned.length, errors: [], preview: previewOf(planned, candidates, rolesEnding, language, false), list: list!, done: true };
  }

  private async register(actor: Actor, { tenantId, name, sha256 }: { tenantId: number; name: string; sha256: string }, transfers: readonly ListedTransfer[]): Promise<string> {
    const id = v7();
    const ids = transfers.map(() => v7());
    await actor.tx.run('insert into transfer_list (id, tenant_id, name, sha256, registered_by) values ($1, $2, $3, $4, $5)', [id, tenantId, name, sha256, personOf(actor)]);
    await actor.tx.run(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, destination, note, registered_by)
       select i, $1, p, k, a, e, d, n, $2 from unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::text[], $9::text[]) as t(i, p, k, a, e, d, n)`,
      [tenantId, personOf(actor), ids, transfers.map(({ personId }) => personId), transfers.map(({ kind }) => kind), transfers.map(({ announcedOn }) => announcedOn), transfers.map(({ effectiveOn }) => effectiveOn), transfers.map(({ destination }) => destination), transfers.map(({ note }) => note)]);
    await actor.tx.run(
      `insert into transfer_list_row (transfer_id, list_id, tenant_id, number, successor_id, interim_id) select i, $1, $2, n, s, r from unnest($3::uuid[], $4::int[], $5::uuid[], $6::uuid[]) as t(i, n, s, r)`,
      [id, tenantId, ids, transfers.map(({ row }) => row), transfers.map(({ successorId }) => successorId), transfers.map(({ interimId }) => interimId)]);
    await auditAll(actor, [
      { action: 'transfer:register', subjectKind: 'transferList', subjectId: id, change: { transfers: transfers.length } },
      ...transfers.map(({ kind, announcedOn, effectiveOn }, n) => ({ action: 'transfer:register', subjectKind: 'transfer', subjectId: ids[n]!, change: { list: [null, id], kind: [null, kind], announcedOn: [null, announcedOn], effectiveOn: [null, effectiveOn] } })),
    ]);
    return id;
  }
}

/** The tenant whose transfers the actor registers. @throws notAllowed */
async function managedTenant(actor: Actor): Promise<number> {
  const tenant = await actor.tx.one<{ id: number }>(`select id from tenant where id = any((select ctx_ints('app.manages'))::int[]) order by id is distinct from $1::int, id limit 1`, [actor.tenantId]);
  if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return tenant.id;
}

/** Somebody who is not there on the day, or sees nothing at all of what they should take over, is a mistake of the file; more is decided case by case. */
function takerErrors({ row, items }: PlannedRow): TransferListError[] {
  return (['successor', 'interim'] as const).flatMap((column): TransferListError[] => {
    const given = items.filter(({ role, choice }) => role !== null && choice?.kind === column);
    const stands = (conflict: string) => given.length > 0 && given.every(({ conflicts }) => (conflicts as string[]).includes(conflict));
    if (stands('successorInactive')) return [{ row: row.number, column, fault: 'inactive' }];
    return stands('successorHasNoReach') ? [{ row: row.number, column, fault: 'noReach' }] : [];
  });
}

/** Under which codes a file that is no table is refused. */
const NO_LIST = { otherType: TRANSFER_REFUSALS.listOfOtherType, unreadable: TRANSFER_REFUSALS.listUnreadable, unknownEncoding: TRANSFER_REFUSALS.listEncoding };
