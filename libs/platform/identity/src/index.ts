export { IdentityModule } from './identity.module.js';
export { hashPassword, verifyPassword } from './passwords.js';
export { Session } from './session.response.js';
