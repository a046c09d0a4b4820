import { audit } from '@banso/audit';
import {
  DEFAULT_CADENCE_MONTHS,
  DEFAULT_CONFIRMATION_STEPS,
  firstOpenFiscalYear,
  programmeEndFault,
  programmeYearFault,
} from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { differences } from './administered.js';
import { ProgrammeEntity } from './programme.entity.js';
import { PROGRAMME_REFUSALS } from './programme.errors.js';
import { refuseOtherBodies, refuseTwinName, refuseYear } from './programme-refusals.js';
import type { ChangeProgramme, EndProgramme, FoundProgramme } from './programmes.request.js';
import {
  bodyOfOffice,
  dropBodies,
  lockedProgramme,
  programmeToChange,
  type ProgrammeToChangeRow,
  putBodies,
  putProgrammeYear,
  setConfirmationSteps,
  tenantRuled,
} from './programmes.sql.js';

/** Of a programme for which the office has no rule of its own. */
export const FIRST_VERSION = 1;

/** Where founded programmes stand in lists: behind those of the report's figure. */
const FOUNDED_POSITION = 100;

/** The verbs of a programme: found … change … end … reopen. Source: support-work section 2. */
@Injectable()
export class ProgrammesService {
  /** Founds a programme of the office. Returns its id. */
  async found(actor: Actor, request: FoundProgramme): Promise<string> {
    const tenant = await officeOf(actor);
    const { name, forms, supportTypes, confirmationSteps: steps } = request;
    const fromFiscalYear = request.fromFiscalYear ?? firstOpenFiscalYear(actor.today);
    const untilFiscalYear = request.untilFiscalYear ?? null;
    if (untilFiscalYear !== null && untilFiscalYear < fromFiscalYear)
      throw refuseYear('untilFiscalYear', 'beforeProgramme');
    await refuseTwinName(actor, tenant, { name, fromFiscalYear, untilFiscalYear });
    const bodies = await this.bodiesFor(actor, tenant, request.bodyIds);
    const id = v7();
    await actor.tx.insert(ProgrammeEntity, {
      id,
      tenantId: tenant,
      name,
      fromFiscalYear,
      untilFiscalYear,
      cadenceMonths: request.cadenceMonths === undefined ? DEFAULT_CADENCE_MONTHS : request.cadenceMonths,
      ...(request.papers ? { papers: request.papers } : {}),
      position: FOUNDED_POSITION,
    });
    await this.offer(actor, id, fromFiscalYear, { forms, supportTypes, feeRule: request.feeRule ?? 'free', bodies });
    if (steps !== undefined) await rule(actor, tenant, id, steps, FIRST_VERSION);
    const change = { ...request, fromFiscalYear, bodyIds: bodies };
    await audit(actor, { action: 'programme:write', subjectKind: 'programme', subjectId: id, change });
    return id;
  }

  /**
   * Changes a programme as a whole, and what it offers from a fiscal year on; what is confirmed already stays
   * confirmed, and what a former year offered stays as it was.
   * @throws notFound, stale, programmeNotOwn
   */
  async change(actor: Actor, id: string, version: number, request: ChangeProgramme): Promise<void> {
    const { tenant, programme } = await this.programmeFor(actor, id, version, request.fromFiscalYear);
    const { confirmationSteps: steps, fromFiscalYear, bodyIds, ...rest } = request;
    const { name, cadenceMonths, papers, forms, supportTypes, feeRule } = rest;
    const isOffer = [forms, supportTypes, feeRule, bodyIds].some((part) => part !== undefined);
    const isWhole = [name, cadenceMonths, papers].some((part) => part !== undefined);
    if (isOffer || isWhole) refuseNotOwn(programme);
    if (name !== undefined) await refuseTwinName(actor, tenant, { ...programme, name }, programme.id);

    const year = yearOf(actor, programme, fromFiscalYear);
    if (isOffer) {
      const fault = programmeYearFault(programme, year, actor.today);
      if (fault) throw refuseYear('fromFiscalYear', fault);
      await this.offer(actor, programme.id, year, {
        forms: forms ?? programme.forms,
        supportTypes: supportTypes ?? programme.supportTypes,
        feeRule: feeRule ?? programme.feeRule,
        bodies: bodyIds ? await this.bodiesFor(actor, tenant, bodyIds) : programme.bodyIds,
      });
    }
    if (isOffer || isWhole)
      await actor.tx.update(
        ProgrammeEntity,
        { id: programme.id },
        { name, cadenceMonths, papers, version: programme.version + 1 },
      );
    if (steps !== undefined) await rule(actor, tenant, programme.id, steps, programme.ruleVersion);
    const change = {
      ...differences(programme, { ...rest, bodyIds }),
      ...(isOffer ? { fromFiscalYear: year } : {}),
      ...(steps === undefined ? {} : { confirmationSteps: [programme.steps ?? DEFAULT_CONFIRMATION_STEPS, steps] }),
    };
    await audit(actor, { action: 'programme:write', subjectKind: 'programme', subjectId: id, change });
  }

