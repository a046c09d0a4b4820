import type { Actor } from '@banso/database';
import { Answers, AnswersList, By, Creates, IfMatch, Needs, type Page } from '@banso/http';
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
  @Needs('assignment:write')
  @AnswersList(Assignment)
  list(@By() actor: Actor, @Query() query: AssignmentQuery): Promise<Page<Assignment>> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Needs('assignment:write')
  @Creates(Assignments)
  async assign(@By() actor: Actor, @Body() body: AssignMunicipalities): Promise<Assignments> {
    return { items: await this.queries.some(actor, await this.assignments.assign(actor, body)) };
  }

  @Patch(':id')
  @Needs('assignment:write')
  @Answers(Assignment)
  async end(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: EndTerm): Promise<Assignment> {
    await this.assignments.end(actor, id, version, body);
    return (await this.queries.some(actor, [id]))[0]!;
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('assignment:write')
  takeBack(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.assignments.takeBack(actor, id, version);
  }
}
