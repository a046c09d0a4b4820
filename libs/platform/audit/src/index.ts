import './entities.js';

export { audit, auditAll, auditReading, type Happening, readsOwnOnly } from './audit.js';
export { AuditLogModule } from './audit-log.module.js';
export { AuditLogQueries } from './audit-log.queries.js';
export { AuditFilter } from './audit-log.request.js';
export { AuditEntry } from './audit-log.response.js';
export { Sealing } from './sealing.js';
export { verifyAudit, type AsOwner, type AuditChainState, type AuditFault, type AuditReport } from './verify-audit.js';
export { AuditHeads, type NotedHead } from './audit-heads.js';
