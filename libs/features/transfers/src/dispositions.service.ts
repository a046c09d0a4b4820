import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { type FieldComplaint, type Language, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { type Choice, conflictInWords, NOTHING_CHOSEN, type PlannedItem } from './plan.js';
import { type PlannedRole, RoleChoices } from './role-choices.js';
import { TransferFollowers } from './transfer-followers.js';
import { changeTransfer, countsOf, type TransferRow } from './transfer-row.js';
import type { DisposeItem, DisposeTransfer } from './transfer.request.js';
import type { TransferPreview } from './transfer.response.js';
import { TransfersService } from './transfers.service.js';
import { WrittenTerms } from './written-terms.js';

/** Deciding what becomes of everything the leaver holds. */
@Injectable()
export class DispositionsService {
  constructor(
    private readonly transfers: TransfersService,
    private readonly terms: WrittenTerms,
    private readonly roles: RoleChoices,
    private readonly followers: TransferFollowers,
  ) {}

  /**
   * Keeps the dispositions as a plan, or with `confirm` writes all of their terms: all or nothing, with a complaint per
   * item (`field` = its key) when something is missing or in conflict. Until the effective day it may be done again; it
   * then replaces everything that this transfer has written.
   */
  async dispose(actor: Actor, id: string, version: number, request: DisposeTransfer, language: Language = 'ja'): Promise<TransferPreview> {
    const row = await changeTransfer(actor, id, version);
    if (row.confirmed && !request.confirm) throw new Refusal(TRANSFER_REFUSALS.transferConfirmed);
    if (row.personId === actor.personId && request.keepRoles?.length) throw new Refusal(TRANSFER_REFUSALS.ownRoleStays);
    if (row.confirmed) await this.terms.takeBack(actor, row);

    const choices = new Map(request.items.map((item) => [item.key, choiceOf(item)]));
    if (request.confirm) await holdLoads(actor, [...choices.values()]);
    // What is sent is what counts: nobody takes over by default what was left out.
    const { items } = await this.transfers.plan(actor, row, { ...NOTHING_CHOSEN, choices }, false);
    refuseUnknown(choices, items);
    const roles = await this.roles.asked(actor, row, request.keepRoles ?? []);
    await actor.tx.run('delete from disposition where transfer_id = $1', [id]);
    if (request.confirm) await this.confirm(actor, row, items, roles);
    else {
      const planned = items.filter((item) => choices.has(item.key));
      await this.keep(actor, row, planned, () => null);
      await this.roles.keep(actor, row, roles.filter(({ kept, mustStay }) => kept && !mustStay));
      await audit(actor, { action: 'transfer:register', subjectKind: 'transfer', subjectId: id, change: { dispositionsPlanned: planned.length } });
    }
    return this.transfers.preview(actor, id, language);
  }

  /** Confirms a transfer of a list by what was chosen for it, by hand or by default. @throws dispositionsRefused, what changing a transfer throws */
  async confirmAsChosen(actor: Actor, id: string): Promise<void> {
    const row = await changeTransfer(actor, id, 'newest');
    const chosen = await this.transfers.chosenFor(actor, row);
    await holdLoads(actor, [...chosen.choices.values(), ...[chosen.takers.successorId, chosen.takers.interimId].map((successorId) => ({ successorId }))]);
    const { items } = await this.transfers.plan(actor, row, chosen, false);
    const roles = await this.roles.planned(actor, [row]);
    await actor.tx.runPrepared('drop dispositions', 'delete from disposition where transfer_id = $1', [row.id]);
    await this.confirm(actor, row, items, roles);
  }

  private async confirm(actor: Actor, row: TransferRow, items: PlannedItem[], roles: readonly PlannedRole[]): Promise<void> {
    const complaints = items.flatMap(complaintOf);
    if (complaints.length > 0) throw new Refusal(TRANSFER_REFUSALS.dispositionsRefused, {}, complaints);
    const ending = roles.filter(({ kept }) => !kept).map(({ holdingId }) => holdingId);
    const written = await this.terms.write(actor, row, items, ending);
    await this.keep(actor, row, items, (item) => JSON.stringify(written.get(item.key)));
    await this.roles.keep(actor, row, roles);
    await actor.tx.runPrepared('confirm transfer', 'update transfer set confirmed_at = $2 where id = $1', [row.id, actor.now]);
    await this.followers.confirmed(actor, row, items);
    await audit(actor, { action: 'transfer:register', subjectKind: 'transfer', subjectId: row.id, change: { state: [row.confirmed ? 'confirmed' : 'registered', 'confirmed'], items: countsOf(items), rolesEnded: ending.length, ...(ending.length < roles.length ? { rolesKept: roles.filter(({ kept }) => kept).map(({ role, reason }) => ({ role, reason })) } : {}) } });
  }

  private async keep(actor: Actor, row: TransferRow, items: PlannedItem[], resultOf: (item: PlannedItem) => string | null): Promise<void> {
    await actor.tx.runPrepared('keep dispositions',
      `insert into disposition (id, tenant_id, transfer_id, held_kind, held_id, engagement_id, kind, successor_id, reason, result)
       select i, $9, $10, hk, h, e, k, s, r, w from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[]) as t(i, hk, h, e, k, s, r, w)`,
      [
        items.map(() => v7()), items.map((item) => item.kind), items.map((item) => item.subjectId), items.map((item) => item.engagementId), items.map((item) => item.choice!.kind),
        items.map((item) => item.choice!.successorId), items.map((item) => item.choice!.reason), items.map(resultOf), row.tenantId, row.id,
      ]);
  }
}

/** Two confirmations for one successor go one after the other: each would see room that the other is about to take. */
async function holdLoads(actor: Actor, choices: readonly Pick<Choice, 'successorId'>[]): Promise<void> {
  const takers = [...new Set(choices.flatMap(({ successorId }) => successorId ?? []))];
  await actor.tx.prepared('hold loads', `select pg_advisory_xact_lock(hashtextextended('load:' || id, 0)) from (select unnest($1::text[]) as id order by 1) takers`, [takers]);
}

function choiceOf({ key, kind, successorId, reason }: DisposeItem): Choice {
  // The table keeps no successor-less successor; a plan with a hole is simply not sent.
  if (kind !== 'end' && !successorId) throw refuseField(key, { ja: '後任か代理者を選んでください。', en: 'Choose a successor or an interim holder.' });
  return { kind, successorId: kind === 'end' ? null : (successorId ?? null), reason: reason ?? '' };
}

function refuseUnknown(choices: Map<string, Choice>, items: PlannedItem[]): void {
  const held = new Set(items.map((item) => item.key));
  const complaints = [...choices.keys()].filter((key) => !held.has(key)).map((field): FieldComplaint => ({ field, ja: 'この人が持っているものではありません。', en: 'The person does not hold this.' }));
  if (complaints.length > 0) throw new Refusal(TRANSFER_REFUSALS.dispositionsRefused, {}, complaints);
}

function complaintOf(item: PlannedItem): FieldComplaint[] {
  if (!item.choice) return [{ field: item.key, ja: '引継ぎ先が決まっていません。', en: 'There is no disposition yet.' }];
  const [conflict] = item.conflicts;
  return conflict ? [{ field: item.key, ja: `${conflictInWords(conflict, item, 'ja')}。`, en: `${conflictInWords(conflict, item, 'en')}.` }] : [];
}
