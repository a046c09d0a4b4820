import type { Actor } from '@banso/database';
import { Answers, By, IfMatch, languageOf, Needs } from '@banso/http';
import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LadderPreviews } from './ladder-preview.js';
import { ChangeLadder, LadderQuery, PreviewLadder } from './ladder.request.js';
import { ChangedLadder, LadderPreview, ReminderLadder } from './ladder.response.js';
import { LadderService } from './ladder.service.js';

@ApiTags('reminders')
@Controller('reminder-ladder')
export class LadderController {
  constructor(
    private readonly ladder: LadderService,
    private readonly previews: LadderPreviews,
  ) {}

  @Get()
  @Needs('ladder:read')
  @Answers(ReminderLadder)
  show(@By() actor: Actor, @Query() query: LadderQuery, @Headers('accept-language') language?: string): Promise<ReminderLadder> {
    return this.ladder.show(actor, query.programmeId ?? null, languageOf(language));
  }

  @Put()
  @Needs('ladder:write')
  @Answers(ChangedLadder)
  change(@By() actor: Actor, @IfMatch() version: number, @Body() body: ChangeLadder, @Headers('accept-language') language?: string): Promise<ChangedLadder> {
    return this.ladder.change(actor, version, body, languageOf(language));
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('ladder:write')
  @Answers(LadderPreview)
  preview(@By() actor: Actor, @Body() body: PreviewLadder, @Headers('accept-language') language?: string): Promise<LadderPreview> {
    return this.previews.preview(actor, body, languageOf(language));
  }
}
