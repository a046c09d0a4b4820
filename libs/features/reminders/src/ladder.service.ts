import { audit } from '@banso/audit';
import { DEFAULT_LADDER, type Lang, LADDER_LIMITS, canBeSwitchedOff, ladderComplaints, type LadderComplaint, type LadderNumbers, ladderStepInWords, ladderWith, REMINDER_STEP_LABELS, type ReminderStep, stepOf } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, type FieldComplaint, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { ChangeLadder, LadderNumberPart } from './ladder.request.js';
import type { ChangedLadder, ReminderLadder } from './ladder.response.js';
import { Ladders } from './ladders.js';
import { BATCH, ReminderKeeper } from './reminder-keeper.js';

interface LadderRow {
  numbers: LadderNumbers;
  version: number;
  changedAt: string;
  changedBy: string | null;
}

/** The reminder ladder of a tenant and of its programmes: read by everybody of one's own body, changed by managers. */
@Injectable()
export class LadderService {
  constructor(private readonly keeper: ReminderKeeper) {}

  /** @throws notFound for a programme that is not there */
  async show(actor: Actor, programmeId: string | null, lang: Lang): Promise<ReminderLadder> {
    const tenantId = ownTenant(actor);
    if (programmeId && !(await isKnown(actor, tenantId, programmeId))) throw new Refusal(COMMON_REFUSALS.notFound);
    const ladders = await Ladders.of(actor, tenantId);
    const row = await rowOf(actor, tenantId, programmeId);
    const numbersOf = (of: string | null): LadderNumbers => ladders.sets.find((set) => set.programmeId === of)?.numbers ?? {};
    const own = { tenant: numbersOf(null), programme: programmeId ? numbersOf(programmeId) : {} };
    const steps = ladders.holding(programmeId).map((step) => {
      const { offset, enabled } = stepOf(DEFAULT_LADDER, step.step);
      const words = ladderStepInWords(step);
      return {
        step: step.step, label: REMINDER_STEP_LABELS[step.step][lang], before: words.before[lang], distance: words.distance[lang], after: words.after[lang], unit: step.unit,
        ...LADDER_LIMITS[step.step], canBeSwitchedOff: canBeSwitchedOff(step), default: { offset, enabled }, tenant: own.tenant[step.step] ?? null, programme: own.programme[step.step] ?? null,
        holds: { offset: step.offset, enabled: step.enabled },
      };
    });
    return { programmeId, steps, version: row?.version ?? 0, changedAt: row?.changedAt ?? null, changedBy: row?.changedBy ?? null, programmesWithOwn: ladders.sets.flatMap((set) => (set.programmeId && Object.keys(set.numbers).length > 0 ? [set.programmeId] : [])) };
  }

