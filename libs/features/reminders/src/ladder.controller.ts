import type { Actor } from '@banso/database';
import { Answers, CurrentActor, IfMatch, InLanguage, type Language, Needs, Operation } from '@banso/http';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
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
  @Operation('showLadder', 'Show when people are reminded of what')
  @Needs('ladder:read')
  @Answers(ReminderLadder)
  show(
    @CurrentActor() actor: Actor,
    @Query() query: LadderQuery,
    @InLanguage() language: Language,
  ): Promise<ReminderLadder> {
    return this.ladder.show(actor, query.programmeId ?? null, language);
  }

  @Put()
  @Operation('changeLadder', 'Change when people are reminded')
  @Needs('ladder:write')
  @Answers(ChangedLadder)
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: ChangeLadder,
    @InLanguage() language: Language,
  ): Promise<ChangedLadder> {
    return this.ladder.change(actor, version, body, language);
  }

  @Post('preview')
  @Operation('previewLadder', 'Count the reminders that other numbers would make in a month')
  @HttpCode(200)
  @Needs('ladder:write')
  @Answers(LadderPreview)
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: PreviewLadder,
    @InLanguage() language: Language,
  ): Promise<LadderPreview> {
    return this.previews.preview(actor, body, language);
  }
}
