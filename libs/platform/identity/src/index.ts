export { IdentityModule } from './identity.module.js';
export { decoyHash, hashPassword, Passwords } from './passwords.js';
export { Session } from './session.response.js';
