import { ActionsService } from '@banso/actions';
import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import type { DispatchAct, DispatchState } from '@banso/domain';
import { refuseField } from '@banso/http';
import { messageDomain } from '@banso/mail';
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { askingMail, POST, type Post } from './asking-mail.js';
import { dispatchFor } from './dispatch-row.js';
import { DispatchEntity } from './dispatch.entity.js';
import { DispatchLetterEntity } from './dispatch-letter.entity.js';
import { DispatchReportEntity } from './dispatch-report.entity.js';
import { DispatchStepEntity } from './dispatch-step.entity.js';
import type { AcceptReport, CompleteDispatch, ReportDispatch } from './dispatch.request.js';
import { refuseOtherVisit } from './dispatch-visits.service.js';
import { type DispatchFactsRow, feeOf, letterFacts, tellAskedExpert } from './dispatches.sql.js';
import type { LetterContent } from './letter.js';
import { seatInTeam } from './seat-expert.js';

/** A dispatch in the version that was read. */
export interface DispatchVersion {
  id: string;
  version: number;
}

/** Under which capability an act stands in the audit log. */
const AUDITED: Readonly<Record<DispatchAct['kind'], string>> = {
  approved: 'dispatch:approve',
  asked: 'dispatch:request',
  accepted: 'dispatch:accept',
  declined: 'dispatch:accept',
  held: 'dispatch:report',
  reported: 'dispatch:report',
  reportAccepted: 'dispatch:request',
  cancelled: 'dispatch:request',
};

/** What an act changes of a dispatch besides its state. */
type DispatchChange = Partial<
  Pick<DispatchEntity, 'askedAt' | 'heldOn' | 'visitId' | 'supportTypes' | 'feeClass' | 'feeYen' | 'travelYen'>
>;
/** Acts after which the expert is in the team of the engagement, or no more. */
const SEATING: ReadonlySet<DispatchAct['kind']> = new Set(['accepted', 'declined', 'cancelled', 'reportAccepted']);

