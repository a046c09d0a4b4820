/**
 * The offices in whose log entries wait for their seal; 0 stands for none.
 * @name chainsWaiting
 * @nonNull tenantId
 */
select
  audit_chains_waiting() as "tenantId";


/**
 * Links waiting entries of an office to its chain; how many.
 * @name sealAudit
 * @nonNull sealed
 * @writes
 */
select
  seal_audit(:tenant, :now, :batch) as sealed;


/**
 * The head of each chain.
 * @name auditHeads
 * @nonNull tenantId, position, hash
 */
select
  tenant_id as "tenantId",
  position,
  hash
from
  audit_heads()
order by
  1;
