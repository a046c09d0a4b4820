import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LoadRowsQuery } from './load.request.js';
import { Load, LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';

/** Load and risk (負担とリスク), for managers. */
@ApiTags('load')
@Controller('load')
export class LoadController {
  constructor(private readonly load: LoadService) {}

  @Get()
  @Operation('showLoad', 'Show what each person carries, and what is in danger')
  @Needs('load:read')
  @Answers(Load)
  show(@CurrentActor() actor: Actor): Promise<Load> {
    return this.load.show(actor);
  }

  @Get('rows')
  @Operation('listLoadRows', 'List the rows behind a number of the load')
  @Needs('load:read')
  @AnswersList(LoadRow)
  rows(@CurrentActor() actor: Actor, @Query() query: LoadRowsQuery): Promise<Page<LoadRow>> {
    return this.load.rows(actor, query);
  }
}
