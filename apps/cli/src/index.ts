export { banso } from './banso.js';
export { prepareDatabase } from './prepare-database.js';
export { start } from './start.js';
