import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  type BuiltJson,
  CurrentActor,
  Creates,
  IfMatch,
  InLanguage,
  type Language,
  Needs,
  Operation,
  type Page,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeEngagement,
  CloseEngagement,
  EngagementQuery,
  OpenEngagement,
  PauseEngagement,
  ReopenEngagement,
  ResumeEngagement,
} from './engagement.request.js';
import { Engagement, EngagementRow, TimelineEntry } from './engagement.response.js';
import { EngagementsQueries } from './engagements.queries.js';
import { EngagementsService } from './engagements.service.js';
import { TimelineQueries, TimelineQuery } from './timeline.queries.js';

@ApiTags('engagements')
@Controller('engagements')
export class EngagementsController {
  constructor(
    private readonly engagements: EngagementsService,
    private readonly queries: EngagementsQueries,
    private readonly timeline: TimelineQueries,
  ) {}

  @Get()
  @Operation('listEngagements', 'List engagements (案件)')
  @Needs('engagement:read')
  @AnswersList(EngagementRow)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: EngagementQuery,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    return this.queries.list(actor, query, language);
  }

  @Post()
  @Operation('openEngagement', 'Open an engagement (案件)')
  @Needs('engagement:open')
  @Creates(Engagement)
  async open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    return this.queries.show(actor, await this.engagements.open(actor, body), language);
  }

  @Get(':id')
  @Operation('showEngagement', 'Show an engagement with its story')
  @Needs('engagement:read')
  @Answers(Engagement)
  show(@CurrentActor() actor: Actor, @Param('id') id: string, @InLanguage() language: Language): Promise<BuiltJson> {
    return this.queries.show(actor, id, language);
  }

  @Get(':id/timeline')
  @Operation('showTimeline', 'List what happened in an engagement, the newest first')
  @Needs('engagement:read')
  @AnswersList(TimelineEntry)
  story(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: TimelineQuery,
    @InLanguage() language: Language,
  ): Promise<Page<TimelineEntry>> {
    return this.timeline.list(actor, id, query, language);
  }

  @Patch(':id')
  @Operation('changeEngagement', 'Change an engagement')
  @Needs('engagement:write')
  @Answers(Engagement)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.engagements.change(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Post(':id/pause')
  @Operation('pauseEngagement', 'Pause an engagement (休止)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async pause(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PauseEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.engagements.pause(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Delete(':id/pause')
  @Operation('resumeEngagement', 'Resume a paused engagement')
  @HttpCode(200)
  @Needs('engagement:write')
  @Answers(Engagement)
  async resume(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ResumeEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.engagements.resume(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Post(':id/closure')
  @Operation('closeEngagement', 'Close an engagement (終了)')
  @Needs('engagement:close')
  @Creates(Engagement)
  async close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CloseEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.engagements.close(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Delete(':id/closure')
  @Operation('reopenEngagement', 'Reopen a closed engagement')
  @HttpCode(200)
  @Needs('engagement:close')
  @Answers(Engagement)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReopenEngagement,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.engagements.reopen(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }
}
