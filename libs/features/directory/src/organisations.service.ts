import { audit } from '@banso/audit';
import type { OrganisationKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { administeredTenant, differences, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { OrganisationEntity } from './organisation.entity.js';
import type { ChangeOrganisation, RegisterOrganisation } from './organisations.request.js';
import {
  areaOfTenant,
  organisationToChange,
  type OrganisationToChangeRow,
  sharedOrganisation,
} from './organisations.sql.js';

/** The organisations of a prefecture: its sections and health offices, universities, associations, town halls. */
@Injectable()
export class OrganisationsService {
  /** Returns the new id. */
  async register(actor: Actor, request: RegisterOrganisation): Promise<string> {
    const tenant = await administeredTenant(actor);
    const areaId = await this.areaFor(actor, tenant.id, request.kind, request.areaId ?? null);
    const id = v7();
    await actor.tx.insert(OrganisationEntity, {
      id,
      tenantId: tenant.id,
      kind: request.kind,
      name: request.name,
      prefectureCode: tenant.prefectureCode,
      areaId,
    });
    await audit(actor, { action: 'master:write', subjectKind: 'organisation', subjectId: id, change: { ...request } });
    return id;
  }

  /** Changes name, kind or area; the area of a health office is what its staff see from the next request on. */
  async change(actor: Actor, id: string, version: number, request: ChangeOrganisation): Promise<void> {
    const before = await this.organisationFor(actor, id, version);
    const kind = request.kind ?? before.kind;
    const areaId = await this.areaFor(
      actor,
      before.tenantId,
      kind,
      request.areaId === undefined ? before.areaId : request.areaId,
    );
    await refusedBy(
      { organisation_fits_what_runs_in_it: () => new Refusal(ADMINISTRATION_REFUSALS.organisationInUse) },
      actor.tx.update(
        OrganisationEntity,
        { id: before.id },
        {
          name: request.name ?? before.name,
          kind,
          areaId,
          version: version + 1,
        },
      ),
    );
    await audit(actor, {
      action: 'master:write',
      subjectKind: 'organisation',
      subjectId: before.id,
      change: differences(before, { ...request, areaId }),
    });
  }

  private async organisationFor(actor: Actor, id: string, version: number): Promise<OrganisationToChangeRow> {
    const row = await actor.tx.row(organisationToChange, { id });
    if (row && row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (row) return row;
    const shared = await actor.tx.row(sharedOrganisation, { id });
    throw new Refusal(shared ? ADMINISTRATION_REFUSALS.organisationNotOwn : COMMON_REFUSALS.notFound);
  }

  /** The area an organisation of this kind looks after: health offices have one, nobody else has. */
  private async areaFor(
    actor: Actor,
    tenantId: number,
    kind: OrganisationKind,
    areaId: string | null,
  ): Promise<string | null> {
    if (kind !== 'healthOffice') return null;
    if (!areaId)
      throw refuseField('areaId', {
        ja: '保健福祉事務所には、所管の圏域を選んでください。',
        en: 'Choose the area that the health office looks after.',
      });
    const area = await actor.tx.row(areaOfTenant, { area: areaId, tenant: tenantId });
    if (!area) throw refuseField('areaId', { ja: 'この圏域は見つかりません。', en: 'This area is not known.' });
    return areaId;
  }
}
