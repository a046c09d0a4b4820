export { Calendars } from './calendars.js';
export { DirectoryModule } from './directory.module.js';
export { Municipality, MunicipalityRef, Organisation, Person, PersonRef, Prefecture, Programme } from './directory.response.js';
export { loadMasters, masterId } from './load-masters.js';
export * from './masters/index.js';
