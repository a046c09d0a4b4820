import './entities.js';

export { FileError } from './area-import.response.js';
export { problemInWords } from './area-file-words.js';
export { Calendars } from './calendars.js';
export { DirectoryModule } from './directory.module.js';
export { PeopleModule } from './people.module.js';
export { GrantRole, RegisterPerson } from './people.request.js';
export { PeopleService } from './people.service.js';
export { RoleHoldingsService } from './role-holdings.service.js';
export { Municipality, MunicipalityRef, Organisation, Person, PersonRef, Prefecture } from './directory.response.js';
export { Programme, ProgrammeDetail } from './programme.response.js';
export { FoundProgramme } from './programmes.request.js';
export { ProgrammesService } from './programmes.service.js';
export { PersonDetailsService, type WorkDetails } from './person-details.service.js';
export { loadMasters, masterId } from './load-masters.js';
export * from './masters/index.js';
export { type RoleLeftOpen, RolesLeftOpenQueries } from './roles-left-open.queries.js';
export { type OutlastingRole, type RoleMove, RoleMoves } from './role-moves.service.js';
