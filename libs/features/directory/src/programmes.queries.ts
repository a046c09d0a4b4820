import { DEFAULT_CONFIRMATION_STEPS, fiscalYearOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, pageOf, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { Programme, ProgrammeDetail } from './programme.response.js';
import type { ProgrammeQuery } from './programmes.request.js';
import { FIRST_VERSION } from './programmes.service.js';
import { programmesOf, type ProgrammesOfParameters, type ProgrammesOfRow, yearsOfProgramme } from './programmes.sql.js';

/** The questions to the programmes. */
@Injectable()
export class ProgrammesQueries {
  async programmes(actor: Actor, query: ProgrammeQuery): Promise<Page<Programme>> {
    const [position, name, id] = keyIn(query.cursor, 'number', 'text', 'id') ?? [];
    const rows = await actor.tx.rows(programmesOf, {
      ...asked(actor, query.fiscalYear),
      running: query.fiscalYear !== undefined,
      usable: query.usable === 'true',
      afterPosition: position === undefined ? null : Number(position),
      afterName: name ?? '',
      afterId: id ?? NIL,
      limit: query.limit + 1,
    });
    const page = pageOf(rows, query.limit, (row) => [String(row.listPosition), row.name, row.id]);
    return { items: page.items.map(shown), nextCursor: page.nextCursor };
  }

  /** @throws notFound */
  async programme(actor: Actor, id: string): Promise<ProgrammeDetail> {
    const row = await actor.tx.row(programmesOf, { ...asked(actor), only: id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return { ...shown(row), years: await actor.tx.rows(yearsOfProgramme, { programme: row.id }) };
  }
}

function asked(actor: Actor, fiscalYear: number = fiscalYearOf(actor.today)): ProgrammesOfParameters {
  return {
    tenants: actor.tenantIds,
    fiscalYear,
    defaultSteps: DEFAULT_CONFIRMATION_STEPS,
    firstVersion: FIRST_VERSION,
    only: null,
    running: false,
    usable: false,
    afterPosition: null,
    afterName: '',
    afterId: NIL,
    limit: 1,
  };
}

function shown({ listPosition: _, ...programme }: ProgrammesOfRow): Programme {
  return programme;
}

const NIL = '00000000-0000-0000-0000-000000000000';