  /**
   * Puts other numbers in place of the tenant's own, or of a programme's. What stands is brought up to date with it, at once
   * where it is little and in the coming night where it is much; what thereby came into the past is not mailed all at once.
   */
  async change(actor: Actor, version: number, request: ChangeLadder, lang: Lang): Promise<ChangedLadder> {
    const tenantId = managedTenant(actor);
    const programmeId = request.programmeId ?? null;
    // Two sets of one tenant are checked against each other, so they are changed one after the other.
    await actor.tx.query(`select pg_advisory_xact_lock(hashtext('banso ladder'), $1)`, [tenantId]);
    const before = await rowOf(actor, tenantId, programmeId);
    if ((before?.version ?? 0) !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const former = await Ladders.of(actor, tenantId);
    const numbers = await this.checked(actor, former, request);
    await actor.tx.run(
      `insert into reminder_ladder (id, tenant_id, programme_id, numbers, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (tenant_id, programme_id) do update set numbers = excluded.numbers, changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = reminder_ladder.version + 1`,
      [v7(), tenantId, programmeId, JSON.stringify(numbers), personOf(actor), actor.now],
    );
    await audit(actor, { action: 'ladder:write', subjectKind: 'reminderLadder', subjectId: programmeId ?? String(tenantId), change: differences(before?.numbers ?? {}, numbers) });
    const concerned = await actor.tx.query<{ id: string }>(`select id from engagement where tenant_id = $1 and status <> 'closed' and ($2::uuid is null or programme_id = $2) limit $3`, [tenantId, programmeId, BATCH + 1]);
    const few = concerned.length <= BATCH;
    if (few) await this.keeper.refresh(actor, concerned.map((row) => row.id), former);
    const counted = few ? concerned.length : (await actor.tx.one<{ n: number }>(`select count(*)::int as n from engagement where tenant_id = $1 and status <> 'closed' and ($2::uuid is null or programme_id = $2)`, [tenantId, programmeId]))!.n;
    return { ...(await this.show(actor, programmeId, lang)), broughtUpToDate: few ? counted : 0, leftToTheNight: few ? 0 : counted };
  }

  /** The numbers of a request that may be used. @throws validationFailed with a complaint for each step that may not */
  async checked(actor: Actor, ladders: Ladders, { programmeId, numbers: parts }: ChangeLadder): Promise<LadderNumbers> {
    const numbers = numbersIn(parts);
    if (programmeId && !(await isKnown(actor, ownTenant(actor), programmeId))) throw refuseField('programmeId', { ja: 'この支援事業は見つかりません。', en: 'This programme is not known.' });
    const below = programmeId ? ladders.holding(null) : DEFAULT_LADDER;
    const own = ladderComplaints(numbers, below);
    // A programme's numbers stand on the tenant's: what fits the office may turn a programme's order round.
    const above = programmeId || own.length > 0 ? [] : ladders.sets.filter((set) => set.programmeId !== null).flatMap((set) => ladderComplaints(set.numbers, ladderWith(numbers)).map((complaint) => ({ ...complaint, programmeId: set.programmeId! })));
    const names = new Map(above.length === 0 ? [] : (await actor.tx.query<{ id: string; name: string }>('select id, name from programme where id = any($1)', [above.map((complaint) => complaint.programmeId)])).map(({ id, name }) => [id, name]));
    const complaints = [...own.map((complaint) => told(complaint)), ...above.map((complaint) => told(complaint, names.get(complaint.programmeId)))];
    if (complaints.length > 0) throw new Refusal(COMMON_REFUSALS.validationFailed, {}, complaints);
    return numbers;
  }
}

/** A number for each step; of a step named twice the last counts. */
function numbersIn(parts: readonly LadderNumberPart[]): LadderNumbers {
  return Object.fromEntries(parts.map(({ step, offset, enabled }) => [step, { offset, enabled }]));
}

function told({ step, label }: LadderComplaint, programme?: string): FieldComplaint {
  return programme === undefined
    ? { field: `numbers.${step}`, ...label }
    : { field: `numbers.${step}`, ja: `支援事業「${programme}」に設定した日数と合いません。${label.ja}`, en: `It does not fit the numbers of “${programme}”. ${label.en}` };
}

/** What differs, step by step, for the audit log: the number, `off`, or null where there is none of its own. */
function differences(before: LadderNumbers, after: LadderNumbers): Record<string, unknown> {
  const word = (numbers: LadderNumbers, step: ReminderStep): unknown => (numbers[step] ? (numbers[step].enabled ? numbers[step].offset : 'off') : null);
  return Object.fromEntries(DEFAULT_LADDER.map(({ step }) => [step, [word(before, step), word(after, step)]] as const).filter(([, [from, to]]) => from !== to));
}

function rowOf(actor: Actor, tenantId: number, programmeId: string | null): Promise<LadderRow | null> {
  return actor.tx.one<LadderRow>(
    `select l.numbers, l.version, l.changed_at as "changedAt", (select name from person where id = l.changed_by) as "changedBy" from reminder_ladder l where l.tenant_id = $1 and l.programme_id is not distinct from $2`, [tenantId, programmeId]);
}

async function isKnown(actor: Actor, tenantId: number, programmeId: string): Promise<boolean> {
  return (await actor.tx.one('select id from programme where id = $1 and (tenant_id is null or tenant_id = $2)', [programmeId, tenantId])) !== null;
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
