import { audit } from '@banso/audit';
import type { AreaKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { administeredTenant, type AdministeredTenant, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { ChangeArea, DrawArea } from './areas.request.js';

interface AreaFacts {
  id: string;
  tenantId: number;
  kind: AreaKind;
  name: string;
  codes: string[];
  version: number;
}

/** The areas of a prefecture. A municipality lies in at most one of a kind; what moves, leaves its former area first. */
@Injectable()
export class AreasService {
  /** Draws a new area. Returns its id. */
  async draw(actor: Actor, request: DrawArea): Promise<string> {
    const tenant = await administeredTenant(actor);
    const codes = [...new Set(request.municipalityCodes)];
    await this.refuseTaken(actor, tenant, request.kind, codes, null);
    const id = await this.create(actor, tenant.id, request.kind as AreaKind, request.name);
    await this.move(actor, tenant.id, id, codes, []);
    await audit(actor, { action: 'master:write', subjectKind: 'area', subjectId: id, change: { ...request, municipalityCodes: codes } });
    return id;
  }

  /** Renames an area or gives it another list of municipalities. */
  async change(actor: Actor, id: string, version: number, request: ChangeArea): Promise<void> {
    const tenant = await administeredTenant(actor);
    const before = await actor.tx.one<AreaFacts>(
      `select id, tenant_id as "tenantId", kind, name, version, array(select municipality_code from area_municipality where area_id = area.id) as codes from area where id::text = $1 for update`, [id]);
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    if (before.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const codes = [...new Set(request.municipalityCodes ?? before.codes)];
    await this.refuseTaken(actor, tenant, before.kind, codes, before.id);
    await refusedBy(NAME_TAKEN, actor.tx.run('update area set name = $2, version = version + 1 where id = $1', [before.id, request.name ?? before.name]));
    const added = codes.filter((code) => !before.codes.includes(code));
    const removed = before.codes.filter((code) => !codes.includes(code));
    await this.move(actor, before.tenantId, before.id, added, removed);
    await audit(actor, { action: 'master:write', subjectKind: 'area', subjectId: before.id, change: { ...(request.name !== undefined && request.name !== before.name ? { name: [before.name, request.name] } : {}), added, removed } });
  }

  /** A new empty area. @throws areaNameTaken */
  async create(actor: Actor, tenantId: number, kind: AreaKind, name: string): Promise<string> {
    const id = v7();
    await refusedBy(NAME_TAKEN, actor.tx.run('insert into area (id, tenant_id, kind, name) values ($1, $2, $3, $4)', [id, tenantId, kind, name]));
    return id;
  }

  /** Takes municipalities out of an area and lets others in. @throws areaChangedMeanwhile when somebody else was quicker */
  async move(actor: Actor, tenantId: number, areaId: string, added: readonly string[], removed: readonly string[]): Promise<void> {
    if (removed.length > 0) await actor.tx.run('delete from area_municipality where area_id = $1 and municipality_code = any($2)', [areaId, removed]);
    if (added.length === 0) return;
    const meanwhile = () => new Refusal(ADMINISTRATION_REFUSALS.areaChangedMeanwhile);
    await refusedBy({ area_municipality_one_of_a_kind: meanwhile, area_municipality_pkey: meanwhile },
      actor.tx.run('insert into area_municipality (area_id, municipality_code, tenant_id) select $1, unnest($2::text[]), $3', [areaId, added, tenantId]));
  }

  private async refuseTaken(actor: Actor, tenant: AdministeredTenant, kind: string, codes: readonly string[], areaId: string | null): Promise<void> {
    const [wrong] = await actor.tx.query<{ code: string; name: string | null; area: string | null }>(
      `select wanted.code, m.name, a.name as area from unnest($1::text[]) as wanted (code)
         left join municipality m on m.code = wanted.code and m.prefecture_code = $2
         left join area_municipality am on am.municipality_code = wanted.code and am.tenant_id = $3 and am.kind = $4 and am.area_id is distinct from $5
         left join area a on a.id = am.area_id
        where m.code is null or a.id is not null order by wanted.code limit 1`,
      [codes, tenant.prefectureCode, tenant.id, kind, areaId],
    );
    if (wrong?.area) throw refuseField('municipalityCodes', { ja: `${wrong.name}は、すでに「${wrong.area}」に入っています。先にそちらから外してください。`, en: `${wrong.name} lies in “${wrong.area}” already. Take it out there first.` });
    if (wrong) throw refuseField('municipalityCodes', { ja: `${wrong.code} は、${tenant.prefectureName}の市区町村コードではありません。`, en: `${wrong.code} is no municipality of one’s own prefecture.` });
  }
}

const NAME_TAKEN = { area_tenant_id_kind_name_key: () => new Refusal(ADMINISTRATION_REFUSALS.areaNameTaken) };
