import { Module } from '@nestjs/common';
import { AreaImportService } from './area-import.service.js';
import { AreasController } from './areas.controller.js';
import { AreasService } from './areas.service.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsQueries } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';
import { Calendars } from './calendars.js';
import { ClosedDaysController } from './closed-days.controller.js';
import { ClosedDaysService } from './closed-days.service.js';
import { DirectoryController } from './directory.controller.js';
import { DirectoryQueries } from './directory.queries.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { PersonDetailsService } from './person-details.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesQueries } from './programmes.queries.js';
import { ProgrammesService } from './programmes.service.js';
import { RolesLeftOpenQueries } from './roles-left-open.queries.js';
import { RoleMoves } from './role-moves.service.js';

/**
 * Masters: municipalities, areas, organisations, programmes, assignments, calendars. People and their roles:
 * PeopleModule.
 */
@Module({
  controllers: [
    DirectoryController,
    OrganisationsController,
    AssignmentsController,
    AreasController,
    ClosedDaysController,
    ProgrammesController,
  ],
  providers: [
    DirectoryQueries,
    Calendars,
    OrganisationsService,
    AssignmentsQueries,
    AssignmentsService,
    AreasService,
    AreaImportService,
    ClosedDaysService,
    ProgrammesQueries,
    ProgrammesService,
    PersonDetailsService,
    RoleMoves,
    RolesLeftOpenQueries,
  ],
  exports: [Calendars, PersonDetailsService, ProgrammesService, RoleMoves, RolesLeftOpenQueries],
})
export class DirectoryModule {}
