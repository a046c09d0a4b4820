/**
 * Brings prefectures up to date.
 * @name putPrefectures
 */
insert into
  prefecture (code, name, kana)
select
  code,
  name,
  kana
from
  unnest(:codes::text[], :names::text[], :kanas::text[]) as p (code, name, kana)
on conflict (code) do update
set
  name = excluded.name,
  kana = excluded.kana;


/**
 * Brings municipalities up to date.
 * @name putMunicipalities
 */
insert into
  municipality (code, prefecture_code, name, kana)
select
  code,
  prefecture,
  name,
  kana
from
  unnest(:codes::text[], :prefectures::text[], :names::text[], :kanas::text[]) as m (code, prefecture, name, kana)
on conflict (code) do update
set
  name = excluded.name,
  kana = excluded.kana;


/**
 * Puts a programme of the report's figure 3-4, unless it is there.
 * @name putProgramme
 * @nullable untilFiscalYear
 */
with
  put as (
    insert into
      programme (id, name, from_fiscal_year, until_fiscal_year, position, figure_row)
    values
      (:id, :name, :fromFiscalYear, :untilFiscalYear, :position, :figureRow)
    on conflict (id) do nothing
    returning
      id,
      from_fiscal_year
  )
insert into
  programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
select
  id,
  from_fiscal_year,
  array[:form],
  :supportTypes::text[],
  :feeRule
from
  put;


/**
 * Puts a body that carries a programme, unless it is there.
 * @name putBody
 * @nullable prefecture
 */
insert into
  organisation (id, kind, name, prefecture_code)
values
  (:id, :kind, :name, :prefecture)
on conflict (id) do nothing;


/**
 * Lets a body carry a programme from its first year on, in its place among the others.
 * @name putBodyOfProgramme
 */
insert into
  programme_body (programme_id, from_fiscal_year, organisation_id, position)
values
  (:programme, :fromFiscalYear, :organisation, :position)
on conflict do nothing;
