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
import { type Count, type Line, LoadQueries, NO_DAY, type PersonFacts, type Place, START } from './load.queries.js';
import type { LoadRowsFilter, LoadRowsQuery } from './load.request.js';
import type { Load, LoadFigures, LoadPerson, LoadRisks, LoadRow } from './load.response.js';

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
  rows(actor: Actor, query: LoadRowsQuery): Promise<Page<LoadRow>> {
    return this.rowsOf(actor, tenantOf(actor), query);
  }

  /** The same of an office, as far as the actor sees it. */
  async rowsOf(
    actor: Actor,
    tenantId: number,
    { figure, person, cursor, limit }: LoadRowsQuery,
  ): Promise<Page<LoadRow>> {
    const [day = START.day, id = START.id] = keyIn(cursor, 'day', 'id') ?? [];
    const after = { day: day as CivilDay, id };
    const lines = await this.lines(actor, tenantId, figure, person ?? null, after, limit + 1);
    const page = pageOf(lines, limit, (line) => [line.day, line.id]);
    return { items: await this.told(actor, kindOf(figure), page.items), nextCursor: page.nextCursor };
  }

  /** How many rows stand behind a number; counting ends at `most`. */
  async count(actor: Actor, { figure, person: of }: LoadRowsFilter, most: number): Promise<number> {
    const [tenantId, person] = [tenantOf(actor), of ?? null];
    if (!isRisk(figure)) return this.queries.countLines(actor, tenantId, figure, person, most);
    return (await this.linesInDanger(actor, tenantId, figure, person)).length;
  }

  /** All rows behind a number, at most `size` at a time, as of the moment of asking. */
  async *pages(actor: Actor, { figure, person: of }: LoadRowsFilter, size: number): AsyncGenerator<LoadRow[]> {
    const [tenantId, person] = [tenantOf(actor), of ?? null];
    const pages = isRisk(figure)
      ? cut(await this.linesInDanger(actor, tenantId, figure, person), size)
      : this.queries.pagesOfLines(actor, tenantId, figure, person, size);
    for await (const lines of pages) yield await this.told(actor, kindOf(figure), lines);
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
    const lines = await this.linesInDanger(actor, tenantId, figure, person);
    return lines.filter((line) => isAfter(line, after)).slice(0, limit);
  }

  /** All of them in their order; no more than there are engagements and packets. */
  private async linesInDanger(actor: Actor, tenantId: number, risk: Risk, person: string | null): Promise<Line[]> {
    // What is in danger is the body's, nobody's own.
    if (person !== null) return [];
    const lines = await this.riskLines(actor, tenantId, await this.coverage.risks(actor, { tenantId }));
    return lines[risk].sort((a, b) => (isAfter(a, b) ? 1 : -1));
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
    const about = await this.queries.about(actor, lines);
    return lines.flatMap(({ id, engagementId, day }) => {
      const known = about.get(id);
      if (!known) return [];
      const { municipality, programme, lead } = known;
      return [{ id, kind, engagementId, municipality, programme, lead, day: day === NO_DAY ? null : day }];
    });
  }
}

function* cut<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
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
    needs: 'need',
    dispatches: 'dispatch',
    reports: 'dispatch',
    approvals: 'dispatch',
  } satisfies Partial<Record<PersonFigure | Risk, LoadRowKind>>;
  return kinds[figure] ?? 'engagement';
}
