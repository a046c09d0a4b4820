export { DEMO_SECRET, type OidcSettings } from './account-settings.js';
export { SecretBox } from './secret-box.js';
export { ConfigError, readConfig, type Config, type Mode } from './config.js';
