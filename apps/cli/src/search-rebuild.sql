/**
 * The offices that there are, or the one of a prefecture.
 * @name officesToSearch
 * @nullable prefecture
 */
select
  id,
  name
from
  tenant
where
  :prefecture::text is null
  or prefecture_code = :prefecture
order by
  id;
