import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import { ExpertEntity } from './expert.entity.js';
import { FeeClassEntity } from './fee-class.entity.js';
import { ProfessionListEntity } from './profession-list.entity.js';
import { officeOf, RosterQueries, rosterOn } from './roster.queries.js';
import type { AddFeeClass, KeepExpert, KeepProfessions } from './roster.request.js';
import { addFeeClass, areasOfOffice, keepExpertFirst, keepProfessionsFirst, openFeeClass } from './roster.sql.js';

/** The verbs of the roster: what it says of an expert, the professions, the fee classes. */
@Injectable()
export class RosterService {
  constructor(private readonly queries: RosterQueries) {}

  /** Keeps what the roster says of an expert of today. @throws notFound, stale */
  async keep(actor: Actor, personId: string, version: number, request: KeepExpert): Promise<void> {
    const [before] = isUuid(personId) ? await rosterOn(actor, { only: personId }) : [];
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    const tenant = officeOf(actor);
    const [areas, feeClass] = await Promise.all([
      actor.tx.rows(areasOfOffice, { areas: request.areaIds, tenant }),
      request.feeClassId ? actor.tx.row(openFeeClass, { id: request.feeClassId, tenant }) : null,
    ]);
    if (areas.length !== new Set(request.areaIds).size)
      throw refuseField('areaIds', {
        ja: 'この圏域は見つかりません。自分の都道府県の圏域から選んでください。',
        en: 'This area is not known. Choose among those of one’s own prefecture.',
      });
    if (request.feeClassId && !feeClass && request.feeClassId !== before.feeClass?.id)
      throw refuseField('feeClassId', {
        ja: 'この謝金区分は見つかりません。',
        en: 'This fee class is not known.',
      });
    if (before.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const kept = {
      areaIds: request.areaIds,
      modes: request.modes,
      months: [...request.months].sort((a, b) => a - b),
      feeClassId: request.feeClassId ?? null,
      note: request.note ?? '',
    };
    const { areaIds: areasKept, feeClassId, ...others } = kept;
    const written =
      version === 0
        ? await actor.tx.count(keepExpertFirst, {
            person: before.id,
            tenant,
            areas: areasKept,
            feeClass: feeClassId,
            ...others,
          })
        : await actor.tx.update(ExpertEntity, { personId: before.id, version }, { ...kept, version: version + 1 });
    if (written === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'person:write',
      subjectKind: 'expert',
      subjectId: before.id,
      change: {
        areas: [before.areaIds.length, kept.areaIds.length],
        modes: [before.modes, kept.modes],
        months: [before.months, kept.months],
        feeClass: [before.feeClass?.name ?? null, feeClass?.name ?? null],
        note: [before.note, kept.note],
      },
    });
  }

  /** Keeps the whole list of professions. @throws stale */
  async keepProfessions(actor: Actor, version: number, { names }: KeepProfessions): Promise<void> {
    const tenantId = officeOf(actor);
    const before = await this.queries.professions(actor);
    const list = names.map((name) => name.trim()).filter((name) => name !== '');
    if (list.length === 0 || new Set(list).size !== list.length)
      throw refuseField('names', {
        ja: '職種は1つ以上、重ならないように入れてください。',
        en: 'Name one profession or more, without repeats.',
      });
    if (before.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const written =
      version === 0
        ? await actor.tx.count(keepProfessionsFirst, { tenant: tenantId, names: list })
        : await actor.tx.update(ProfessionListEntity, { tenantId, version }, { names: list, version: version + 1 });
    if (written === 0) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'person:write',
      subjectKind: 'professions',
      subjectId: String(tenantId),
      change: { names: [before.names, list] },
    });
  }

  /** Adds a fee class. @throws feeClassKnown */
  async addFeeClass(actor: Actor, request: AddFeeClass): Promise<string> {
    const tenantId = officeOf(actor);
    const id = v7();
    const { name, feeYen, travelYen } = request;
    const added = { id, tenant: tenantId, name, feeYen, travelYen, by: personOf(actor) };
    if ((await actor.tx.count(addFeeClass, added)) === 0) throw new Refusal(DISPATCH_REFUSALS.feeClassKnown);
    await this.note(actor, id, { name: [null, name], feeYen: [null, feeYen], travelYen: [null, travelYen] });
    return id;
  }

  /** Offers a fee class no more; what was paid by it stays. @throws notFound */
  async endFeeClass(actor: Actor, id: string): Promise<void> {
    const tenantId = officeOf(actor);
    const known = isUuid(id) ? await actor.tx.row(openFeeClass, { id, tenant: tenantId }) : null;
    if (!known || (await actor.tx.update(FeeClassEntity, { id, tenantId }, { endedOn: actor.today })) === 0)
      throw new Refusal(COMMON_REFUSALS.notFound);
    await this.note(actor, id, { endedOn: [null, actor.today] });
  }

  private async note(actor: Actor, id: string, change: Record<string, unknown>): Promise<void> {
    await audit(actor, { action: 'person:write', subjectKind: 'feeClass', subjectId: id, change });
  }
}
