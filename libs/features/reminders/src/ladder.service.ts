import { audit } from '@banso/audit';
import {
  canBeSwitchedOff,
  DEFAULT_LADDER,
  LADDER_LIMITS,
  type LadderComplaint,
  ladderComplaints,
  type LadderNumber,
  type LadderNumbers,
  ladderStepInWords,
  ladderWith,
  type Lang,
  REMINDER_STEP_LABELS,
  stepOf,
} from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, type FieldComplaint, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { ChangeLadder, LadderNumberPart } from './ladder.request.js';
import type { ChangedLadder, ReminderLadder } from './ladder.response.js';
import { Ladders } from './ladders.js';
import {
  countEngagementsOfLadder,
  engagementsOfLadder,
  ladderChosen,
  lockLadders,
  programmeOfLadder,
  programmesOfLadders,
  putLadder,
} from './ladders.sql.js';
import { DispatchReminderKeeper } from './dispatch-reminder-keeper.js';
import { BATCH, ReminderKeeper } from './reminder-keeper.js';

/** The reminder ladder of a tenant and of its programmes: read by everybody of one's own body, changed by managers. */
@Injectable()
export class LadderService {
  constructor(
    private readonly keeper: ReminderKeeper,
    private readonly dispatches: DispatchReminderKeeper,
  ) {}

  /** @throws notFound for a programme that is not there */
  async show(actor: Actor, programmeId: string | null, lang: Lang): Promise<ReminderLadder> {
    const tenantId = ownTenant(actor);
    if (programmeId && !(await isKnown(actor, tenantId, programmeId))) throw new Refusal(COMMON_REFUSALS.notFound);
    const ladders = await Ladders.of(actor, tenantId);
    const row = await actor.tx.row(ladderChosen, { tenant: tenantId, programme: programmeId });
    const numbersOf = (of: string | null): LadderNumbers =>
      ladders.sets.find((set) => set.programmeId === of)?.numbers ?? {};
    const own = { tenant: numbersOf(null), programme: programmeId ? numbersOf(programmeId) : {} };
    const steps = ladders.holding(programmeId).map((step) => {
      const { offset, enabled } = stepOf(DEFAULT_LADDER, step.step);
      const words = ladderStepInWords(step);
      return {
        step: step.step,
        label: REMINDER_STEP_LABELS[step.step][lang],
        before: words.before[lang],
        distance: words.distance[lang],
        after: words.after[lang],
        unit: step.unit,
        ...LADDER_LIMITS[step.step],
        canBeSwitchedOff: canBeSwitchedOff(step),
        default: { offset, enabled },
        tenant: own.tenant[step.step] ?? null,
        programme: own.programme[step.step] ?? null,
        holds: { offset: step.offset, enabled: step.enabled },
      };
    });
    const programmesWithOwn = ladders.sets.flatMap((set) =>
      set.programmeId && Object.keys(set.numbers).length > 0 ? [set.programmeId] : [],
    );
    return {
      programmeId,
      steps,
      version: row?.version ?? 0,
      changedAt: row?.changedAt ?? null,
      changedBy: row?.changedBy ?? null,
      programmesWithOwn,
    };
  }

