import {
  type CivilDay,
  type Named,
  type Stage,
  STAGES,
  STAGE_LABELS,
  type StartingReader,
  type StartingRow,
  startingDay,
  VISIT_MODE_LABELS,
  VISIT_MODES,
  type VisitMode,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { checked } from '@banso/http';
import { PlanVisit, VisitsService } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import { typesIn } from './list-words.js';
import type { Registered, RowRegistrar } from './row-registrar.js';
import {
  engagementsToName,
  type EngagementsToNameRow,
  peopleToName,
  placesToName,
  programmesToName,
  visitsThere,
} from './starting-facts.sql.js';

const MODES = VISIT_MODES.map((mode) => ({
  code: mode,
  words: [VISIT_MODE_LABELS[mode].ja, VISIT_MODE_LABELS[mode].en, mode],
}));
const STAGE_WORDS = STAGES.map((stage) => ({
  code: stage as Stage | null,
  words: [String(stage), `段階${stage}`, STAGE_LABELS[stage].ja],
}));

interface Facts {
  places: readonly Named[];
  programmes: readonly Named[];
  engagements: readonly EngagementsToNameRow[];
  visitors: readonly Named[];
  /** Engagement and day of each visit that is there already. */
  there: ReadonlySet<string>;
  seen: Map<string, number>;
}

/** Past visits of the office from a list, each as a record of its engagement; a visit that is there is named. */
@Injectable()
export class VisitsList {
  constructor(private readonly visits: VisitsService) {}

  async register(
    actor: Actor,
    tenant: number,
    rows: readonly StartingRow[],
    registrar: RowRegistrar,
  ): Promise<Registered> {
    const days = rows.flatMap(
      ({ cells }) => startingDay(cells['heldOn'] ?? '', { today: actor.today, sense: 'past' }) ?? [],
    );
    const [places, programmes, engagements, visitors, held] = await Promise.all([
      actor.tx.rows(placesToName, { tenant }),
      actor.tx.rows(programmesToName, { tenant }),
      actor.tx.rows(engagementsToName, { tenant }),
      actor.tx.rows(peopleToName, { tenant, inOffice: false }),
      actor.tx.rows(visitsThere, { tenant, days }),
    ]);
    const there = new Set(held.map(({ engagement, heldOn }) => `${engagement} ${heldOn}`));
    const facts: Facts = { places, programmes, engagements, visitors, there, seen: new Map() };
    let registered = 0;
    for (const row of rows) {
      const done = await registrar.row(
        row,
        (cells) => visitIn(cells, facts, row.number),
        async ({ engagementId, record }) =>
          this.visits.plan(actor, engagementId, await checked(PlanVisit, { record }), { fromList: true }),
      );
      if (done) registered++;
    }
    return { registered, waiting: 0 };
  }
}

function visitIn(cells: StartingReader, facts: Facts, number: number) {
  const place = cells.named('municipality', facts.places);
  const programme = cells.named('programme', facts.programmes, true);
  const heldOn = cells.day('heldOn');
  const visitors = cells.namedAll('visitors', facts.visitors);
  const mode = cells.word<VisitMode>('mode', MODES, 'onSite');
  const supportTypes = typesIn(cells);
  const stage = cells.word<Stage | null>('stage', STAGE_WORDS, null);
  const text = cells.filled('facts');
  if (!place || !heldOn || !visitors || !mode || !supportTypes || !text) return null;
  const engagements = facts.engagements.filter(
    (one) => one.municipality === place.id && (!programme || one.programme === programme.id),
  );
  const [engagement] = engagements;
  if (!engagement) return cells.wrong('municipality', 'notInTheField', place.name);
  if (new Set(engagements.map((one) => one.programme)).size > 1)
    return cells.wrong('programme', 'ambiguous', place.name);
  if (isDoubled(cells, facts, engagement.id, heldOn, number)) return null;
  const decisions = cells.text('decisions') || undefined;
  const participantsOurs = visitors.map(({ id, name }) => ({ personId: id, name }));
  const record = { heldOn, mode, supportTypes, stage, facts: text, decisions, participantsOurs };
  return { engagementId: engagement.id, record };
}

/** A visit of that day is in the file or in the office already: entering a list twice doubles nothing. */
function isDoubled(cells: StartingReader, facts: Facts, engagement: string, day: CivilDay, number: number): boolean {
  const key = `${engagement} ${day}`;
  const earlier = facts.seen.get(key);
  facts.seen.set(key, earlier ?? number);
  if (earlier !== undefined) cells.wrong('heldOn', 'twice', String(earlier));
  else if (facts.there.has(key)) cells.wrong('heldOn', 'there', day);
  return earlier !== undefined || facts.there.has(key);
}
