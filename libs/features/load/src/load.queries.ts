import { type CivilDay, packetLateness } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type PersonFigure, visitDays } from './figures.js';
import {
  engagementsOfLoad,
  type EngagementsOfLoadRow,
  loadCounts,
  type LoadCountsRow,
  loadLines,
  type LoadLinesRow,
  loadPeople,
  type LoadPeopleRow,
  openEngagements,
  type OpenEngagementsRow,
  packetsThatCanBeLate,
} from './load.sql.js';

export type Count = LoadCountsRow;
export type PersonFacts = LoadPeopleRow;
/** A row behind a number, before it is told what it is about. */
export type Line = LoadLinesRow;
export type About = EngagementsOfLoadRow;
export interface LatePacket extends Line {
  lateness: 'notHandedOver' | 'notReceived';
}

/** Stands first in the order of rows that have no day. */
export const NO_DAY = '1000-01-01' as CivilDay;

/** What load and risk ask of the database; whole sets at a time, never a question per person. */
@Injectable()
export class LoadQueries {
  counts(actor: Actor, tenant: number): Promise<Count[]> {
    return actor.tx.rows(loadCounts, { tenant, today: actor.today, ...visitDays(actor.today) });
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
    after: { day: CivilDay; id: string },
    limit: number,
  ): Promise<Line[]> {
    return actor.tx.rows(loadLines, {
      tenant,
      today: actor.today,
      ...visitDays(actor.today),
      figure,
      person,
      afterDay: after.day,
      afterId: after.id,
      noDay: NO_DAY,
      limit,
    });
  }

  async latePackets(actor: Actor, tenant: number): Promise<LatePacket[]> {
    const rows = await actor.tx.rows(packetsThatCanBeLate, { tenant, today: actor.today });
    return rows.flatMap(({ id, engagementId, state, effectiveOn }) => {
      const lateness = packetLateness(state, effectiveOn, actor.today);
      return lateness ? [{ id, engagementId, day: effectiveOn, lateness }] : [];
    });
  }

  async about(actor: Actor, engagements: readonly string[]): Promise<Map<string, About>> {
    const rows = await actor.tx.rows(engagementsOfLoad, { engagements, today: actor.today });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
