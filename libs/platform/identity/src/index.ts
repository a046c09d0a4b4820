import './entities.js';

export { ByHandError, inviteByHand, removeSecondFactorByHand } from './by-hand.js';
export { foundTenant, foundUniversity, WHOLE_COUNTRY } from './founding.js';
export { IdentityModule } from './identity.module.js';
export { decoyHash, hashPassword, Passwords } from './passwords.js';
export { Session } from './session.response.js';
