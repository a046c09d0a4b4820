import { startingRows, type StartingList } from '@banso/domain';
import type { Actor } from '@banso/database';
import { tableIn } from '@banso/files';
import { type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { EngagementsList } from './engagements-list.js';
import { FIRST_STEP_REFUSALS } from './first-steps.errors.js';
import type { StartingListResult } from './first-steps.response.js';
import { officeOf } from './first-steps.service.js';
import { PeopleList } from './people-list.js';
import { ProgrammesList } from './programmes-list.js';
import { type Registered, RowRegistrar } from './row-registrar.js';
import { queueStartingList } from './starting-facts.sql.js';
import { faultInWords, problemInWords } from './starting-list.words.js';
import { VisitsList } from './visits-list.js';

/** In which column the fields of each verb's request stand, where their names differ. */
const COLUMNS: Readonly<Record<StartingList, Readonly<Record<string, string>>>> = {
  programmes: { bodyIds: 'lead', cadenceMonths: 'cadence', confirmationSteps: 'steps' },
  people: { organisationId: 'organisation' },
  engagements: {
    municipalityCode: 'municipality',
    programmeId: 'programme',
    leadId: 'lead',
    deputyId: 'deputy',
    cadenceMonths: 'cadence',
  },
  visits: {},
};

/** Under which codes a file that is no table is refused. */
const NO_LIST = {
  otherType: FIRST_STEP_REFUSALS.startingListOfOtherType,
  unreadable: FIRST_STEP_REFUSALS.startingListUnreadable,
  unknownEncoding: FIRST_STEP_REFUSALS.startingListEncoding,
};

/**
 * What an office has in a spreadsheet when it begins: programmes, people, engagements, past visits. Looked at first,
 * then registered as a whole. The look *is* the registration, by the same verbs, undone at its end, so that it cannot
 * promise anything else. All or nothing: one row with a fault, and no row is registered.
 */
@Injectable()
export class StartingListsService {
  constructor(
    private readonly programmes: ProgrammesList,
    private readonly people: PeopleList,
    private readonly engagements: EngagementsList,
    private readonly visits: VisitsList,
  ) {}

  /** @throws startingListHasErrors when it is to be registered; the refusals of files that are no table */
  async read(
    actor: Actor,
    list: StartingList,
    bytes: Uint8Array,
    dryRun: boolean,
    language: Language,
  ): Promise<StartingListResult> {
    const table = await tableIn(bytes, NO_LIST);
    const tenant = await officeOf(actor);
    await actor.tx.rows(queueStartingList, { tenant });
    const { rows, errors } = startingRows(list, table.rows);
    const header = table.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const unread = [
      ...table.problems.map((problem) => problemInWords(problem, header, language)),
      ...errors.map((error) => faultInWords(error, language)),
    ];
    const registrar = new RowRegistrar(list, COLUMNS[list], language, actor.today);
    const wrong = () => [...unread, ...registrar.problems].sort((a, b) => a.row - b.row);
    const isKept = () => !dryRun && wrong().length === 0;
    const came = await actor.tx.tentatively(() => this.register(actor, list, tenant, rows, registrar), isKept);
    // What was undone has changed nothing: nobody is to follow it.
    if (!isKept()) actor.tx.takeChanges();
    const result = { rows: rows.length, errors: wrong(), ...came, done: isKept() };
    if (!dryRun && !result.done) throw new Refusal(FIRST_STEP_REFUSALS.startingListHasErrors, {}, [], { ...result });
    return result;
  }

  private register(
    actor: Actor,
    list: StartingList,
    tenant: number,
    rows: Parameters<PeopleList['register']>[2],
    registrar: RowRegistrar,
  ): Promise<Registered> {
    const by = { programmes: this.programmes, people: this.people, engagements: this.engagements, visits: this.visits };
    return by[list].register(actor, tenant, rows, registrar);
  }
}
