import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Language, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { TransferListEntity } from './transfer-list.entity.js';
import { previewOf } from './transfer-list-plan.js';
import type { TransferListQuery } from './transfer-list.request.js';
import type { TransferList, TransferListPreview } from './transfer-list.response.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import {
  askForConfirmation,
  askForWithdrawal,
  closeTransferList,
  lockTransferList,
  officeOfList,
  withdrawRegistered,
} from './transfer-lists.sql.js';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { WrittenTerms } from './written-terms.js';

/**
 * Looking at lists of transfers, confirming and withdrawing them. Both are only asked for here: the worker does them,
 * one transaction for each transfer, so that no request runs for minutes and a killed process loses nothing.
 */
@Injectable()
export class TransferListsService {
  constructor(
    private readonly lists: TransferListsQueries,
    private readonly terms: WrittenTerms,
  ) {}

  async list(actor: Actor, { limit, cursor }: TransferListQuery): Promise<Page<TransferList>> {
    return pageOf(await this.lists.lists(actor, { after: keyIn(cursor, 'id'), limit: limit + 1 }), limit, ({ id }) => [
      id,
    ]);
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<TransferList> {
    const [list] = isUuid(id) ? await this.lists.lists(actor, { id }) : [];
    if (!list) throw new Refusal(COMMON_REFUSALS.notFound);
    return list;
  }

  async preview(actor: Actor, id: string, language: Language): Promise<TransferListPreview> {
    await this.show(actor, id);
    const { planned, candidates, rolesEnding } = await this.lists.planned(actor, id, await this.tenantOf(actor, id));
    return previewOf(planned, candidates, rolesEnding, language, false);
  }

  /**
   * Asks for the confirmation of everything that is not confirmed yet, also of what was refused before.
   * @throws listWithdrawn, listAtWork, listNothingToConfirm
   */
  async confirm(actor: Actor, id: string, version: number): Promise<TransferList> {
    await this.change(actor, id, version);
    const asked = await actor.tx.count(askForConfirmation, { list: id, today: actor.today });
    if (asked === 0) throw new Refusal(TRANSFER_REFUSALS.listNothingToConfirm);
    await audit(actor, {
      action: 'transfer:register',
      subjectKind: 'transferList',
      subjectId: id,
      change: { confirmationAskedFor: asked },
    });
    return this.show(actor, id);
  }

  /**
   * Withdraws the transfers of a list before their day. What was only registered goes at once; what was confirmed has
   * written terms, which the worker takes back.
   */
  async withdraw(actor: Actor, id: string, version: number): Promise<TransferList> {
    await this.change(actor, id, version);
    const { now, today } = actor;
    const gone = await actor.tx.rows(withdrawRegistered, { list: id, now, today });
    await this.terms.announce(actor, gone);
    const waiting = await actor.tx.count(askForWithdrawal, { list: id, today });
    await actor.tx.count(closeTransferList, { list: id, now });
    await audit(actor, {
      action: 'transfer:register',
      subjectKind: 'transferList',
      subjectId: id,
      change: { withdrawalAskedFor: waiting },
    });
    return this.show(actor, id);
  }

  /** A list that can still be changed, locked, with its version moved on and the actor as the one who asks. */
  private async change(actor: Actor, id: string, version: number): Promise<void> {
    await this.show(actor, id);
    await actor.tx.rows(lockTransferList, { list: id });
    const list = await this.show(actor, id);
    if (list.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (list.withdrawn) throw new Refusal(TRANSFER_REFUSALS.listWithdrawn);
    if (list.atWork) throw new Refusal(TRANSFER_REFUSALS.listAtWork);
    const changed = await actor.tx.update(
      TransferListEntity,
      { id },
      {
        version: () => 'version + 1',
        requestedBy: personOf(actor),
      },
    );
    if (changed === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  }

  private async tenantOf(actor: Actor, id: string): Promise<number> {
    const row = await actor.tx.row(officeOfList, { list: id });
    return row!.tenantId;
  }
}
