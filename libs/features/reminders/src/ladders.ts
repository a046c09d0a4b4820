import { type LadderStep, ladderWith } from '@banso/domain';
import { type Actor, type Asked, answerTo, asking } from '@banso/database';
import { ladderSets, type LadderSetsRow } from './ladders.sql.js';

/** A tenant's own numbers, or those of one programme. */
export type LadderSet = Omit<LadderSetsRow, 'tenantId'>;

/** The ladders that hold in a tenant: the default with the tenant's numbers, over them those of each programme. */
export class Ladders {
  private readonly own: ReadonlyMap<string | null, LadderStep[]>;

  constructor(readonly sets: readonly LadderSet[] = []) {
    const office = ladderWith(sets.find((set) => set.programmeId === null)?.numbers ?? {});
    const ofProgrammes = sets.flatMap(({ programmeId, numbers }) =>
      programmeId === null ? [] : [[programmeId, ladderWith(numbers, office)] as const],
    );
    this.own = new Map([[null, office], ...ofProgrammes]);
  }

  static async of(actor: Actor, tenantId: number): Promise<Ladders> {
    return (await answerTo(actor.tx, Ladders.ofAll([tenantId])))(tenantId);
  }

  /** Those of several tenants, each by its tenant. */
  static ofAll(tenants: readonly number[]): Asked<(tenantId: number) => Ladders> {
    return asking(ladderSets, { tenants }, (rows) => {
      const setsOf = (tenantId: number): LadderSet[] =>
        rows.flatMap(({ tenantId: of, ...set }) => (of === tenantId ? [set] : []));
      const ladders = new Map(tenants.map((tenantId) => [tenantId, new Ladders(setsOf(tenantId))]));
      return (tenantId) => ladders.get(tenantId) ?? new Ladders();
    });
  }

  /** The ladder of a programme's engagements; without a programme the tenant's. */
  holding(programmeId: string | null): LadderStep[] {
    return this.own.get(programmeId) ?? this.own.get(null)!;
  }

  /** Every ladder that holds somewhere. */
  all(): LadderStep[][] {
    return [...this.own.values()];
  }

  /** The same with one set in place of what was there. */
  with(changed: LadderSet): Ladders {
    return new Ladders([...this.sets.filter((set) => set.programmeId !== changed.programmeId), changed]);
  }
}
