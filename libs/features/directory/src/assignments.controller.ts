import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, Creates, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignmentsQueries } from './assignments.queries.js';
import { AssignmentQuery, AssignMunicipalities } from './assignments.request.js';
import { Assignment, Assignments } from './assignments.response.js';
import { AssignmentsService } from './assignments.service.js';
import { EndTerm } from './people.request.js';

@ApiTags('assignments')
@Controller('assignments')
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly queries: AssignmentsQueries,
  ) {}

  @Get()
  @Operation('listAssignments', 'List which municipalities are assigned to which organisation')
  @Needs('assignment:write')
  @AnswersList(Assignment)
  list(@CurrentActor() actor: Actor, @Query() query: AssignmentQuery): Promise<Page<Assignment>> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Operation('assignMunicipalities', 'Assign municipalities to an organisation')
  @Needs('assignment:write')
  @Creates(Assignments)
  async assign(@CurrentActor() actor: Actor, @Body() body: AssignMunicipalities): Promise<Assignments> {
    return { items: await this.queries.some(actor, await this.assignments.assign(actor, body)) };
  }

  @Patch(':id')
  @Operation('endAssignment', 'Set or lift the last day of an assignment')
  @Needs('assignment:write')
  @Answers(Assignment)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: EndTerm,
  ): Promise<Assignment> {
    await this.assignments.end(actor, id, version, body);
    return (await this.queries.some(actor, [id]))[0]!;
  }

  @Delete(':id')
  @Operation('takeBackAssignment', 'Take back an assignment that has not begun')
  @HttpCode(204)
  @Needs('assignment:write')
  takeBack(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.assignments.takeBack(actor, id, version);
  }
}
