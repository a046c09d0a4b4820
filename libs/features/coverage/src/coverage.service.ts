import {
  cellState,
  type CivilDay,
  COVERAGE_FLAGS,
  type CoverageFlag,
  type CoverageFacts,
  coverageFlagsOf,
  daysBetween,
  isSilent,
  isSingleHanded,
  judgementStands,
  laterOf,
  nobodyKnows,
  SUPPORT_TYPES,
  type SupportType,
} from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { Injectable } from '@nestjs/common';
import {
  CoverageQueries,
  type DeliveryFacts,
  type EngagementFacts,
  type PlaceFacts,
  type ReviewedPlace,
} from './coverage.queries.js';
import type { Coverage, CoverageCell, CoverageRow, CoverageRowFlag } from './coverage.response.js';
import { type CoverageView, type CoverageWish, viewOf } from './coverage-view.js';

/** How many municipalities each end of the distribution names. */
const DISTRIBUTION_SHOWS = 5;

/** An engagement with a flag of its own. */
export interface EngagementRisk {
  flag: Exclude<CoverageFlag, 'bWithoutA'>;
  engagementId: string;
  municipalityCode: string;
  /** The last visit of a silent one (null when there was none), the later change where nobody knows. */
  on: CivilDay | null;
}

/** The review: who was supported with what, who was not, and what deserves a look. */
@Injectable()
export class CoverageService {
  constructor(private readonly queries: CoverageQueries) {}

  async review(actor: Actor, wish: CoverageWish): Promise<Coverage> {
    const view = await viewOf(actor, wish);
    const [places, delivered, planned, judged, reviewed, visits] = await Promise.all([
      this.queries.places(actor, view),
      this.queries.deliveries(actor, view),
      this.queries.plans(actor, view),
      this.queries.judgements(actor, view),
      this.queries.reviewedPlaces(actor, view),
      this.queries.visitCounts(actor, view),
    ]);
    const [deliveries, plans, judgements] = [byCell(delivered), byCell(planned), byCell(judged)];

    const cells = places.flatMap(({ code }) =>
      SUPPORT_TYPES.map((supportType): CoverageCell => {
        const key = cellKey(code, supportType);
        const [delivery, plan, judgement] = [deliveries.get(key), plans.get(key), judgements.get(key)];
        const notNeeded = judgement !== undefined && judgementStands(judgement.lookAgainOn, view.asOf);
        return {
          municipalityCode: code,
          supportType,
          state: cellState({ deliveredCount: delivery?.count ?? 0, plannedCount: plan?.count ?? 0, notNeeded }),
          count: delivery?.count ?? 0,
          purged: delivery?.purged ?? 0,
          lastOn: delivery?.lastOn ?? null,
          plannedOn: plan?.plannedOn ?? null,
          bodyKinds: delivery?.bodyKinds ?? [],
          reason: notNeeded ? judgement.reason : null,
          lookAgainOn: notNeeded ? judgement.lookAgainOn : null,
        };
      }),
    );
    const rows = places.map((place) =>
      rowOf(view, place, reviewed.get(place.code) ?? null, deliveries, visits.get(place.code) ?? 0),
    );
    return {
      ...head(view),
      municipalityCount: places.length,
      totals: totals((type) => cells.filter((cell) => cell.supportType === type && cell.count > 0).length),
      cells,
      rows,
      flags: flagCounts((code) => rows.filter((row) => row.flags.some((flag) => flag.code === code)).length),
      distribution: {
        ...visitedMostAndLeast(rows, reviewed),
        perStaff: await this.perStaff(
          actor,
          view,
          [...reviewed.values()].flatMap(({ ledBy }) => ledBy),
        ),
      },
    };
  }

  /** How visits are distributed, and what is in danger, without the rest of the review. */
  async load(
    actor: Actor,
    wish: CoverageWish,
  ): Promise<{ distribution: Coverage['distribution']; risks: EngagementRisk[] }> {
    const view = await viewOf(actor, wish);
    const [reviewed, visits, places] = await Promise.all([
      this.queries.engagements(actor, view),
      this.queries.visitCounts(actor, view),
      this.queries.places(actor, view),
    ]);
    const engagements = groupedByPlace(reviewed);
    const rows = places.map(({ code, name, prefecture }) => ({
      municipality: { code, name, prefecture },
      visits: visits.get(code) ?? 0,
      engagementIds: openOf(engagements.get(code) ?? []).map((engagement) => engagement.id),
    }));
    const perStaff = await this.perStaff(
      actor,
      view,
      openOf(reviewed).flatMap(({ ledBy }) => ledBy),
    );
    return {
      distribution: { ...visitedMostAndLeast(rows, engagements), perStaff },
      risks: risksOf(view, reviewed),
    };
  }

  /** The active engagements that raise a flag of their own today, each with the day or the days that say why. */
  async risks(actor: Actor, wish: CoverageWish): Promise<EngagementRisk[]> {
    const view = await viewOf(actor, wish);
    return risksOf(view, await this.queries.engagements(actor, view));
  }

  /** Only for those who may see the load of others. */
  private async perStaff(
    actor: Actor,
    view: CoverageView,
    ledBy: readonly string[],
  ): Promise<Coverage['distribution']['perStaff']> {
    if (!mayDo(actor, 'load:read')) return [];
    return (await this.queries.perStaff(actor, view, ledBy)).map(({ id, name, visits, leads }) => ({
      person: { id, name },
      visits,
      leads,
    }));
  }
}

