import type { Actor } from '@banso/database';
import { AnswersList, By, Creates, Needs, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CloseDay, ClosedDay, ClosedDayQuery } from './closed-days.request.js';
import { ClosedDaysService } from './closed-days.service.js';

@ApiTags('directory')
@Controller('closed-days')
export class ClosedDaysController {
  constructor(private readonly days: ClosedDaysService) {}

  @Get()
  @Needs('master:read')
  @AnswersList(ClosedDay)
  list(@By() actor: Actor, @Query() query: ClosedDayQuery): Promise<Page<ClosedDay>> {
    return this.days.list(actor, query);
  }

  @Post()
  @Needs('master:write')
  @Creates(ClosedDay)
  close(@By() actor: Actor, @Body() body: CloseDay): Promise<ClosedDay> {
    return this.days.close(actor, body);
  }

  @Delete(':day')
  @HttpCode(204)
  @Needs('master:write')
  open(@By() actor: Actor, @Param('day') day: string): Promise<void> {
    return this.days.open(actor, day);
  }
}