  /**
   * Puts other numbers in place of the tenant's own, or of a programme's. What stands is brought up to date with it, at
   * once where it is little and in the coming night where it is much; what thereby came into the past is not mailed all
   * at once.
   */
  async change(actor: Actor, version: number, request: ChangeLadder, lang: Lang): Promise<ChangedLadder> {
    const tenantId = managedTenant(actor);
    const programmeId = request.programmeId ?? null;
    // Two sets of one tenant are checked against each other, so they are changed one after the other.
    await actor.tx.row(lockLadders, { tenant: tenantId });
    const whose = { tenant: tenantId, programme: programmeId };
    const before = await actor.tx.row(ladderChosen, whose);
    if ((before?.version ?? 0) !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const former = await Ladders.of(actor, tenantId);
    const numbers = await this.checked(actor, former, request);
    await actor.tx.count(putLadder, {
      ...whose,
      id: v7(),
      numbers: JSON.stringify(numbers),
      person: personOf(actor),
      now: actor.now,
    });
    await audit(actor, {
      action: 'ladder:write',
      subjectKind: 'reminderLadder',
      subjectId: programmeId ?? String(tenantId),
      change: differences(before?.numbers ?? {}, numbers),
    });
    const concerned = await actor.tx.rows(engagementsOfLadder, { ...whose, limit: BATCH + 1 });
    const few = concerned.length <= BATCH;
    if (few)
      await this.keeper.refresh(
        actor,
        concerned.map((row) => row.id),
        former,
      );
    await this.dispatches.refreshOffice(actor, tenantId, former);
    const counted = few ? concerned.length : (await actor.tx.row(countEngagementsOfLadder, whose))!.n;
    const shown = await this.show(actor, programmeId, lang);
    return { ...shown, broughtUpToDate: few ? counted : 0, leftToTheNight: few ? 0 : counted };
  }

  /** The numbers of a request that may be used. @throws validationFailed with a complaint for each step that may not */
  async checked(actor: Actor, ladders: Ladders, { programmeId, numbers: parts }: ChangeLadder): Promise<LadderNumbers> {
    const numbers = numbersIn(parts);
    if (programmeId && !(await isKnown(actor, ownTenant(actor), programmeId)))
      throw refuseField('programmeId', {
        ja: 'この支援事業は見つかりません。',
        en: 'This programme is not known.',
      });
    const below = programmeId ? ladders.holding(null) : DEFAULT_LADDER;
    const own = ladderComplaints(numbers, below);
    // A programme's numbers stand on the tenant's: what fits the office may turn a programme's order round.
    const above = programmeId || own.length > 0 ? [] : complaintsAbove(ladders, numbers);
    const names = await programmeNames(
      actor,
      above.map((complaint) => complaint.programmeId),
    );
    const complaints = [
      ...own.map((complaint) => told(complaint)),
      ...above.map((complaint) => told(complaint, names.get(complaint.programmeId))),
    ];
    if (complaints.length > 0) throw new Refusal(COMMON_REFUSALS.validationFailed, {}, complaints);
    return numbers;
  }
}

/** What the programmes' numbers have against other numbers of the office, on which they stand. */
function complaintsAbove(ladders: Ladders, office: LadderNumbers): Array<LadderComplaint & { programmeId: string }> {
  return ladders.sets.flatMap(({ programmeId, numbers }) =>
    programmeId === null
      ? []
      : ladderComplaints(numbers, ladderWith(office)).map((complaint) => ({ ...complaint, programmeId })),
  );
}

/** A number for each step; of a step named twice the last counts. */
function numbersIn(parts: readonly LadderNumberPart[]): LadderNumbers {
  return Object.fromEntries(parts.map(({ step, offset, enabled }) => [step, { offset, enabled }]));
}

function told({ step, label }: LadderComplaint, programme?: string): FieldComplaint {
  return programme === undefined
    ? { field: `numbers.${step}`, ...label }
    : {
        field: `numbers.${step}`,
        ja: `支援事業「${programme}」に設定した日数と合いません。${label.ja}`,
        en: `It does not fit the numbers of “${programme}”. ${label.en}`,
      };
}

/** What differs, step by step, for the audit log: the number, `off`, or null where there is none of its own. */
function differences(before: LadderNumbers, after: LadderNumbers): Record<string, unknown> {
  const word = (number?: LadderNumber): unknown => (number?.enabled === false ? 'off' : (number?.offset ?? null));
  const pairs = DEFAULT_LADDER.map(({ step }) => [step, [word(before[step]), word(after[step])]] as const);
  return Object.fromEntries(pairs.filter(([, [from, to]]) => from !== to));
}

async function isKnown(actor: Actor, tenant: number, programme: string): Promise<boolean> {
  return (await actor.tx.row(programmeOfLadder, { programme, tenant })) !== null;
}

async function programmeNames(actor: Actor, programmes: readonly string[]): Promise<Map<string, string>> {
  if (programmes.length === 0) return new Map();
  const named = await actor.tx.rows(programmesOfLadders, { programmes });
  return new Map(named.map(({ id, name }) => [id, name]));
}

function tenantOf(actor: Actor, roles: readonly string[]): number {
  const held = actor.affiliations.find(({ role, tenantId }) => roles.includes(role) && tenantId !== null);
  if (!held) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return held.tenantId!;
}

/** The tenant whose ladder somebody reads. */
export function ownTenant(actor: Actor): number {
  return tenantOf(actor, ['manager', 'staff']);
}

/** The tenant whose ladder somebody may change. */
export function managedTenant(actor: Actor): number {
  return tenantOf(actor, ['manager']);
}
