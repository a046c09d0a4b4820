import type { Actor } from '@banso/database';
import { type CivilDay, expertCandidates, professionsIn } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Language, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { NeedQuery } from './need.request.js';
import type { Need } from './need.response.js';
import { needs, type NeedsRow } from './needs.sql.js';
import { rosterOn } from './roster.queries.js';
import type { ExpertCandidateAnswer } from './roster.response.js';
import { areasOfMunicipality } from './roster.sql.js';

/** Before every row, as a page begins. */
const BEFORE_ALL = { day: '-infinity' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** The questions about needs. */
@Injectable()
export class NeedsQueries {
  /** Needs by the days wished for, a page at a time. */
  async list(actor: Actor, { open, engagement, cursor, limit }: NeedQuery): Promise<Page<Need>> {
    const [afterDay = BEFORE_ALL.day, afterId = BEFORE_ALL.id] = keyIn(cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.rows(needs, {
      afterDay: afterDay as CivilDay,
      afterId,
      engagement,
      isOpen: open === undefined ? undefined : open === 'true',
      limit: limit + 1,
    });
    return pageOf(rows, limit, (row) => [row.wishedOn, row.id], needOf);
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<Need> {
    return needOf(await this.row(actor, id));
  }

  /**
   * Who could be asked, the best first, with reasons in words. Whoever has a dispatch under the need already is left
   * out.
   * @throws notFound
   */
  async candidates(actor: Actor, id: string, language: Language): Promise<Page<ExpertCandidateAnswer>> {
    const need = await this.row(actor, id);
    const { code } = need.municipality;
    const [roster, areas] = await Promise.all([
      rosterOn(actor, { municipality: code, day: need.wishedOn > actor.today ? need.wishedOn : actor.today }),
      actor.tx.rows(areasOfMunicipality, { municipality: code, tenant: need.tenantId }),
    ]);
    const chosen = new Set(
      need.dispatches
        .filter(({ state }) => state !== 'declined' && state !== 'cancelled')
        .map(({ expert }) => expert.id),
    );
    const wanted = { ...need, areaIds: areas.map(({ areaId }) => areaId) };
    const free = roster
      .filter((row) => !chosen.has(row.id))
      .map((row) => ({ ...row, professions: professionsIn(row.profession) }));
    const items = expertCandidates(wanted, free).map(({ expert, reasons, concerns }) => ({
      person: { id: expert.id, name: expert.name },
      organisation: expert.organisation,
      professions: expert.professions,
      reasons: reasons.map((reason) => reason[language]),
      concerns: concerns.map((concern) => concern[language]),
      load: expert.open,
      limit: expert.limit,
      signsIn: expert.signsIn,
    }));
    return { items, nextCursor: null };
  }

  private async row(actor: Actor, id: string): Promise<NeedsRow> {
    const [row] = isUuid(id)
      ? await actor.tx.rows(needs, { only: id, afterDay: BEFORE_ALL.day, afterId: BEFORE_ALL.id, limit: 1 })
      : [];
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

function needOf({ tenantId: _, dispatches, ...need }: NeedsRow): Need {
  return {
    ...need,
    dispatches: dispatches.map(({ profession, ...told }) => ({ ...told, professions: professionsIn(profession) })),
  };
}
