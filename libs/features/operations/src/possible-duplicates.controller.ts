import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Needs, Operation, type Page, Paging } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OperationsQueries } from './operations.queries.js';
import { PossibleDuplicate } from './operations.response.js';

/** Mails that may have arrived twice: nothing is doubled but what stands here. */
@ApiTags('operations')
@Controller('operations/possible-duplicates')
export class PossibleDuplicatesController {
  constructor(private readonly operations: OperationsQueries) {}

  @Get()
  @Operation('listPossibleDuplicates', 'List mails that may have gone out twice')
  @Needs('operations:read')
  @AnswersList(PossibleDuplicate)
  list(@CurrentActor() actor: Actor, @Query() paging: Paging): Promise<Page<PossibleDuplicate>> {
    return this.operations.possibleDuplicates(actor, paging);
  }
}
