import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, pageOf, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { MunicipalityQuery, PeopleQuery } from './directory.request.js';
import type { Area, Municipality, Organisation, Person, Prefecture } from './directory.response.js';
import { areasWithin, municipalitiesOf, organisationsOf, peopleOf, prefectures } from './directory.sql.js';

/** The questions to the masters. */
@Injectable()
export class DirectoryQueries {
  async prefectures(actor: Actor): Promise<Page<Prefecture>> {
    return { items: await actor.tx.rows(prefectures, {}), nextCursor: null };
  }

  async municipalities(actor: Actor, query: MunicipalityQuery): Promise<Page<Municipality>> {
    const [after = ''] = keyIn(query.cursor, 'text') ?? [];
    const rows = await actor.tx.rows(municipalitiesOf, {
      prefecture: query.prefecture ?? null,
      ofField: query.field === 'true',
      tenants: actor.tenantIds,
      words: query.q || null,
      after,
      tenant: actor.tenantId,
      limit: query.limit + 1,
    });
    return pageOf(rows, query.limit, (row) => [row.code]);
  }

  async areas(actor: Actor): Promise<Page<Area>> {
    return { items: await actor.tx.rows(areasWithin, { only: null }), nextCursor: null };
  }

  /** @throws notFound */
  async area(actor: Actor, id: string): Promise<Area> {
    const row = await actor.tx.row(areasWithin, { only: id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  async organisations(actor: Actor): Promise<Page<Organisation>> {
    const items = await actor.tx.rows(organisationsOf, { tenants: actor.tenantIds, only: null });
    return { items, nextCursor: null };
  }

  /** @throws notFound */
  async organisation(actor: Actor, id: string): Promise<Organisation> {
    const row = await actor.tx.row(organisationsOf, { tenants: actor.tenantIds, only: id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** The people of one's own tenants with what they carry today; one statement. */
  async people(actor: Actor, query: PeopleQuery): Promise<Page<Person>> {
    const [afterKana = '', afterId = '00000000-0000-0000-0000-000000000000'] = keyIn(query.cursor, 'text', 'id') ?? [];
    const rows = await actor.tx.rows(peopleOf, {
      today: actor.today,
      tenants: actor.tenantIds,
      words: query.q || null,
      role: query.role ?? null,
      disabled: query.disabled === 'true',
      afterKana,
      afterId,
      limit: query.limit + 1,
    });
    return pageOf(rows, query.limit, (row) => [row.kana, row.id]);
  }
}
