import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Creates, Needs, Operation, type Page, Paging } from '@banso/http';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeadLettersService } from './dead-letters.service.js';
import { OperationsQueries } from './operations.queries.js';
import { DeadLetter, Retry } from './operations.response.js';

/** Mails that were given up. What they say is never shown here. */
@ApiTags('operations')
@Controller('operations/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly operations: OperationsQueries,
    private readonly letters: DeadLettersService,
  ) {}

  @Get()
  @Operation('listDeadLetters', 'List mails that were given up')
  @Needs('operations:read')
  @AnswersList(DeadLetter)
  list(@CurrentActor() actor: Actor, @Query() paging: Paging): Promise<Page<DeadLetter>> {
    return this.operations.deadLetters(actor, paging);
  }

  @Post('retry')
  @Operation('retryDeadLetters', 'Send every mail that was given up once more')
  @Needs('operations:retry')
  @Creates(Retry)
  retryAll(@CurrentActor() actor: Actor): Promise<Retry> {
    return this.letters.retryAll(actor);
  }

  @Post(':id/retry')
  @Operation('retryDeadLetter', 'Send one mail that was given up once more')
  @Needs('operations:retry')
  @Creates(Retry)
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Retry> {
    return this.letters.retry(actor, id);
  }
}
