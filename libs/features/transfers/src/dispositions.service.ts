import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { type FieldComplaint, type Language, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { dropDispositions, keepDispositions, queueTakers } from './dispositions.sql.js';
import { type Choice, conflictInWords, NOTHING_CHOSEN, type PlannedItem } from './plan.js';
import { type PlannedRole, RoleChoices } from './role-choices.js';
import { TransferFollowers } from './transfer-followers.js';
import { changeTransfer, countsOf, type TransferRow } from './transfer-row.js';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import type { DisposeItem, DisposeTransfer } from './transfer.request.js';
import type { TransferPreview } from './transfer.response.js';
import { TransfersService } from './transfers.service.js';
import { confirmTransfer } from './transfers.sql.js';
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
  async dispose(
    actor: Actor,
    id: string,
    version: number,
    request: DisposeTransfer,
    language: Language = 'ja',
  ): Promise<TransferPreview> {
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
    await actor.tx.count(dropDispositions, { transfer: id });
    if (request.confirm) await this.confirm(actor, row, items, roles);
    else {
      const planned = items.filter((item) => choices.has(item.key));
      await this.keep(actor, row, planned, () => '');
      await this.roles.keep(
        actor,
        row,
        roles.filter(({ kept, mustStay }) => kept && !mustStay),
      );
      await audit(actor, {
        action: 'transfer:register',
        subjectKind: 'transfer',
        subjectId: id,
        change: { dispositionsPlanned: planned.length },
      });
    }
    return this.transfers.preview(actor, id, language);
  }

  /**
   * Confirms a transfer of a list by what was chosen for it, by hand or by default.
   * @throws dispositionsRefused, what changing a transfer throws
   */
  async confirmAsChosen(actor: Actor, id: string): Promise<void> {
    const row = await changeTransfer(actor, id, 'newest');
    const chosen = await this.transfers.chosenFor(actor, row);
    await holdLoads(actor, [
      ...chosen.choices.values(),
      { successorId: chosen.takers.successorId },
      { successorId: chosen.takers.interimId },
    ]);
    const { items } = await this.transfers.plan(actor, row, chosen, false);
    const roles = await this.roles.planned(actor, [row]);
    await actor.tx.count(dropDispositions, { transfer: id });
    await this.confirm(actor, row, items, roles);
  }

  private async confirm(
    actor: Actor,
    row: TransferRow,
    items: PlannedItem[],
    roles: readonly PlannedRole[],
  ): Promise<void> {
    const complaints = items.flatMap(complaintOf);
    if (complaints.length > 0) throw new Refusal(TRANSFER_REFUSALS.dispositionsRefused, {}, complaints);
    const ending = roles.filter(({ kept }) => !kept).map(({ holdingId }) => holdingId);
    const written = await this.terms.write(actor, row, items, ending);
    await this.keep(actor, row, items, (item) => JSON.stringify(written.get(item.key)));
    await this.roles.keep(actor, row, roles);
    await actor.tx.count(confirmTransfer, { transfer: row.id, now: actor.now });
    await this.followers.confirmed(actor, row, items);
    const kept = roles.filter((role) => role.kept);
    await audit(actor, {
      action: 'transfer:register',
      subjectKind: 'transfer',
      subjectId: row.id,
      change: {
        state: [row.confirmed ? 'confirmed' : 'registered', 'confirmed'],
        items: countsOf(items),
        rolesEnded: ending.length,
        ...(kept.length > 0 ? { rolesKept: kept.map(({ role, reason }) => ({ role, reason })) } : {}),
      },
    });
  }

  /** @param resultOf what writing an item came to, as JSON; an empty text while nothing is written */
  private async keep(
    actor: Actor,
    row: TransferRow,
    items: PlannedItem[],
    resultOf: (item: PlannedItem) => string,
  ): Promise<void> {
    const choices = items.map((item) => item.choice!);
    await actor.tx.count(keepDispositions, {
      transfer: row.id,
      tenant: row.tenantId,
      ids: items.map(() => v7()),
      heldKinds: items.map(({ kind }) => kind),
      held: items.map(({ subjectId }) => subjectId),
      engagements: items.map(({ engagementId }) => engagementId ?? ''),
      kinds: choices.map(({ kind }) => kind),
      successors: choices.map(({ successorId }) => successorId ?? ''),
      reasons: choices.map(({ reason }) => reason),
      results: items.map(resultOf),
    });
  }
}

/** Two confirmations for one successor go one after the other: each would see room that the other is about to take. */
async function holdLoads(actor: Actor, choices: readonly Pick<Choice, 'successorId'>[]): Promise<void> {
  const takers = [...new Set(choices.flatMap(({ successorId }) => successorId ?? []))];
  await actor.tx.rows(queueTakers, { takers });
}

function choiceOf({ key, kind, successorId, reason }: DisposeItem): Choice {
  // The table keeps no successor-less successor; a plan with a hole is simply not sent.
  if (kind !== 'end' && !successorId)
    throw refuseField(key, { ja: '後任か代理者を選んでください。', en: 'Choose a successor or an interim holder.' });
  return { kind, successorId: kind === 'end' ? null : (successorId ?? null), reason: reason ?? '' };
}

function refuseUnknown(choices: Map<string, Choice>, items: PlannedItem[]): void {
  const held = new Set(items.map((item) => item.key));
  const complaints = [...choices.keys()]
    .filter((key) => !held.has(key))
    .map((field): FieldComplaint => ({
      field,
      ja: 'この人が持っているものではありません。',
      en: 'The person does not hold this.',
    }));
  if (complaints.length > 0) throw new Refusal(TRANSFER_REFUSALS.dispositionsRefused, {}, complaints);
}

function complaintOf(item: PlannedItem): FieldComplaint[] {
  if (!item.choice)
    return [{ field: item.key, ja: '引継ぎ先が決まっていません。', en: 'There is no disposition yet.' }];
  const [conflict] = item.conflicts;
  if (!conflict) return [];
  const [ja, en] = [conflictInWords(conflict, item, 'ja'), conflictInWords(conflict, item, 'en')];
  return [{ field: item.key, ja: `${ja}。`, en: `${en}.` }];
}
