export { ConfigError, readConfig, type Config, type Mode } from './config.js';
