import { addDays, addMonths, type CivilDay, packetLateness } from '@banso/domain';
import { CoverageQueries } from '@banso/coverage';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { CARRIED_FIGURES, KEPT_FIGURES, PERSON_FIGURES, type PersonFigure, visitDays } from './figures.js';
import {
  engagementsOfLoad,
  type EngagementsOfLoadRow,
  loadCounts,
  type LoadCountsRow,
  loadLines,
  type LoadLinesParameters,
  type LoadLinesRow,
  loadPeople,
  meetingsOfLoad,
  type LoadPeopleRow,
  openEngagements,
  type OpenEngagementsRow,
  packetsThatCanBeLate,
} from './load.sql.js';

export type Count = LoadCountsRow;
export type PersonFacts = LoadPeopleRow;
/** A row behind a number, before it is told what it is about. */
export type Line = LoadLinesRow;
export type About = Omit<EngagementsOfLoadRow, 'programme'> & { programme: string | null };
export interface LatePacket extends Line {
  lateness: 'notHandedOver' | 'notReceived';
}

/** The place of a row in its list. */
export type Place = Pick<Line, 'day' | 'id'>;

/** Before every row. */
export const START: Place = { day: '0999-12-31' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** Stands first in the order of rows that have no day. */
export const NO_DAY = '1000-01-01' as CivilDay;

/** The last day of a day's month. */
function endOfMonth(day: CivilDay): CivilDay {
  return addDays(addMonths(`${day.slice(0, 8)}01` as CivilDay, 1), -1);
}

/** What load and risk ask of the database; whole sets at a time, never a question per person. */
@Injectable()
export class LoadQueries {
  constructor(private readonly coverage: CoverageQueries) {}

  async counts(actor: Actor, tenant: number): Promise<Count[]> {
    const days = visitDays(actor.today);
    const asked = { tenant, today: actor.today, ...days, kept: KEPT_FIGURES };
    return [
      ...(await actor.tx.rows(loadCounts, asked)),
      ...(await this.keptCounts(actor, tenant, 'heldQuarter', days.quarterFrom)),
      ...(await this.keptCounts(actor, tenant, 'heldYear', days.yearFrom)),
    ];
  }

  /** What stands in the list of people, of all of them or of one. */
  async carried(actor: Actor, tenant: number, person: string | null): Promise<Count[]> {
    const left: readonly string[] = PERSON_FIGURES.filter(
      (figure) => !(CARRIED_FIGURES as readonly string[]).includes(figure),
    );
    const asked = { tenant, today: actor.today, ...visitDays(actor.today), kept: left };
    const counts = await actor.tx.rows(loadCounts, asked);
    return person === null ? counts : counts.filter(({ personId }) => personId === person);
  }

  /** Visits since a day, of each person and of all together: a visit of two people counts once there. */
  private async keptCounts(actor: Actor, tenant: number, figure: PersonFigure, from: CivilDay): Promise<Count[]> {
    // No visit is held in the future: to the end of the month, which is kept whole.
    const range = { from, until: endOfMonth(actor.today) };
    const places = [...(await this.coverage.visitsByPlace(actor, tenant, range)).values()];
    const people = [...(await this.coverage.visitsByPerson(actor, tenant, range))];
    const all = places.reduce((sum, n) => sum + n, 0);
    return [
      ...people.map(([personId, n]) => ({ figure, personId, everybody: false, n })),
      ...(all > 0 ? [{ figure, personId: null, everybody: true, n: all }] : []),
    ];
  }

  people(actor: Actor, tenant: number, carrying: readonly string[]): Promise<PersonFacts[]> {
    return actor.tx.rows(loadPeople, { tenant, today: actor.today, carrying });
  }

  async engagements(actor: Actor, tenant: number): Promise<OpenEngagementsRow> {
    return (await actor.tx.row(openEngagements, { tenant }))!;
  }

  lines(
    actor: Actor,
    tenant: number,
    figure: PersonFigure,
    person: string | null,
    after: Place,
    limit: number,
  ): Promise<Line[]> {
    return actor.tx.rows(loadLines, linesAsked(actor, tenant, figure, person, after, limit));
  }

  countLines(actor: Actor, tenant: number, figure: PersonFigure, person: string | null, most: number): Promise<number> {
    return actor.tx.countRows(loadLines, linesAsked(actor, tenant, figure, person, START, most));
  }

  /** All lines; days change, so they come from one statement and not by their place. */
  pagesOfLines(
    actor: Actor,
    tenant: number,
    figure: PersonFigure,
    person: string | null,
    size: number,
  ): AsyncIterable<Line[]> {
    return actor.tx.pages(loadLines, linesAsked(actor, tenant, figure, person, START, null), size);
  }

  async latePackets(actor: Actor, tenant: number): Promise<LatePacket[]> {
    const rows = await actor.tx.rows(packetsThatCanBeLate, { tenant, today: actor.today });
    return rows.flatMap(({ id, engagementId, state, effectiveOn }) => {
      const lateness = packetLateness(state, effectiveOn, actor.today);
      return lateness ? [{ id, engagementId, day: effectiveOn, lateness }] : [];
    });
  }

  /** What lines are about: their engagement, or the municipality whose own meeting it is; by the line's id. */
  async about(actor: Actor, lines: readonly Line[]): Promise<Map<string, About>> {
    const engagements = [...new Set(lines.flatMap(({ engagementId }) => engagementId ?? []))];
    const meetings = lines.flatMap(({ id, engagementId }) => (engagementId === null ? [id] : []));
    const rows = await actor.tx.rows(engagementsOfLoad, { engagements, today: actor.today });
    const places = meetings.length === 0 ? [] : await actor.tx.rows(meetingsOfLoad, { ids: meetings });
    const known = new Map<string, About>(rows.map((row) => [row.id, row]));
    const told = new Map<string, About>(places.map((row) => [row.id, { ...row, programme: null, lead: null }]));
    for (const { id, engagementId } of lines) {
      const engagement = engagementId === null ? undefined : known.get(engagementId);
      if (engagement) told.set(id, engagement);
    }
    return told;
  }
}

/** @param limit null: all there are */
function linesAsked(
  actor: Actor,
  tenant: number,
  figure: PersonFigure,
  person: string | null,
  after: Place,
  limit: number | null,
): LoadLinesParameters {
  return {
    tenant,
    today: actor.today,
    ...visitDays(actor.today),
    figure,
    person,
    afterDay: after.day,
    afterId: after.id,
    noDay: NO_DAY,
    limit,
  };
}
