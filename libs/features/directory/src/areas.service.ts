import { audit } from '@banso/audit';
import type { AreaKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { administeredTenant, type AdministeredTenant, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { AreaEntity } from './area.entity.js';
import type { ChangeArea, DrawArea } from './areas.request.js';
import { areaToChange, letIntoArea, municipalityNotFree, takeOutOfArea } from './areas.sql.js';

/**
 * The areas of a prefecture. A municipality lies in at most one of a kind; what moves, leaves its former area first.
 */
@Injectable()
export class AreasService {
  /** Draws a new area. Returns its id. */
  async draw(actor: Actor, request: DrawArea): Promise<string> {
    const tenant = await administeredTenant(actor);
    const codes = [...new Set(request.municipalityCodes)];
    await this.refuseTaken(actor, tenant, request.kind, codes, null);
    const id = await this.create(actor, tenant.id, request.kind, request.name);
    await this.move(actor, tenant.id, id, codes, []);
    await audit(actor, {
      action: 'master:write',
      subjectKind: 'area',
      subjectId: id,
      change: { ...request, municipalityCodes: codes },
    });
    return id;
  }

  /** Renames an area or gives it another list of municipalities. */
  async change(actor: Actor, id: string, version: number, request: ChangeArea): Promise<void> {
    const tenant = await administeredTenant(actor);
    const before = await actor.tx.row(areaToChange, { id });
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    if (before.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const codes = [...new Set(request.municipalityCodes ?? before.codes)];
    await this.refuseTaken(actor, tenant, before.kind, codes, before.id);
    await refusedBy(
      NAME_TAKEN,
      actor.tx.update(AreaEntity, { id: before.id }, { name: request.name ?? before.name, version: version + 1 }),
    );
    const added = codes.filter((code) => !before.codes.includes(code));
    const removed = before.codes.filter((code) => !codes.includes(code));
    await this.move(actor, before.tenantId, before.id, added, removed);
    await audit(actor, {
      action: 'master:write',
      subjectKind: 'area',
      subjectId: before.id,
      change: {
        ...(request.name !== undefined && request.name !== before.name ? { name: [before.name, request.name] } : {}),
        added,
        removed,
      },
    });
  }

  /** A new empty area. @throws areaNameTaken */
  async create(actor: Actor, tenantId: number, kind: AreaKind, name: string): Promise<string> {
    const id = v7();
    await actor.tx.insert(AreaEntity, { id, tenantId, kind, name });
    await refusedBy(NAME_TAKEN, actor.tx.settled());
    return id;
  }

  /**
   * Takes municipalities out of an area and lets others in.
   * @throws areaChangedMeanwhile when somebody else was quicker
   */
  async move(
    actor: Actor,
    tenantId: number,
    areaId: string,
    added: readonly string[],
    removed: readonly string[],
  ): Promise<void> {
    if (removed.length > 0) await actor.tx.count(takeOutOfArea, { area: areaId, codes: removed });
    if (added.length === 0) return;
    const meanwhile = () => new Refusal(ADMINISTRATION_REFUSALS.areaChangedMeanwhile);
    await refusedBy(
      { area_municipality_one_of_a_kind: meanwhile, area_municipality_pkey: meanwhile },
      actor.tx.count(letIntoArea, { area: areaId, codes: added, tenant: tenantId }),
    );
  }

  private async refuseTaken(
    actor: Actor,
    tenant: AdministeredTenant,
    kind: AreaKind,
    codes: readonly string[],
    areaId: string | null,
  ): Promise<void> {
    const wrong = await actor.tx.row(municipalityNotFree, {
      codes,
      kind,
      field: tenant.field,
      tenant: tenant.id,
      area: areaId,
    });
    if (wrong?.area)
      throw refuseField('municipalityCodes', {
        ja: `${wrong.name}は、すでに「${wrong.area}」に入っています。先にそちらから外してください。`,
        en: `${wrong.name} lies in “${wrong.area}” already. Take it out there first.`,
      });
    if (wrong)
      throw refuseField('municipalityCodes', {
        ja: `${wrong.code} は、${tenant.name}が支援する市区町村のコードではありません。`,
        en: `${wrong.code} is no municipality of one’s own field.`,
      });
  }
}

const NAME_TAKEN = { area_tenant_id_kind_name_key: () => new Refusal(ADMINISTRATION_REFUSALS.areaNameTaken) };
