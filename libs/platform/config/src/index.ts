export { DEMO_SECRET, type OidcSettings, type RoleClaim } from './account-settings.js';
export { keyIdOf, SecretBox, UnknownKeyError } from './secret-box.js';
export { ConfigError, readConfig, type Config, type Mode } from './config.js';
