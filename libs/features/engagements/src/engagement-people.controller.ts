import type { Actor } from '@banso/database';
import {
  Answers,
  type BuiltJson,
  CurrentActor,
  Creates,
  IfMatch,
  InLanguage,
  type Language,
  Needs,
  Operation,
} from '@banso/http';
import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CounterpartsService } from './counterparts.service.js';
import {
  AddCounterpart,
  ChangeCounterpart,
  EndCounterpart,
  NameLead,
  SucceedCounterpart,
} from './engagement.request.js';
import { Engagement } from './engagement.response.js';
import { EngagementsQueries } from './engagements.queries.js';
import { TeamService } from './team.service.js';

/** Who leads, and who is the municipality's contact: both change. Every answer is the whole engagement. */
@ApiTags('engagements')
@Controller('engagements/:id')
export class EngagementPeopleController {
  constructor(
    private readonly counterparts: CounterpartsService,
    private readonly team: TeamService,
    private readonly queries: EngagementsQueries,
  ) {}

  @Post('leads')
  @Operation('nameLead', 'Name the lead (主担当) from a day on')
  @Needs('member:write')
  @Creates(Engagement)
  async nameLead(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: NameLead,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.team.nameLead(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Post('counterparts')
  @Operation('addCounterpart', 'Add a counterpart (先方の担当者)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AddCounterpart,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.counterparts.add(actor, id, body);
    return this.queries.show(actor, id, language);
  }

  @Patch('counterparts/:counterpartId')
  @Operation('changeCounterpart', 'Change a counterpart')
  @Needs('engagement:write')
  @Answers(Engagement)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('counterpartId') counterpartId: string,
    @IfMatch() version: number,
    @Body() body: ChangeCounterpart,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.counterparts.change(actor, id, version, counterpartId, body);
    return this.queries.show(actor, id, language);
  }

  @Post('counterparts/:counterpartId/successor')
  @Operation('succeedCounterpart', 'Note who took over from a counterpart')
  @Needs('engagement:write')
  @Creates(Engagement)
  async succeed(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('counterpartId') counterpartId: string,
    @IfMatch() version: number,
    @Body() body: SucceedCounterpart,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.counterparts.succeed(actor, id, version, counterpartId, body);
    return this.queries.show(actor, id, language);
  }

  @Post('counterparts/:counterpartId/end')
  @Operation('endCounterpart', "End a counterpart's term")
  @Needs('engagement:write')
  @Creates(Engagement)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('counterpartId') counterpartId: string,
    @IfMatch() version: number,
    @Body() body: EndCounterpart,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.counterparts.end(actor, id, version, counterpartId, body);
    return this.queries.show(actor, id, language);
  }
}