  /** Ends a programme with a fiscal year: no engagement begins after it; what was done with it stays. */
  async end(actor: Actor, id: string, version: number, { untilFiscalYear }: EndProgramme): Promise<void> {
    const { programme } = await this.programmeFor(actor, id, version);
    refuseNotOwn(programme);
    if (programme.untilFiscalYear !== null) throw new Refusal(PROGRAMME_REFUSALS.programmeEnded);
    const fault = programmeEndFault(programme, untilFiscalYear, actor.today);
    if (fault) throw refuseYear('untilFiscalYear', fault);
    await this.write(actor, programme, { untilFiscalYear: [null, untilFiscalYear] }, { untilFiscalYear });
  }

  /** Undoes the end of a programme. */
  async reopen(actor: Actor, id: string, version: number): Promise<void> {
    const { programme } = await this.programmeFor(actor, id, version);
    refuseNotOwn(programme);
    const { untilFiscalYear } = programme;
    if (untilFiscalYear === null) throw new Refusal(PROGRAMME_REFUSALS.programmeNotEnded);
    await this.write(actor, programme, { untilFiscalYear: [untilFiscalYear, null] }, { untilFiscalYear: null });
  }

  private async write(
    actor: Actor,
    { id, version }: ProgrammeToChangeRow,
    change: Record<string, unknown>,
    row: Partial<ProgrammeEntity>,
  ): Promise<void> {
    await actor.tx.update(ProgrammeEntity, { id }, { ...row, version: version + 1 });
    await audit(actor, { action: 'programme:write', subjectKind: 'programme', subjectId: id, change });
  }

  /** The programme, locked where it is the office's own. @throws notFound, stale */
  private async programmeFor(
    actor: Actor,
    id: string,
    version: number,
    fiscalYear: number = firstOpenFiscalYear(actor.today),
  ): Promise<{ tenant: number; programme: ProgrammeToChangeRow }> {
    const tenant = await officeOf(actor);
    await actor.tx.rows(lockedProgramme, { id, tenant });
    const year = Math.max(fiscalYear, firstOpenFiscalYear(actor.today));
    const programme = await actor.tx.row(programmeToChange, {
      id,
      tenant,
      fiscalYear: year,
      firstVersion: FIRST_VERSION,
    });
    if (!programme) throw new Refusal(COMMON_REFUSALS.notFound);
    if (programme.version + programme.ruleVersion - 1 !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return { tenant, programme };
  }

  private async offer(
    actor: Actor,
    programme: string,
    fromFiscalYear: number,
    { bodies, ...offer }: Pick<ProgrammeToChangeRow, 'forms' | 'supportTypes' | 'feeRule'> & { bodies: string[] },
  ): Promise<void> {
    await actor.tx.count(putProgrammeYear, { programme, fromFiscalYear, ...offer });
    await actor.tx.count(dropBodies, { programme, fromFiscalYear });
    await actor.tx.count(putBodies, { programme, fromFiscalYear, bodies });
  }

  /** Who carries it: those named, in their order, otherwise the office's own body. */
  private async bodiesFor(actor: Actor, tenant: number, bodyIds: string[] | undefined): Promise<string[]> {
    if (bodyIds) {
      await refuseOtherBodies(actor, tenant, bodyIds);
      return bodyIds;
    }
    const own = await actor.tx.row(bodyOfOffice, { tenant });
    if (!own)
      throw refuseField('bodyIds', {
        ja: '実施機関を選んでください。',
        en: 'Choose the bodies that carry the programme.',
      });
    return [own.id];
  }
}

/** The year from which a change holds: the one that is named, otherwise the one that runs, or the first to come. */
function yearOf(actor: Actor, { fromFiscalYear }: ProgrammeToChangeRow, named: number | undefined): number {
  return named ?? Math.max(fromFiscalYear, firstOpenFiscalYear(actor.today));
}

/** @throws notAllowed when the actor rules no office (the role ended a moment ago, say) */
async function officeOf(actor: Actor): Promise<number> {
  const tenant = await actor.tx.row(tenantRuled, {});
  if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return tenant.id;
}

function refuseNotOwn({ own }: ProgrammeToChangeRow): void {
  if (!own) throw new Refusal(PROGRAMME_REFUSALS.programmeNotOwn);
}

/** Sets how many people confirm the programme's records in the office. @throws stale */
async function rule(actor: Actor, tenant: number, programme: string, steps: number, version: number): Promise<void> {
  const changedBy = personOf(actor);
  const changed = await actor.tx.count(setConfirmationSteps, { tenant, programme, steps, changedBy, version });
  if (changed === 0) throw new Refusal(COMMON_REFUSALS.stale);
}
