export { personOf, type Actor, type Affiliation } from './actor.js';
export { dataSource } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { createDatabase, freePort, startEmbedded, type EmbeddedServer } from './embedded.js';
export { Followers, type Follower } from './followers.js';
export { migrate } from './migrate.js';
export { APPLICATION_ROLES, ensureRoles, urlOf, type ApplicationRole } from './roles.js';
export { Transaction, type ChangedKind } from './transaction.js';
export { isConnectionLoss, Transactions } from './transactions.js';
