import type { Actor } from '@banso/database';
import { Answers, AnswersList, Creates, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RosterQueries } from './roster.queries.js';
import { AddFeeClass, ExpertQuery, KeepExpert, KeepProfessions } from './roster.request.js';
import { Expert, FeeClass, Professions } from './roster.response.js';
import { RosterService } from './roster.service.js';

/** The roster of experts, and what it is kept by. */
@ApiTags('dispatches')
@Controller()
export class RosterController {
  constructor(
    private readonly roster: RosterService,
    private readonly queries: RosterQueries,
  ) {}

  @Get('experts')
  @Operation('listExperts', 'List the experts of the roster (専門職名簿)')
  @Needs('person:read')
  @AnswersList(Expert)
  list(@CurrentActor() actor: Actor, @Query() query: ExpertQuery): Promise<Page<Expert>> {
    return this.queries.list(actor, query);
  }

  @Put('experts/:id')
  @Operation('keepExpert', 'Keep where, when and how an expert serves, and their fee class')
  @Needs('person:write')
  @Answers(Expert)
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: KeepExpert,
  ): Promise<Expert> {
    await this.roster.keep(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Get('professions')
  @Operation('listProfessions', 'List the professions (職種) that the office keeps')
  @Needs('person:read')
  @Answers(Professions)
  professions(@CurrentActor() actor: Actor): Promise<Professions> {
    return this.queries.professions(actor);
  }

  @Put('professions')
  @Operation('keepProfessions', 'Keep the list of professions (職種)')
  @Needs('person:write')
  @Answers(Professions)
  async keepProfessions(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: KeepProfessions,
  ): Promise<Professions> {
    await this.roster.keepProfessions(actor, version, body);
    return this.queries.professions(actor);
  }

  @Get('fee-classes')
  @Operation('listFeeClasses', 'List the fee classes (謝金区分) that are offered')
  @Needs('person:read')
  @AnswersList(FeeClass)
  feeClasses(@CurrentActor() actor: Actor): Promise<Page<FeeClass>> {
    return this.queries.feeClasses(actor);
  }

  @Post('fee-classes')
  @Operation('addFeeClass', 'Add a fee class (謝金区分)')
  @Needs('person:write')
  @Creates(FeeClass)
  async addFeeClass(@CurrentActor() actor: Actor, @Body() body: AddFeeClass): Promise<FeeClass> {
    const id = await this.roster.addFeeClass(actor, body);
    return { id, name: body.name, feeYen: body.feeYen, travelYen: body.travelYen };
  }

  @Delete('fee-classes/:id')
  @Operation('endFeeClass', 'Offer a fee class no more')
  @Needs('person:write')
  @HttpCode(204)
  endFeeClass(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.roster.endFeeClass(actor, id);
  }
}
