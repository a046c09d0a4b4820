import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Creates, NeedsOwnSession, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MakeCalendarFeed } from './calendar-feed.request.js';
import { CalendarFeed, NewCalendarFeed } from './calendar-feed.response.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@ApiTags('account')
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @Operation('listCalendarFeeds', "List one's own calendar addresses")
  @NeedsOwnSession('Everybody may see their calendar addresses.')
  @AnswersList(CalendarFeed)
  list(@CurrentActor() actor: Actor): Promise<Page<CalendarFeed>> {
    return this.feeds.list(actor);
  }

  @Post()
  @Operation('makeCalendarFeed', 'Make a secret calendar address')
  @NeedsOwnSession('Everybody may have their own visits as a calendar; it shows what they may see when it is fetched.')
  @Creates(NewCalendarFeed)
  make(@CurrentActor() actor: Actor, @Body() body: MakeCalendarFeed): Promise<NewCalendarFeed> {
    return this.feeds.make(actor, body);
  }

  @Delete(':id')
  @Operation('endCalendarFeed', 'Revoke a calendar address')
  @HttpCode(204)
  @NeedsOwnSession('Everybody may revoke their calendar addresses.')
  end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.feeds.end(actor, id);
  }
}
