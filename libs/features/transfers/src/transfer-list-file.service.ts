import { createHash } from 'node:crypto';
import { auditAll } from '@banso/audit';
import { type FileError, problemInWords } from '@banso/directory';
import { filledRows, type ListedTransfer, planTransferList, type TransferListError } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { type ReadTable, tableIn } from '@banso/files';
import { COMMON_REFUSALS, type Language, Refusal, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { PlanConflict } from './plan.js';
import {
  listOfFile,
  officeManaged,
  queueTransferList,
  registerListRows,
  registerTransfers,
} from './transfer-list-file.sql.js';
import { TransferListEntity } from './transfer-list.entity.js';
import { type PlannedRow, previewOf } from './transfer-list-plan.js';
import type { TransferListResult } from './transfer-list.response.js';
import { listErrorInWords } from './transfer-list-words.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { WrittenTerms } from './written-terms.js';

/**
 * A list of transfers from a file: looked at first, then registered as a whole. The look *is* the registration, undone
 * at its end, so that it cannot promise anything else than what registering does. The same file again changes nothing.
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
    await actor.tx.rows(queueTransferList, { tenant: tenantId });
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const known = await actor.tx.row(listOfFile, { tenant: tenantId, sha256 });
    if (known && !dryRun) return this.registered(actor, known.id, tenantId, language);

    const plan = planTransferList(table.rows, { today: actor.today, people: await this.lists.people(actor, tenantId) });
    const { id, preview, errors } = await actor.tx.tentatively(
      async () => {
        const registered = await this.register(
          actor,
          { tenantId, name: file.name, sha256: dryRun ? v7() : sha256 },
          plan.transfers,
        );
        const { planned, candidates, rolesEnding } = await this.lists.planned(actor, registered, tenantId);
        return {
          id: registered,
          preview: previewOf(planned, candidates, rolesEnding, language, dryRun),
          errors: errorsOf(table, [...plan.errors, ...planned.flatMap(takerErrors)], language),
        };
      },
      ({ errors: found }) => !dryRun && found.length === 0,
    );
    if (dryRun || errors.length > 0) {
      const result = {
        rows: plan.rows,
        errors,
        preview: plan.transfers.length > 0 ? preview : null,
        list: null,
        done: false,
      };
      if (dryRun) return result;
      throw new Refusal(TRANSFER_REFUSALS.listHasErrors, {}, [], { ...result, preview: null });
    }
    await this.terms.announce(actor, plan.transfers);
    const [list] = await this.lists.lists(actor, { id });
    return { rows: plan.rows, errors: [], preview, list: list!, done: true };
  }

  private async registered(
    actor: Actor,
    id: string,
    tenantId: number,
    language: Language,
  ): Promise<TransferListResult> {
    const { planned, candidates, rolesEnding } = await this.lists.planned(actor, id, tenantId);
    const preview = previewOf(planned, candidates, rolesEnding, language, false);
    const [list] = await this.lists.lists(actor, { id });
    return { rows: planned.length, errors: [], preview, list: list!, done: true };
  }

  private async register(
    actor: Actor,
    file: { tenantId: number; name: string; sha256: string },
    transfers: readonly ListedTransfer[],
  ): Promise<string> {
    const id = v7();
    const ids = transfers.map(() => v7());
    const registeredBy = personOf(actor);
    await actor.tx.insert(TransferListEntity, { id, ...file, registeredBy });
    await actor.tx.count(registerTransfers, {
      tenant: file.tenantId,
      registeredBy,
      ids,
      people: transfers.map(({ personId }) => personId),
      kinds: transfers.map(({ kind }) => kind),
      announced: transfers.map(({ announcedOn }) => announcedOn),
      effective: transfers.map(({ effectiveOn }) => effectiveOn),
      destinations: transfers.map(({ destination }) => destination),
      notes: transfers.map(({ note }) => note),
    });
    await actor.tx.count(registerListRows, {
      list: id,
      tenant: file.tenantId,
      ids,
      numbers: transfers.map(({ row }) => row),
      successors: transfers.map(({ successorId }) => successorId ?? ''),
      interims: transfers.map(({ interimId }) => interimId ?? ''),
    });
    await auditAll(actor, [
      {
        action: 'transfer:register',
        subjectKind: 'transferList',
        subjectId: id,
        change: { transfers: transfers.length },
      },
      ...transfers.map(({ kind, announcedOn, effectiveOn }, n) => ({
        action: 'transfer:register',
        subjectKind: 'transfer',
        subjectId: ids[n]!,
        change: {
          list: [null, id],
          kind: [null, kind],
          announcedOn: [null, announcedOn],
          effectiveOn: [null, effectiveOn],
        },
      })),
    ]);
    return id;
  }
}

/** The tenant whose transfers the actor registers. @throws notAllowed */
async function managedTenant(actor: Actor): Promise<number> {
  const office = await actor.tx.row(officeManaged, { home: actor.tenantId });
  if (!office) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return office.id;
}

/** Everything wrong with a file, in words, in the order of its rows. */
function errorsOf(table: ReadTable, faults: readonly TransferListError[], language: Language): FileError[] {
  const header = filledRows(table.rows)[0];
  const shown = header ? { number: header.number, cells: [...header.cells] } : undefined;
  const problems = table.problems.map((problem) => problemInWords(problem, shown, language));
  // What a computed or merged cell seems to hold is not judged: that it is one says enough.
  const judged = faults
    .map((fault) => listErrorInWords(fault, language))
    .filter(({ row, column }) => !problems.some((problem) => problem.row === row && problem.column === column));
  return [...problems, ...judged].sort((one, other) => one.row - other.row);
}

/**
 * Somebody who is not there on the day, or sees nothing at all of what they should take over, is a mistake of the file;
 * more is decided case by case.
 */
function takerErrors({ row, items }: PlannedRow): TransferListError[] {
  return (['successor', 'interim'] as const).flatMap((column): TransferListError[] => {
    const given = items.filter(({ role, choice }) => role !== null && choice?.kind === column);
    const stands = (conflict: PlanConflict) =>
      given.length > 0 && given.every(({ conflicts }) => conflicts.includes(conflict));
    if (stands('successorInactive')) return [{ row: row.number, column, fault: 'inactive' }];
    return stands('successorHasNoReach') ? [{ row: row.number, column, fault: 'noReach' }] : [];
  });
}

/** Under which codes a file that is no table is refused. */
const NO_LIST = {
  otherType: TRANSFER_REFUSALS.listOfOtherType,
  unreadable: TRANSFER_REFUSALS.listUnreadable,
  unknownEncoding: TRANSFER_REFUSALS.listEncoding,
};
