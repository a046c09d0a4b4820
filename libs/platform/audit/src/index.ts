export { audit, auditReading, type Happening } from './audit.js';
export { Sealing } from './sealing.js';
export { verifyAudit, type AsOwner, type AuditChainState, type AuditFault, type AuditReport } from './verify-audit.js';
