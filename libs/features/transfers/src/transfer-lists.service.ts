import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Language, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { previewOf } from './transfer-list-plan.js';
import type { TransferListQuery } from './transfer-list.request.js';
import type { TransferList, TransferListPreview } from './transfer-list.response.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import { type Leaving, WrittenTerms } from './written-terms.js';

/**
 * Looking at lists of transfers, confirming and withdrawing them. Both are only asked for here: the worker does them, one
 * transaction for each transfer, so that no request runs for minutes and a killed process loses nothing.
 */
@Injectable()
export class TransferListsService {
  constructor(
    private readonly lists: TransferListsQueries,
    private readonly terms: WrittenTerms,
  ) {}

  async list(actor: Actor, { limit, cursor }: TransferListQuery): Promise<Page<TransferList>> {
    return pageOf(await this.lists.lists(actor, { after: keyIn(cursor, 'id'), limit: limit + 1 }), limit, ({ id }) => [id]);
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

  /** Asks for the confirmation of everything that is not confirmed yet, also of what was refused before. @throws listWithdrawn, listAtWork, listNothingToConfirm */
  async confirm(actor: Actor, id: string, version: number): Promise<TransferList> {
    await this.change(actor, id, version);
    const asked = await actor.tx.run(
      `update transfer_list_row r set state = 'waiting', refusal = null from transfer x
        where x.id = r.transfer_id and r.list_id = $1 and r.state in ('registered', 'refused') and x.withdrawn_at is null and x.confirmed_at is null and x.effective_on >= $2`, [id, actor.today]);
    if (asked === 0) throw new Refusal(TRANSFER_REFUSALS.listNothingToConfirm);
    await audit(actor, { action: 'transfer:register', subjectKind: 'transferList', subjectId: id, change: { confirmationAskedFor: asked } });
    return this.show(actor, id);
  }

  /**
   * Withdraws the transfers of a list before their day. What was only registered goes at once; what was confirmed has
   * written terms, which the worker takes back.
   */
  async withdraw(actor: Actor, id: string, version: number): Promise<TransferList> {
    await this.change(actor, id, version);
    const gone = await actor.tx.query<Leaving>(
      `with gone as (
         update transfer x set withdrawn_at = $2, version = x.version + 1 from transfer_list_row r
          where r.transfer_id = x.id and r.list_id = $1 and x.withdrawn_at is null and x.confirmed_at is null
            and x.effective_on >= $3 returning x.*)
       update transfer_list_row r set state = 'withdrawn', refusal = null, settled_at = $2 from gone
        where gone.id = r.transfer_id
        returning gone.person_id as "personId", gone.kind, gone.effective_on as "effectiveOn"`,
      [id, actor.now, actor.today]);
    await this.terms.announce(actor, gone);
    const waiting = await actor.tx.run(
      `update transfer_list_row r set state = 'withdrawing', refusal = null from transfer x
        where x.id = r.transfer_id and r.list_id = $1 and x.withdrawn_at is null and x.confirmed_at is not null and x.effective_on > $2`, [id, actor.today]);
    const [left] = await actor.tx.query<{ n: number }>('select count(*)::int as n from transfer_list_row r join transfer x on x.id = r.transfer_id where r.list_id = $1 and x.withdrawn_at is null', [id]);
    if (left!.n === 0) await actor.tx.run('update transfer_list set withdrawn_at = $2 where id = $1', [id, actor.now]);
    await audit(actor, { action: 'transfer:register', subjectKind: 'transferList', subjectId: id, change: { withdrawalAskedFor: waiting } });
    return this.show(actor, id);
  }

  /** A list that can still be changed, locked, with its version moved on and the actor as the one who asks. */
  private async change(actor: Actor, id: string, version: number): Promise<void> {
    await this.show(actor, id);
    await actor.tx.query('select from transfer_list where id = $1 for update', [id]);
    const list = await this.show(actor, id);
    if (list.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (list.withdrawn) throw new Refusal(TRANSFER_REFUSALS.listWithdrawn);
    if (list.atWork) throw new Refusal(TRANSFER_REFUSALS.listAtWork);
    if ((await actor.tx.run('update transfer_list set version = version + 1, requested_by = $2 where id = $1', [id, personOf(actor)])) === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  }

  private async tenantOf(actor: Actor, id: string): Promise<number> {
    const row = await actor.tx.one<{ tenantId: number }>('select tenant_id as "tenantId" from transfer_list where id = $1', [id]);
    return row!.tenantId;
  }
}
