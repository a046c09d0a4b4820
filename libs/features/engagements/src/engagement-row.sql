/**
 * What the verbs of an engagement look at, locked until the transaction ends.
 * @name lockEngagement
 * @type stage Stage from @banso/domain
 */
select
  id,
  tenant_id as "tenantId",
  municipality_code as "municipalityCode",
  programme_id as "programmeId",
  status,
  stage,
  started_on as "startedOn",
  cadence_months as "cadenceMonths",
  online_counts as "onlineCounts",
  vision,
  version
from
  engagement
where
  id = :id
for update;
