import { type CivilDay, MAX_LOAD } from '@banso/domain';
import { CoverageService, type EngagementRisk } from '@banso/coverage';
import type { Actor } from '@banso/database';
import { OwnershipQueries } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import {
  type Figure,
  isRisk,
  type LoadRowKind,
  PERSON_FIGURES,
  type PersonFigure,
  type Risk,
  RISKS,
} from './figures.js';
import { type Count, type Line, LoadQueries, NO_DAY, type PersonFacts } from './load.queries.js';
import type { LoadRowsQuery } from './load.request.js';
import type { Load, LoadFigures, LoadPerson, LoadRisks, LoadRow } from './load.response.js';

/** The place of a row in its list. */
type Place = Pick<Line, 'day' | 'id'>;

/** Before every row. */
const START: Place = { day: '0999-12-31' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** Who carries how much, and what is in danger of being left alone. Managers ask it of their whole support body. */
@Injectable()
export class LoadService {
  constructor(
    private readonly queries: LoadQueries,
    private readonly coverage: CoverageService,
    private readonly ownership: OwnershipQueries,
  ) {}

  async show(actor: Actor): Promise<Load> {
    const tenantId = tenantOf(actor);
    const counts = await this.queries.counts(actor, tenantId);
    const carrying = [...new Set(counts.flatMap(({ personId }) => (personId ? [personId] : [])))];
    const people = await this.queries.people(actor, tenantId, carrying);
    const { distribution, risks } = await this.coverage.load(actor, { tenantId });
    return {
      asOf: actor.today,
      engagements: await this.queries.engagements(actor, tenantId),
      totals: figuresOf(counts.filter(({ everybody }) => everybody)),
      risks: await this.risksCounted(actor, tenantId, risks),
      people: people.map((person) => personOf(person, counts)),
      distribution,
    };
  }

  /** The rows behind one number, page by page; every number is counted from these very rows. */
  async rows(actor: Actor, { figure, person, cursor, limit }: LoadRowsQuery): Promise<Page<LoadRow>> {
    const [day = START.day, id = START.id] = keyIn(cursor, 'day', 'id') ?? [];
    const after = { day: day as CivilDay, id };
    const lines = await this.lines(actor, tenantOf(actor), figure, person ?? null, after, limit + 1);
    const page = pageOf(lines, limit, (line) => [line.day, line.id]);
    return { items: await this.told(actor, kindOf(figure), page.items), nextCursor: page.nextCursor };
  }

  /** The first rows behind a number, for a file. */
  async all(actor: Actor, figure: Figure, person: string | null, limit: number): Promise<LoadRow[]> {
    return this.told(actor, kindOf(figure), await this.lines(actor, tenantOf(actor), figure, person, START, limit));
  }

  private async risksCounted(actor: Actor, tenantId: number, flags: readonly EngagementRisk[]): Promise<LoadRisks> {
    const found = await this.riskLines(actor, tenantId, flags);
    return Object.fromEntries(RISKS.map((risk) => [risk, found[risk].length])) as unknown as LoadRisks;
  }

  private async lines(
    actor: Actor,
    tenantId: number,
    figure: Figure,
    person: string | null,
    after: Place,
    limit: number,
  ): Promise<Line[]> {
    if (!isRisk(figure)) return this.queries.lines(actor, tenantId, figure, person, after, limit);
    // What is in danger is the body's, nobody's own.
    if (person !== null) return [];
    const rest = (await this.riskLines(actor, tenantId, await this.coverage.risks(actor, { tenantId })))[figure].filter(
      (line) => isAfter(line, after),
    );
    return rest.sort((a, b) => (isAfter(a, b) ? 1 : -1)).slice(0, limit);
  }

  /**
   * Each risk is told by the rule that also raises the flag of the coverage, the desk or the ladder; none is defined
   * here.
   */
  private async riskLines(
    actor: Actor,
    tenantId: number,
    flags: readonly EngagementRisk[],
  ): Promise<Record<Risk, Line[]>> {
    const flagged = (flag: 'silent' | 'singleHanded' | 'nobodyKnows'): Line[] =>
      flags
        .filter((risk) => risk.flag === flag)
        .map(({ engagementId, on }) => ({ id: engagementId, engagementId, day: on ?? NO_DAY }));
    const unowned = await this.ownership.unowned(actor, [tenantId]);
    const packets = await this.queries.latePackets(actor, tenantId);
    return {
      unowned: unowned.map(({ engagementId, from }) => ({ id: engagementId, engagementId, day: from })),
      nobodyKnows: flagged('nobodyKnows'),
      singleHanded: flagged('singleHanded'),
      silent: flagged('silent'),
      packetsNotHandedOver: packets.filter(({ lateness }) => lateness === 'notHandedOver'),
      packetsNotReceived: packets.filter(({ lateness }) => lateness === 'notReceived'),
    };
  }

  private async told(actor: Actor, kind: LoadRowKind, lines: readonly Line[]): Promise<LoadRow[]> {
    const about = await this.queries.about(actor, [...new Set(lines.map((line) => line.engagementId))]);
    return lines.flatMap(({ id, engagementId, day }) => {
      const known = about.get(engagementId);
      if (!known) return [];
      const { municipality, programme, lead } = known;
      return [{ id, kind, engagementId, municipality, programme, lead, day: day === NO_DAY ? null : day }];
    });
  }
}

function isAfter(line: Place, place: Place): boolean {
  return line.day === place.day ? line.id > place.id : line.day > place.day;
}

/** The tenant that the actor manages; of several the first. @throws notAllowed */
function tenantOf(actor: Actor): number {
  const managed = actor.affiliations.find(({ role, tenantId }) => role === 'manager' && tenantId !== null);
  if (managed?.tenantId == null) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return managed.tenantId;
}

function figuresOf(counts: readonly Count[]): LoadFigures {
  const numberOf = (figure: PersonFigure): number => counts.find((count) => count.figure === figure)?.n ?? 0;
  return Object.fromEntries(PERSON_FIGURES.map((figure) => [figure, numberOf(figure)])) as unknown as LoadFigures;
}

function personOf({ id, name, loadLimit, ...facts }: PersonFacts, counts: readonly Count[]): LoadPerson {
  const figures = figuresOf(counts.filter((count) => !count.everybody && count.personId === id));
  const limit = loadLimit ?? MAX_LOAD;
  const isOverloaded = figures.leads + figures.deputies > limit;
  const { organisation, post, ...moves } = facts;
  return { person: { id, name }, organisation, post, figures, loadLimit: limit, isOverloaded, ...moves };
}

function kindOf(figure: Figure): LoadRowKind {
  const kinds: Partial<Record<Figure, LoadRowKind>> = {
    openItems: 'actionItem',
    overdueItems: 'actionItem',
    heldQuarter: 'visit',
    heldYear: 'visit',
    plannedNext: 'visit',
    packetsNotHandedOver: 'handover',
    packetsNotReceived: 'handover',
  } satisfies Partial<Record<PersonFigure | Risk, LoadRowKind>>;
  return kinds[figure] ?? 'engagement';
}
