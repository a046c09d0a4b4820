import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Creates, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CloseDay, ClosedDay, ClosedDayQuery } from './closed-days.request.js';
import { ClosedDaysService } from './closed-days.service.js';

@ApiTags('directory')
@Controller('closed-days')
export class ClosedDaysController {
  constructor(private readonly days: ClosedDaysService) {}

  @Get()
  @Operation('listClosedDays', 'List days on which the office is closed (閉庁日)')
  @Needs('master:read')
  @AnswersList(ClosedDay)
  list(@CurrentActor() actor: Actor, @Query() query: ClosedDayQuery): Promise<Page<ClosedDay>> {
    return this.days.list(actor, query);
  }

  @Post()
  @Operation('addClosedDay', 'Add a closed day (閉庁日)')
  @Needs('master:write')
  @Creates(ClosedDay)
  close(@CurrentActor() actor: Actor, @Body() body: CloseDay): Promise<ClosedDay> {
    return this.days.close(actor, body);
  }

  @Delete(':day')
  @Operation('removeClosedDay', 'Remove a closed day')
  @HttpCode(204)
  @Needs('master:write')
  open(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<void> {
    return this.days.open(actor, day);
  }
}
