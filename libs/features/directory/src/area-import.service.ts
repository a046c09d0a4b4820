import { audit } from '@banso/audit';
import { type AreaChange, type AreaFacts, type AreaPlan, planAreas } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type ReadTable, tableIn } from '@banso/files';
import { type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { administeredTenant, type AdministeredTenant } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { errorInWords, problemInWords } from './area-file-words.js';
import type { AreaFileResult } from './area-import.response.js';
import { areasOfTenant, municipalityNames, prefectureNames, queueAreaImport } from './area-import.sql.js';
import { AreaEntity } from './area.entity.js';
import { AreasService } from './areas.service.js';

/**
 * Areas from a CSV or Excel file: looked at first, then carried out as a whole. The rule is `planAreas`; what a file
 * changes is computed anew when it is carried out, so nothing depends on how old the look at it is. The same file again
 * changes nothing.
 */
@Injectable()
export class AreaImportService {
  constructor(private readonly areas: AreasService) {}

  /**
   * @throws areaFileHasErrors when it is to be carried out and has errors; the four refusals of files that are no table
   */
  async import(actor: Actor, bytes: Uint8Array, dryRun: boolean, language: Language): Promise<AreaFileResult> {
    const table = await tableIn(bytes, NO_AREA_FILE);
    const tenant = await administeredTenant(actor);
    // Two imports at once would plan on what the other is about to change.
    await actor.tx.row(queueAreaImport, { tenant: tenant.id });
    const facts = await this.factsOf(actor, tenant);
    const plan = planAreas(table.rows, facts);
    const result = resultOf(table, plan, facts, language);
    if (dryRun) return result;
    if (result.errors.length > 0) throw new Refusal(ADMINISTRATION_REFUSALS.areaFileHasErrors, {}, [], { ...result });
    await this.carryOut(actor, tenant.id, plan.changes);
    return { ...result, done: true };
  }

  private async carryOut(actor: Actor, tenantId: number, changes: readonly AreaChange[]): Promise<void> {
    for (const { id, removed } of changes) if (id) await this.areas.move(actor, tenantId, id, [], removed);
    for (const { id, kind, name, added, removed } of changes) {
      const areaId = id ?? (await this.areas.create(actor, tenantId, kind, name));
      await this.areas.move(actor, tenantId, areaId, added, []);
      if (id) await actor.tx.update(AreaEntity, { id }, { version: () => 'version + 1' });
      await audit(actor, {
        action: 'master:write',
        subjectKind: 'area',
        subjectId: areaId,
        change: { kind, name, added, removed },
        reason: 'import',
      });
    }
  }

  private async factsOf(actor: Actor, tenant: AdministeredTenant): Promise<AreaFacts> {
    const [towns, prefectures, areas] = await Promise.all([
      actor.tx.rows(municipalityNames, {}),
      actor.tx.rows(prefectureNames, {}),
      actor.tx.rows(areasOfTenant, { tenant: tenant.id }),
    ]);
    return {
      field: tenant.field,
      office: tenant.name,
      prefectures: new Map(prefectures.map(({ code, name }) => [code, name])),
      municipalities: new Map(towns.map(({ code, name }) => [code, name])),
      areas,
    };
  }
}

/** Under which codes a file that is no table is refused. */
const NO_AREA_FILE = {
  otherType: ADMINISTRATION_REFUSALS.areaFileOfOtherType,
  unreadable: ADMINISTRATION_REFUSALS.areaFileUnreadable,
  unknownEncoding: ADMINISTRATION_REFUSALS.areaFileEncoding,
};

function resultOf(table: ReadTable, plan: AreaPlan, facts: AreaFacts, language: Language): AreaFileResult {
  const header = table.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const errors = [
    ...table.problems.map((problem) => problemInWords(problem, header, language)),
    ...plan.errors.map((error) => errorInWords(error, language)),
  ].sort((a, b) => a.row - b.row);
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ code, name: facts.municipalities.get(code) ?? code }));
  const changes = errors.length > 0 ? [] : plan.changes;
  return {
    rows: plan.rows,
    errors,
    changes: changes.map(({ id, kind, name, added, removed, left }) => ({
      area: name,
      kind,
      isNew: id === null,
      added: named(added),
      removed: named(removed),
      left,
    })),
    done: false,
  };
}
