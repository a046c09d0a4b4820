import { DEFAULT_CONFIRMATION_STEPS } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, pageOf, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { FIRST_VERSION, RULING_TENANT } from './programmes.service.js';
import type { MunicipalityQuery, PeopleQuery } from './directory.request.js';
import type { Area, Municipality, Organisation, Person, Prefecture, Programme } from './directory.response.js';

const AREAS = `select a.id, a.version, a.name, a.kind, coalesce(array_agg(am.municipality_code order by am.municipality_code) filter (where am.municipality_code is not null), '{}') as "municipalityCodes"
  from area a left join area_municipality am on am.area_id = a.id`;
/** Those of one's own tenants and the shared ones; `$1` are one's own tenants. */
const ORGANISATIONS = `select o.id, o.version, o.name, o.kind, o.prefecture_code as "prefectureCode", coalesce(o.tenant_id = any($1), false) as own, o.area_id as "areaId", a.name as area
  from organisation o left join area a on a.id = o.area_id where (o.tenant_id is null or o.tenant_id = any($1))`;

/** The questions to the masters. */
@Injectable()
export class DirectoryQueries {
  async prefectures(actor: Actor): Promise<Page<Prefecture>> {
    return { items: await actor.tx.query<Prefecture>('select code, name, kana from prefecture order by code'), nextCursor: null };
  }

  async municipalities(actor: Actor, query: MunicipalityQuery): Promise<Page<Municipality>> {
    const [after = ''] = keyIn(query.cursor, 'text') ?? [];
    const rows = await actor.tx.query<Municipality>(
      `select m.code, m.name, m.kana, m.prefecture_code as "prefectureCode", p.name as prefecture,
              (select a.name from area_of_municipality a where a.municipality_code = m.code
                order by a.tenant_id = $5 desc, a.tenant_id limit 1) as area
         from municipality m join prefecture p on p.code = m.prefecture_code
        where ($1::text is null or m.prefecture_code = $1) and ($2::text is null or m.search like containing($2)) and m.code > $3
        order by m.code limit $4`,
      // Whoever looks from above (a regional bureau) sees the areas of several offices.
      [query.prefecture ?? null, query.q || null, after, query.limit + 1, actor.tenantId],
    );
    return pageOf(rows, query.limit, (row) => [row.code]);
  }

  async areas(actor: Actor): Promise<Page<Area>> {
    return { items: await actor.tx.query<Area>(`${AREAS} group by a.id order by min(am.municipality_code), a.name`), nextCursor: null };
  }

  /** @throws notFound */
  async area(actor: Actor, id: string): Promise<Area> {
    const row = await actor.tx.one<Area>(`${AREAS} where a.id::text = $1 group by a.id`, [id]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  async organisations(actor: Actor): Promise<Page<Organisation>> {
    return { items: await actor.tx.query<Organisation>(`${ORGANISATIONS} order by o.kind, o.name, o.id`, [actor.tenantIds]), nextCursor: null };
  }

  /** @throws notFound */
  async organisation(actor: Actor, id: string): Promise<Organisation> {
    const row = await actor.tx.one<Organisation>(`${ORGANISATIONS} and o.id::text = $2`, [actor.tenantIds, id]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  async programmes(actor: Actor): Promise<Page<Programme>> {
    const items = await actor.tx.query<Programme>(
      `select g.id, g.name, g.form, g.fee_rule as "feeRule", g.support_types as "supportTypes", g.from_fiscal_year as "fromFiscalYear", g.until_fiscal_year as "untilFiscalYear",
              coalesce(g.tenant_id = any($1), false) as own,
              coalesce(c.steps, $2)::int as "confirmationSteps", coalesce(c.version, $3)::int as version,
              coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) order by b.position) from programme_body b join organisation o on o.id = b.organisation_id where b.programme_id = g.id), '[]') as bodies
         from programme g
         left join confirmation_rule c on c.programme_id = g.id and c.tenant_id = coalesce((${RULING_TENANT}), ($1::int[])[1])
        order by g.position, g.name, g.id`, [actor.tenantIds, DEFAULT_CONFIRMATION_STEPS, FIRST_VERSION]);
    return { items, nextCursor: null };
  }

  /** @throws notFound */
  async programme(actor: Actor, id: string): Promise<Programme> {
    const programme = (await this.programmes(actor)).items.find((one) => one.id === id);
    if (!programme) throw new Refusal(COMMON_REFUSALS.notFound);
    return programme;
  }

  /** The people of one's own tenants with what they carry today; one statement. */
  async people(actor: Actor, query: PeopleQuery): Promise<Page<Person>> {
    const [afterKana = '', afterId = '00000000-0000-0000-0000-000000000000'] = keyIn(query.cursor, 'text', 'id') ?? [];
    const rows = await actor.tx.query<Person>(
      `with load as (
         select t.person_id, count(distinct e.id) filter (where t.role = 'lead') as leads, count(distinct e.id) filter (where t.role = 'deputy') as deputies,
                count(distinct e.id) filter (where t.role = 'lead' and e.cadence_statuses[width_bucket($1::date, e.cadence_from)] = 'overdue') as overdue
           from office_term t join engagement e on e.id = t.engagement_id
          where e.status <> 'closed' and t.from_on <= $1 and (t.until_on is null or t.until_on >= $1) group by t.person_id)
       select p.id, p.name, p.kana, p.email, o.name as organisation, p.post, p.themes, p.support_types as "supportTypes", p.profession, p.load_limit as "loadLimit", m.name as "homeMunicipality",
              array(select distinct r.role from role_term r where r.person_id = p.id and r.from_on <= $1 and (r.until_on is null or r.until_on >= $1)) as roles,
              p.disabled_at is not null as disabled, coalesce(l.leads, 0)::int as leads, coalesce(l.deputies, 0)::int as deputies, coalesce(l.overdue, 0)::int as overdue
         from person p join organisation o on o.id = p.organisation_id left join municipality m on m.code = p.home_municipality_code left join load l on l.person_id = p.id
        where (p.disabled_at is not null) = $8 and p.tenant_id = any($2) and ($3::text is null or p.search like containing($3) or o.search like containing($3))
          and ($4::text is null or exists (select from role_term r where r.person_id = p.id and r.role = $4 and r.from_on <= $1 and (r.until_on is null or r.until_on >= $1)))
          and (p.kana, p.id) > ($5, $6::uuid)
        order by p.kana, p.id limit $7`,
      [actor.today, actor.tenantIds, query.q || null, query.role ?? null, afterKana, afterId, query.limit + 1, query.disabled === 'true'],
    );
    return pageOf(rows, query.limit, (row) => [row.kana, row.id]);
  }
}
