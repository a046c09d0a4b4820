import type { Actor } from '@banso/database';
import { Answers, CurrentActor, InLanguage, type Language, Needs, Operation } from '@banso/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeskQueries } from './desk.queries.js';
import { Desk } from './desk.response.js';

@ApiTags('desk')
@Controller('desk')
export class DeskController {
  constructor(private readonly desk: DeskQueries) {}

  @Get()
  @Operation('showDesk', 'Show what one has to do, and what is new')
  @Needs('reminder:read')
  @Answers(Desk)
  show(@CurrentActor() actor: Actor, @InLanguage() language: Language): Promise<Desk> {
    return this.desk.show(actor, language);
  }
}
