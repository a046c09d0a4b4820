import './entities.js';

export { SupportGivenModule } from './support-given.module.js';
export { SupportDrift, type SupportDifference } from './support-ledger.js';
export { keepPurgedSupport } from './support-ledger.sql.js';
