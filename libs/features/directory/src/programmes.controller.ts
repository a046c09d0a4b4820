import type { Actor } from '@banso/database';
import { Answers, AnswersList, Creates, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Programme, ProgrammeDetail } from './programme.response.js';
import { ProgrammesQueries } from './programmes.queries.js';
import { ChangeProgramme, EndProgramme, FoundProgramme, ProgrammeQuery } from './programmes.request.js';
import { ProgrammesService } from './programmes.service.js';

@ApiTags('directory')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly queries: ProgrammesQueries,
    private readonly verbs: ProgrammesService,
  ) {}

  @Get()
  @Operation('listProgrammes', 'List programmes (支援事業), as they are in a fiscal year')
  @Needs('master:read')
  @AnswersList(Programme)
  programmes(@CurrentActor() actor: Actor, @Query() query: ProgrammeQuery): Promise<Page<Programme>> {
    return this.queries.programmes(actor, query);
  }

  @Get(':id')
  @Operation('getProgramme', 'Get a programme with the table of each of its years')
  @Needs('master:read')
  @Answers(ProgrammeDetail)
  programme(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProgrammeDetail> {
    return this.queries.programme(actor, id);
  }

  @Post()
  @Operation('foundProgramme', "Found a programme of one's own office")
  @Needs('programme:write')
  @Creates(ProgrammeDetail)
  async found(@CurrentActor() actor: Actor, @Body() body: FoundProgramme): Promise<ProgrammeDetail> {
    return this.queries.programme(actor, await this.verbs.found(actor, body));
  }

  @Patch(':id')
  @Operation('changeProgramme', 'Change a programme, and what it offers from a fiscal year on')
  @Needs('programme:write')
  @Answers(ProgrammeDetail)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeProgramme,
  ): Promise<ProgrammeDetail> {
    await this.verbs.change(actor, id, version, body);
    return this.queries.programme(actor, id);
  }

  @Post(':id/closure')
  @HttpCode(200)
  @Operation('endProgramme', 'End a programme with a fiscal year')
  @Needs('programme:write')
  @Answers(ProgrammeDetail)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: EndProgramme,
  ): Promise<ProgrammeDetail> {
    await this.verbs.end(actor, id, version, body);
    return this.queries.programme(actor, id);
  }

  @Delete(':id/closure')
  @HttpCode(200)
  @Operation('reopenProgramme', 'Undo the end of a programme')
  @Needs('programme:write')
  @Answers(ProgrammeDetail)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ProgrammeDetail> {
    await this.verbs.reopen(actor, id, version);
    return this.queries.programme(actor, id);
  }
}
