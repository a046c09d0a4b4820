import './entities.js';

export { ByHandError, foundTenant, inviteByHand, removeSecondFactorByHand } from './by-hand.js';
export { IdentityModule } from './identity.module.js';
export { decoyHash, hashPassword, Passwords } from './passwords.js';
export { Session } from './session.response.js';
