export { mayAsk, mayDo, personOf, type Actor, type Affiliation } from './actor.js';
export { refuseDemoAccounts } from './demo-accounts.js';
export { dataSource } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { createDatabase, freePort, startEmbedded, type EmbeddedServer } from './embedded.js';
export { BeforeCommit, type BeforeCommitHook } from './before-commit.js';
export { byHand, ByHand } from './by-hand.js';
export { keepRunning } from './last-resort.js';
export { LIMITS, type LimitsOf, settingsFor } from './limits.js';
export { migrate } from './migrate.js';
export { schemaOf, SCHEMA_TEXT, schemaText } from './schema-text.js';
export { isConnectionLoss, outageOf, type Outage } from './outages.js';
export { APPLICATION_ROLES, ensureRoles, urlOf, type ApplicationRole } from './roles.js';
export {
  messageOf,
  plannedAnew,
  questionOf,
  type Question,
  renumbered,
  type Statement,
  statement,
  STATEMENT_TYPES,
} from './statement.js';
export { steadyClient, SteadyClient, steadyPool } from './steady-client.js';
export { answersTo, answerTo, type Asked, asking, mapped } from './together.js';
export { Transaction, type Change, type ChangedKind, type ChangedPart } from './transaction.js';
export { Transactions } from './transactions.js';
export { answers } from './transactions.sql.js';
export { Vitals } from './vitals.js';
export { LEASE_MS, WorkLease, type Lease } from './work-lease.js';
