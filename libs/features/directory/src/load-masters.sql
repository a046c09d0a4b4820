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
 * Puts a programme of the whole country, unless it is there.
 * @name putProgramme
 * @nullable untilFiscalYear
 */
insert into
  programme (id, name, form, fee_rule, support_types, from_fiscal_year, until_fiscal_year, position)
values
  (:id, :name, :form, :feeRule, :supportTypes, :fromFiscalYear, :untilFiscalYear, :position)
on conflict (id) do nothing;


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
 * Lets a body carry a programme, in its place among the others.
 * @name putBodyOfProgramme
 */
insert into
  programme_body (programme_id, organisation_id, position)
values
  (:programme, :organisation, :position)
on conflict do nothing;