/**
 * The verbs of a dispatch in the order of its life: approve … ask … accept or decline … complete … report … accept the
 * report; cancel. Each leaves a row of who did it and when; which may follow which is the domain's rule.
 */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly actions: ActionsService,
    @Inject(POST) private readonly post: Post,
  ) {}

  /** One approval (決裁); with the last that it needs the dispatch is approved. */
  async approve(actor: Actor, which: DispatchVersion): Promise<void> {
    const { row, state } = await dispatchFor(actor, which, { kind: 'approved' });
    // The table counts the approvals before it lets the state go on.
    await this.note(actor, row, 'approved');
    await this.move(actor, row, state, { kind: 'approved' });
  }

  /**
   * Asks for the expert (派遣依頼): the letter gets its running number, and the expert knows from now on, by mail where
   * they have an address.
   */
  async ask(actor: Actor, which: DispatchVersion): Promise<void> {
    const { row, state } = await dispatchFor(actor, which, { kind: 'asked' });
    const facts = await actor.tx.row(letterFacts, { dispatch: row.id });
    await this.move(actor, row, state, { kind: 'asked' }, { askedAt: actor.now });
    await this.note(actor, row, 'asked');
    const { isMeeting: _, ...content } = facts!;
    await actor.tx.insert(DispatchLetterEntity, {
      dispatchId: row.id,
      askedOn: actor.today,
      content: content satisfies LetterContent,
    });
    await actor.tx.row(tellAskedExpert, {
      dispatch: row.id,
      mail: JSON.stringify(askingMail(row.id, content, this.post)),
      domain: messageDomain(this.post.mailFrom),
    });
  }

  /** The expert accepts, or staff enter it for one without an account. */
  accept(actor: Actor, which: DispatchVersion): Promise<void> {
    return this.take(actor, which, { kind: 'accepted' });
  }

  /** The expert declines, with a reason. */
  decline(actor: Actor, which: DispatchVersion, reason: string): Promise<void> {
    return this.take(actor, which, { kind: 'declined' }, reason);
  }

  /**
   * It was carried out and is support given from now on, as a visit where the office says which; what is paid for it is
   * that of the day.
   */
  async complete(
    actor: Actor,
    which: DispatchVersion,
    { heldOn, supportTypes, visitId }: CompleteDispatch,
  ): Promise<void> {
    const act = { kind: 'held', heldOn } as const;
    const { row, state } = await dispatchFor(actor, which, act);
    if (visitId) await refuseOtherVisit(actor, row, visitId, heldOn);
    const fee = await actor.tx.row(feeOf, { expert: row.expertId });
    const paid = { feeClass: fee?.name ?? null, feeYen: fee?.feeYen ?? null, travelYen: fee?.travelYen ?? null };
    const given = { visitId: visitId ?? null, ...(supportTypes ? { supportTypes } : {}) };
    await this.move(actor, row, state, act, { heldOn, ...given, ...paid });
    await this.note(actor, row, 'held');
  }

  /** The expert reports; before the report is accepted, another version takes its place and the first stays. */
  async report(actor: Actor, which: DispatchVersion, request: ReportDispatch): Promise<void> {
    const { onCase = '', onSheet = '', onConduct = '', followUp = '' } = request;
    const { row, state } = await dispatchFor(actor, which, { kind: 'reported' });
    if (!onCase && !onSheet && !onConduct)
      throw refuseField('onCase', {
        ja: '事例・取組、アセスメントシート、会議の進め方のうち、一つは助言を書いてください。',
        en: 'Write what was advised on the case, the sheet or the conduct.',
      });
    const texts = { onCase, onSheet, onConduct, followUp };
    await actor.tx.insert(DispatchReportEntity, {
      id: v7(),
      dispatchId: row.id,
      version: (row.lastReport ?? 0) + 1,
      ...texts,
      writtenBy: personOf(actor),
    });
    await this.note(actor, row, 'reported');
    await this.move(actor, row, state, { kind: 'reported' });
  }

  /** Accepts the report (受理), which can bring an action item for the engagement. */
  async acceptReport(actor: Actor, which: DispatchVersion, { actionItem }: AcceptReport): Promise<void> {
    const { row } = await dispatchFor(actor, which, { kind: 'reportAccepted' });
    if (actionItem) {
      if (!row.engagementId)
        throw refuseField('actionItem', {
          ja: '地域ケア個別会議への派遣には案件がないため、宿題は作れません。',
          en: 'A dispatch to a meeting has no engagement that could take an action item.',
        });
      await this.actions.add(actor, row.engagementId, { ...actionItem, side: 'ours' });
    }
    await this.note(actor, row, 'reportAccepted');
    await this.move(actor, row, 'done', { kind: 'reportAccepted' });
  }

  /** Cancels it before it was held, with a reason. */
  cancel(actor: Actor, which: DispatchVersion, reason: string): Promise<void> {
    return this.take(actor, which, { kind: 'cancelled' }, reason);
  }

  private async take(
    actor: Actor,
    which: DispatchVersion,
    act: Exclude<DispatchAct, { kind: 'held' }>,
    reason = '',
  ): Promise<void> {
    const { row, state } = await dispatchFor(actor, which, act);
    await this.note(actor, row, act.kind, reason);
    await this.move(actor, row, state, act, {}, reason);
  }

  private async note(actor: Actor, { id }: DispatchFactsRow, kind: DispatchAct['kind'], reason = ''): Promise<void> {
    await actor.tx.insert(DispatchStepEntity, { id: v7(), dispatchId: id, kind, personId: personOf(actor), reason });
  }

  private async move(
    actor: Actor,
    row: DispatchFactsRow,
    state: DispatchState,
    { kind }: DispatchAct,
    change: DispatchChange = {},
    reason?: string,
  ): Promise<void> {
    await actor.tx.set(DispatchEntity, { id: row.id }, { state, ...change, version: row.version + 1 });
    if (row.engagementId) actor.tx.changed('engagement', row.engagementId, 'homework');
    actor.tx.changed('dispatch', row.id);
    if (SEATING.has(kind)) await seatInTeam(actor, row);
    const { askedAt: _, ...told } = change;
    await audit(actor, {
      action: AUDITED[kind],
      subjectKind: 'dispatch',
      subjectId: row.id,
      engagementId: row.engagementId,
      municipalityCode: row.municipalityCode,
      change: {
        state: [row.state, state],
        ...Object.fromEntries(Object.entries(told).map(([field, value]) => [field, [null, value]])),
        ...(kind === 'approved' ? { approvals: [row.approvers.length, row.approvers.length + 1] } : {}),
        ...(kind === 'reported' ? { texts: ['onCase', 'onSheet', 'onConduct', 'followUp'] } : {}),
      },
      reason: reason || undefined,
    });
  }
}
