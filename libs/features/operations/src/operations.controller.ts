import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Needs, Operation } from '@banso/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OperationsQueries } from './operations.queries.js';
import { Operations } from './operations.response.js';

@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(private readonly operations: OperationsQueries) {}

  @Get()
  @Operation('showOperations', 'Show how mail, jobs and the queue are doing')
  @Needs('operations:read')
  @Answers(Operations)
  look(@CurrentActor() actor: Actor): Promise<Operations> {
    return this.operations.look(actor);
  }
}
