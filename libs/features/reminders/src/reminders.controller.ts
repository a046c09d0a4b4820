import type { Actor } from '@banso/database';
import { AnswersList, By, Creates, languageOf, Needs, type Page } from '@banso/http';
import { Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReminderQuery } from './reminder.request.js';
import { Reminder } from './reminder.response.js';
import { RemindersService } from './reminders.service.js';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @Needs('reminder:read')
  @AnswersList(Reminder)
  list(@By() actor: Actor, @Query() query: ReminderQuery, @Headers('accept-language') language?: string): Promise<Page<Reminder>> {
    return this.reminders.list(actor, query, languageOf(language));
  }

  @Post(':id/acknowledgement')
  @Needs('reminder:read')
  @Creates(Reminder)
  acknowledge(@By() actor: Actor, @Param('id') id: string, @Headers('accept-language') language?: string): Promise<Reminder> {
    return this.reminders.acknowledge(actor, id, languageOf(language));
  }
}
