/**
 * An organisation that is about to be changed, locked. The policies let nobody lock one that all offices share.
 * @name organisationToChange
 * @nonNull tenantId
 */
select
  o.id,
  o.tenant_id as "tenantId",
  o.name,
  o.kind,
  o.area_id as "areaId",
  o.version
from
  organisation o
where
  o.id::text = :id
for update of
  o;


/**
 * Whether there is such an organisation that all offices share.
 * @name sharedOrganisation
 */
select
from
  organisation o
where
  o.id::text = :id
  and o.tenant_id is null;


/**
 * Whether an office has such an area.
 * @name areaOfTenant
 */
select
from
  area a
where
  a.id = :area
  and a.tenant_id = :tenant;
