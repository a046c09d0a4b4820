import './entities.js';

export { FileError } from './area-import.response.js';
export { problemInWords } from './area-file-words.js';
export { Calendars } from './calendars.js';
export { DirectoryModule } from './directory.module.js';
export { PeopleModule } from './people.module.js';
export {
  Municipality,
  MunicipalityRef,
  Organisation,
  Person,
  PersonRef,
  Prefecture,
  Programme,
} from './directory.response.js';
export { PersonDetailsService, type WorkDetails } from './person-details.service.js';
export { loadMasters, masterId } from './load-masters.js';
export * from './masters/index.js';
export { type RoleLeftOpen, RolesLeftOpenQueries } from './roles-left-open.queries.js';
export { type OutlastingRole, type RoleMove, RoleMoves } from './role-moves.service.js';
