import { type LadderStep, ladderWith } from '@banso/domain';
import type { Actor } from '@banso/database';
import { ladderSets, type LadderSetsRow } from './ladders.sql.js';

/** A tenant's own numbers, or those of one programme. */
export type LadderSet = LadderSetsRow;

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
    return new Ladders(await actor.tx.rows(ladderSets, { tenant: tenantId }));
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
