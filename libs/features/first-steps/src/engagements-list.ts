import type { Named, StartingReader, StartingRow } from '@banso/domain';
import { EngagementsService, OpenEngagement } from '@banso/engagements';
import type { Actor } from '@banso/database';
import { checked } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { CADENCES } from './list-words.js';
import type { Registered, RowRegistrar } from './row-registrar.js';
import { peopleToName, placesToName, programmesToName } from './starting-facts.sql.js';

/** Engagements of the office from a list; an empty cadence is the programme's. */
@Injectable()
export class EngagementsList {
  constructor(private readonly engagements: EngagementsService) {}

  async register(
    actor: Actor,
    tenant: number,
    rows: readonly StartingRow[],
    registrar: RowRegistrar,
  ): Promise<Registered> {
    const [places, programmes, people] = await Promise.all([
      actor.tx.rows(placesToName, { tenant }),
      actor.tx.rows(programmesToName, { tenant }),
      actor.tx.rows(peopleToName, { tenant, inOffice: true }),
    ]);
    const seen = new Map<string, number>();
    let registered = 0;
    for (const row of rows) {
      const done = await registrar.row(
        row,
        (cells) => engagementIn(cells, { places, programmes, people }, seen, row.number),
        async (said) => this.engagements.open(actor, await checked(OpenEngagement, said)),
      );
      if (done) registered++;
    }
    return { registered, waiting: 0 };
  }
}

function engagementIn(
  cells: StartingReader,
  facts: { places: readonly Named[]; programmes: readonly Named[]; people: readonly Named[] },
  seen: Map<string, number>,
  number: number,
) {
  const place = cells.named('municipality', facts.places);
  const programme = cells.named('programme', facts.programmes);
  const startedOn = cells.day('startedOn');
  const lead = cells.named('lead', facts.people);
  const deputy = cells.named('deputy', facts.people, true);
  const cadenceMonths = cells.word('cadence', CADENCES, undefined);
  if (!place || !programme || !startedOn || !lead) return null;
  const key = `${place.id} ${programme.id}`;
  const earlier = seen.get(key);
  seen.set(key, earlier ?? number);
  if (earlier !== undefined) return cells.wrong('municipality', 'twice', String(earlier));
  return {
    municipalityCode: place.id,
    programmeId: programme.id,
    startedOn,
    leadId: lead.id,
    deputyId: deputy?.id,
    cadenceMonths,
    vision: cells.text('vision') || undefined,
  };
}
