import type { Actor } from '@banso/database';
import { ActionItem, TextVersion } from '@banso/engagements';
import { Answers, AnswersList, CurrentActor, Creates, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActionItemQuery, AddActionItem, ChangeActionItem } from './action.request.js';
import { ActionsQueries } from './actions.queries.js';
import { ActionsService } from './actions.service.js';

@ApiTags('action items')
@Controller()
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly queries: ActionsQueries,
  ) {}

  @Get('action-items')
  @Operation('listActionItems', 'List action items (宿題)')
  @Needs('action:read')
  @AnswersList(ActionItem)
  list(@CurrentActor() actor: Actor, @Query() query: ActionItemQuery): Promise<Page<ActionItem>> {
    return this.queries.list(actor, query);
  }

  @Post('engagements/:id/action-items')
  @Operation('addActionItem', 'Add an action item (宿題)')
  @Needs('action:write')
  @Creates(ActionItem)
  async add(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AddActionItem): Promise<ActionItem> {
    return this.queries.show(actor, await this.actions.add(actor, id, body));
  }

  @Patch('action-items/:id')
  @Operation('changeActionItem', 'Change an action item, or tick it off')
  @Needs('action:write')
  @Answers(ActionItem)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeActionItem,
  ): Promise<ActionItem> {
    await this.actions.change(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Get('action-items/:id/versions')
  @Operation('listActionItemVersions', 'List what an action item said before')
  @Needs('action:read')
  @AnswersList(TextVersion)
  versions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<TextVersion>> {
    return this.queries.versions(actor, id);
  }
}
