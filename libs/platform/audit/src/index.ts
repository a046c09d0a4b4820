export { audit, type Happening } from './audit.js';
