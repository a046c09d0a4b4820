import type { Actor } from '@banso/database';
import {
  AnswersList,
  CurrentActor,
  Creates,
  InLanguage,
  type Language,
  Needs,
  Operation,
  type Page,
} from '@banso/http';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReminderQuery } from './reminder.request.js';
import { Reminder } from './reminder.response.js';
import { RemindersService } from './reminders.service.js';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @Operation('listReminders', "List one's own reminders")
  @Needs('reminder:read')
  @AnswersList(Reminder)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ReminderQuery,
    @InLanguage() language: Language,
  ): Promise<Page<Reminder>> {
    return this.reminders.list(actor, query, language);
  }

  @Post(':id/acknowledgement')
  @Operation('acknowledgeReminder', 'Note that a reminder was read')
  @Needs('reminder:read')
  @Creates(Reminder)
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<Reminder> {
    return this.reminders.acknowledge(actor, id, language);
  }
}
