import {
  FEE_RULE_LABELS,
  FEE_RULES,
  type FeeRule,
  type Label,
  type Named,
  PROGRAMME_FORM_LABELS,
  PROGRAMME_FORMS,
  PROGRAMME_PAPER_LABELS,
  PROGRAMME_PAPERS,
  type ProgrammePaper,
  type StartingReader,
  type StartingRow,
} from '@banso/domain';
import { FoundProgramme, ProgrammesService } from '@banso/directory';
import type { Actor } from '@banso/database';
import { checked } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { CADENCES, typesIn } from './list-words.js';
import type { Registered, RowRegistrar } from './row-registrar.js';
import { organisationsToName } from './starting-facts.sql.js';

const wordsOf = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, Label>>) =>
  codes.map((code) => ({ code, words: [labels[code].ja, labels[code].en, code] }));
const FORMS = wordsOf(PROGRAMME_FORMS, PROGRAMME_FORM_LABELS);
const FEES = wordsOf<FeeRule>(FEE_RULES, FEE_RULE_LABELS);
const PAPERS = wordsOf<ProgrammePaper>(PROGRAMME_PAPERS, PROGRAMME_PAPER_LABELS);
const STEPS = [1, 2].map((steps) => ({
  code: steps as number | undefined,
  words: [`${steps}人`, `${steps}`, `${steps}段階`, `${steps}人が確認`, `${steps}人が順に確認`],
}));
const NO_PAPER = ['なし', 'none'];

/** Programmes of the office from a list; what a cell leaves out is as on the form, where nobody has changed it. */
@Injectable()
export class ProgrammesList {
  constructor(private readonly programmes: ProgrammesService) {}

  async register(
    actor: Actor,
    tenant: number,
    rows: readonly StartingRow[],
    registrar: RowRegistrar,
  ): Promise<Registered> {
    const organisations = await actor.tx.rows(organisationsToName, { tenant });
    let registered = 0;
    for (const row of rows) {
      const done = await registrar.row(
        row,
        (cells) => programmeIn(cells, organisations),
        async (said) => this.programmes.found(actor, await checked(FoundProgramme, said)),
      );
      if (done) registered++;
    }
    return { registered, waiting: 0 };
  }
}

function programmeIn(cells: StartingReader, organisations: readonly Named[]) {
  const name = cells.filled('name');
  const lead = cells.named('lead', organisations, true);
  const others = cells.namedAll('others', organisations);
  const forms = cells.words('forms', FORMS);
  const supportTypes = typesIn(cells);
  const feeRule = cells.word<FeeRule>('feeRule', FEES, 'free');
  const cadenceMonths = cells.word('cadence', CADENCES, undefined);
  const fromFiscalYear = cells.fiscalYear('fromFiscalYear');
  const untilFiscalYear = cells.fiscalYear('untilFiscalYear');
  const confirmationSteps = cells.word('steps', STEPS, undefined);
  const papers = papersIn(cells);
  if (!name || !others || !forms || !supportTypes) return null;
  if (!lead && others.length > 0) return cells.wrong('lead', 'empty');
  // As on the form: whoever leads may be named among the others too, and is a body once.
  const bodyIds = lead ? [...new Set([lead.id, ...others.map(({ id }) => id)])] : undefined;
  const years = { fromFiscalYear: fromFiscalYear ?? undefined, untilFiscalYear };
  return { name, bodyIds, forms, supportTypes, feeRule, cadenceMonths, confirmationSteps, papers, ...years };
}

/** The papers in use: all where nothing is said, none where it says so. */
function papersIn(cells: StartingReader): ProgrammePaper[] | undefined {
  const text = cells.text('papers');
  if (text === '') return undefined;
  return NO_PAPER.includes(text.toLowerCase()) ? [] : (cells.words('papers', PAPERS) ?? undefined);
}
