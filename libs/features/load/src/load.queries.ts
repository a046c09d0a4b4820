import { type CivilDay, packetLateness, type PacketState, type TransferKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type PersonFigure, visitDays } from './figures.js';
import { ABOUT_SQL, COUNTS_SQL, ENGAGEMENTS_SQL, PACKETS_SQL, PEOPLE_SQL, rowsSql } from './load.sql.js';

export interface Count { figure: PersonFigure; personId: string | null; everybody: boolean; n: number }
export interface Move { on: CivilDay; kind: TransferKind }
export interface PersonFacts { id: string; name: string; organisation: string; post: string | null; loadLimit: number | null; disabled: boolean; leaves: Move | null; arrives: Move | null }
/** A row behind a number, before it is told what it is about. */
export interface Line { id: string; engagementId: string; day: CivilDay }
export interface About { id: string; municipality: { code: string; name: string; prefecture: string }; programme: string; lead: { id: string; name: string } | null }
export interface LatePacket extends Line { lateness: 'notHandedOver' | 'notReceived' }

/** What load and risk ask of the database; whole sets at a time, never a question per person. */
@Injectable()
export class LoadQueries {
  counts(actor: Actor, tenantId: number): Promise<Count[]> {
    return actor.tx.query<Count>(COUNTS_SQL, days(actor, tenantId));
  }

  people(actor: Actor, tenantId: number, carrying: readonly string[]): Promise<PersonFacts[]> {
    return actor.tx.query<PersonFacts>(PEOPLE_SQL, [tenantId, actor.today, carrying]);
  }

  async engagements(actor: Actor, tenantId: number): Promise<{ active: number; paused: number }> {
    return (await actor.tx.one<{ active: number; paused: number }>(ENGAGEMENTS_SQL, [tenantId])) ?? { active: 0, paused: 0 };
  }

  lines(actor: Actor, tenantId: number, figure: PersonFigure, person: string | null, after: { day: string; id: string }, limit: number): Promise<Line[]> {
    return actor.tx.query<Line>(rowsSql(figure), [...days(actor, tenantId), person, after.day, after.id, limit]);
  }

  async latePackets(actor: Actor, tenantId: number): Promise<LatePacket[]> {
    const rows = await actor.tx.query<{ id: string; engagementId: string; state: PacketState; effectiveOn: CivilDay }>(PACKETS_SQL, [tenantId, actor.today]);
    return rows.flatMap(({ id, engagementId, state, effectiveOn }) => {
      const lateness = packetLateness(state, effectiveOn, actor.today);
      return lateness ? [{ id, engagementId, day: effectiveOn, lateness }] : [];
    });
  }

  async about(actor: Actor, engagementIds: readonly string[]): Promise<Map<string, About>> {
    const rows = await actor.tx.query<About>(ABOUT_SQL, [engagementIds, actor.today]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function days(actor: Actor, tenantId: number): unknown[] {
  const { quarterFrom, yearFrom, comingUntil } = visitDays(actor.today);
  return [tenantId, actor.today, quarterFrom, yearFrom, comingUntil];
}
