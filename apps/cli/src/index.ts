export { auditVerify } from './audit-verify.js';
export { banso } from './banso.js';
export { packetsVerify } from './packets-verify.js';
export { prepareDatabase } from './prepare-database.js';
export { purgeMeetings } from './purge-meetings.js';
export { fallingDue, purge, purgeInWords } from './purge.js';
export { rebuildSearch } from './search-rebuild.js';
export { rollSecrets } from './secrets-roll.js';
export { start } from './start.js';
