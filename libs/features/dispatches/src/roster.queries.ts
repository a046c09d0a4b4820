import type { Actor } from '@banso/database';
import { type CivilDay, hasRoom, professionsIn, PROFESSIONS_TO_BEGIN_WITH } from '@banso/domain';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ExpertQuery } from './roster.request.js';
import type { Expert, FeeClass, Professions } from './roster.response.js';
import { feeClasses, professionList, roster, type RosterRow } from './roster.sql.js';

/** The questions to the roster of an office: a few hundred people at most, so it is asked whole and narrowed here. */
@Injectable()
export class RosterQueries {
  /** The experts of today by the reading of their names, a page at a time. */
  async list(actor: Actor, { profession, area, free, cursor, limit }: ExpertQuery): Promise<Page<Expert>> {
    const after = keyIn(cursor, 'text', 'id');
    const rows = (await rosterOn(actor, {})).filter(
      (row) =>
        (!profession || professionsIn(row.profession).includes(profession)) &&
        (!area || row.areaIds.length === 0 || row.areaIds.includes(area)) &&
        (free !== 'true' || hasRoom(row)),
    );
    const begun = after ? rows.findIndex(({ kana, id }) => kana === after[0] && id === after[1]) + 1 : 0;
    return pageOf(rows.slice(begun, begun + limit + 1), limit, ({ kana, id }) => [kana, id], expertOf);
  }

  /** @throws notFound */
  async show(actor: Actor, personId: string): Promise<Expert> {
    const [row] = await rosterOn(actor, { only: personId });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return expertOf(row);
  }

  /** The list that the office keeps, or the one that all begin with. */
  async professions(actor: Actor): Promise<Professions> {
    const kept = await actor.tx.row(professionList, { tenant: officeOf(actor) });
    return kept ?? { names: [...PROFESSIONS_TO_BEGIN_WITH], version: 0 };
  }

  /** The fee classes that are offered today, the lowest fee first. */
  async feeClasses(actor: Actor): Promise<Page<FeeClass>> {
    return { items: await actor.tx.rows(feeClasses, { tenant: officeOf(actor) }), nextCursor: null };
  }
}

/**
 * The experts of the actor's office on a day, by default today, with what they carry and how often they were in the
 * municipality.
 */
export function rosterOn(
  actor: Actor,
  { only, municipality, day }: { only?: string; municipality?: string; day?: CivilDay },
): Promise<RosterRow[]> {
  return actor.tx.rows(roster, {
    tenant: officeOf(actor),
    municipality: municipality ?? null,
    only: only ?? null,
    day: day ?? actor.today,
  });
}

/** The office that the actor works for. @throws notAllowed for whoever belongs to none */
export function officeOf(actor: Actor): number {
  if (actor.tenantId === null) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return actor.tenantId;
}

function expertOf(row: RosterRow): Expert {
  const { id, name, organisation, profession, areas, modes, months, feeClass, note, open, limit, signsIn } = row;
  return {
    person: { id, name },
    organisation,
    professions: professionsIn(profession),
    areas,
    modes,
    months,
    feeClass,
    note,
    open,
    limit,
    signsIn,
    version: row.version,
  };
}
