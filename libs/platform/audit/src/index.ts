import './entities.js';

export { audit, auditAll, auditReading, type Happening, readsOwnOnly } from './audit.js';
export { AuditLogModule } from './audit-log.module.js';
export { exportRows, EXPORTS_PER_HOUR, notePrint, PRINTS_PER_HOUR, type Taken } from './exports.js';
export { Sealing } from './sealing.js';
export { verifyAudit, type AsOwner, type AuditChainState, type AuditFault, type AuditReport } from './verify-audit.js';
export { AuditHeads, type NotedHead } from './audit-heads.js';