function head(view: CoverageView): Pick<Coverage, 'prefectureCode' | 'prefecture' | 'fiscalYear' | 'quarter' | 'asOf'> {
  return {
    prefectureCode: view.prefectureCode,
    prefecture: view.prefecture,
    fiscalYear: view.fiscalYear,
    quarter: view.quarter,
    asOf: view.asOf,
  };
}

function rowOf(
  view: CoverageView,
  place: PlaceFacts,
  reviewed: ReviewedPlace | null,
  deliveries: Map<string, DeliveryFacts>,
  visits: number,
): CoverageRow {
  const facts: CoverageFacts = {
    ...groundsOf(place.code, deliveries),
    unvisitedSince: reviewed?.unvisitedSince ?? null,
    isSingleHanded: reviewed?.singleHanded != null,
    takeovers: reviewed?.takeovers ?? [],
  };
  return {
    municipality: { code: place.code, name: place.name, prefecture: place.prefecture },
    area: place.area,
    engagementIds: reviewed?.openIds ?? [],
    flags: coverageFlagsOf(facts, view.asOf).map((code) => flagOf(code, reviewed, view.asOf)),
    visits,
    lastHeldOn: reviewed?.lastHeldOn ?? null,
  };
}

function openOf(engagements: readonly EngagementFacts[]): EngagementFacts[] {
  return engagements.filter((engagement) => engagement.status !== 'closed');
}

function groundsOf(
  code: string,
  deliveries: Map<string, DeliveryFacts>,
): { deliveredA: number; deliveredB: number; deliveredAEarlier: number } {
  const a = deliveries.get(cellKey(code, 'A'));
  return {
    deliveredA: a?.count ?? 0,
    deliveredB: deliveries.get(cellKey(code, 'B'))?.count ?? 0,
    deliveredAEarlier: a?.earlier ?? 0,
  };
}

/** A flag with the engagement that raised it; of several silent ones the longest silent. */
function flagOf(code: CoverageFlag, reviewed: ReviewedPlace | null, asOf: CivilDay): CoverageRowFlag {
  switch (code) {
    case 'bWithoutA':
      return { code, days: null, engagementId: null };
    case 'silent':
      return {
        code,
        days: reviewed?.unvisitedSince ? daysBetween(reviewed.unvisitedSince, asOf) : null,
        engagementId: reviewed?.unvisited ?? null,
      };
    case 'singleHanded':
      return { code, days: null, engagementId: reviewed?.singleHanded ?? null };
    case 'nobodyKnows': {
      const first = reviewed?.takeovers.find(
        ({ ourLeadSince, theirContactSince }) => nobodyKnows(ourLeadSince, theirContactSince, asOf).warns,
      );
      return { code, days: null, engagementId: first?.engagementId ?? null };
    }
  }
}

function visitedMostAndLeast(
  rows: ReadonlyArray<Pick<CoverageRow, 'municipality' | 'visits' | 'engagementIds'>>,
  engagements: ReadonlyMap<string, unknown>,
): Pick<Coverage['distribution'], 'mostVisited' | 'leastVisited'> {
  const supported = rows.filter(
    (row) => engagements.has(row.municipality.code) && (row.engagementIds.length > 0 || row.visits > 0),
  );
  const visited = supported.map(({ municipality, visits }) => ({ municipality, visits }));
  const open = supported
    .filter((row) => row.engagementIds.length > 0)
    .map(({ municipality, visits }) => ({ municipality, visits }));
  return {
    mostVisited: visited
      .filter(({ visits }) => visits > 0)
      .sort((a, b) => b.visits - a.visits)
      .slice(0, DISTRIBUTION_SHOWS),
    leastVisited: open.sort((a, b) => a.visits - b.visits).slice(0, DISTRIBUTION_SHOWS),
  };
}

function cellKey(municipalityCode: string, supportType: SupportType): string {
  return municipalityCode + supportType;
}

function byCell<Fact extends { municipalityCode: string; supportType: SupportType }>(facts: Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [cellKey(fact.municipalityCode, fact.supportType), fact]));
}

function totals(count: (type: SupportType) => number): Coverage['totals'] {
  return Object.fromEntries(SUPPORT_TYPES.map((type) => [type, count(type)])) as unknown as Coverage['totals'];
}

function flagCounts(count: (code: CoverageFlag) => number): Coverage['flags'] {
  return Object.fromEntries(COVERAGE_FLAGS.map((code) => [code, count(code)])) as unknown as Coverage['flags'];
}

function groupedByPlace(engagements: EngagementFacts[]): Map<string, EngagementFacts[]> {
  const grouped = new Map<string, EngagementFacts[]>();
  for (const engagement of engagements)
    grouped.set(engagement.municipalityCode, [...(grouped.get(engagement.municipalityCode) ?? []), engagement]);
  return grouped;
}

/** What the flags of engagements say, each with the day that says why. */
function risksOf(view: CoverageView, reviewed: readonly EngagementFacts[]): EngagementRisk[] {
  return reviewed
    .filter(({ status }) => status === 'active')
    .flatMap((facts) => {
      const { id: engagementId, municipalityCode } = facts;
      const unknown = nobodyKnows(facts.ourLeadSince, facts.theirContactSince, view.asOf);
      const raised: Array<EngagementRisk | false> = [
        isSilent(facts, view.asOf) && { flag: 'silent', engagementId, municipalityCode, on: facts.lastHeldOn },
        isSingleHanded(facts) && { flag: 'singleHanded', engagementId, municipalityCode, on: null },
        unknown.warns && {
          flag: 'nobodyKnows',
          engagementId,
          municipalityCode,
          on: laterOf(facts.ourLeadSince!, facts.theirContactSince!),
        },
      ];
      return raised.filter((risk) => risk !== false);
    });
}
