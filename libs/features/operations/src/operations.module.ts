import { Module } from '@nestjs/common';
import { DeadLettersController } from './dead-letters.controller.js';
import { DeadLettersService } from './dead-letters.service.js';
import { OperationsController } from './operations.controller.js';
import { OperationsQueries } from './operations.queries.js';
import { PossibleDuplicatesController } from './possible-duplicates.controller.js';

/**
 * How the work that nobody watches goes: recurring jobs, the queue, mail. The worker writes it down; people look and
 * send again.
 */
@Module({
  controllers: [OperationsController, DeadLettersController, PossibleDuplicatesController],
  providers: [OperationsQueries, DeadLettersService],
})
export class OperationsModule {}
