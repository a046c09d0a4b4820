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
import {
  AddChallenge,
  AddInitiative,
  AddMember,
  AddMilestone,
  ChangeChallenge,
  ChangeInitiative,
  ChangeMilestone,
  ChangeStage,
  EndMember,
} from './engagement.request.js';
import { Engagement } from './engagement.response.js';
import { EngagementsQueries } from './engagements.queries.js';
import { RoadMapService } from './road-map.service.js';
import { StoryService } from './story.service.js';
import { TeamService } from './team.service.js';

/**
 * What the story of one engagement is made of. Every answer is the whole engagement, so that a screen needs no second
 * request.
 */
@ApiTags('engagements')
@Controller('engagements/:id')
export class StoryController {
  constructor(
    private readonly story: StoryService,
    private readonly team: TeamService,
    private readonly roadMap: RoadMapService,
    private readonly queries: EngagementsQueries,
  ) {}

  @Post('members')
  @Operation('addMember', 'Add a person to the team')
  @Needs('member:write')
  @Creates(Engagement)
  async addMember(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AddMember,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.team.add(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Post('members/:memberId/end')
  @Operation('endMember', "End a person's part in the team")
  @Needs('member:write')
  @Creates(Engagement)
  async endMember(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('memberId') memberId: string,
    @IfMatch() version: number,
    @Body() body: EndMember,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.team.end(actor, id, version, memberId, body);
    return this.queries.show(actor, id, language);
  }

  @Post('stage-changes')
  @Operation('changeStage', 'Note that an engagement entered another stage (段階)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async changeStage(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeStage,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.story.changeStage(actor, id, version, body);
    return this.queries.show(actor, id, language);
  }

  @Post('challenges')
  @Operation('addChallenge', 'Add a challenge (課題)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async addChallenge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AddChallenge,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.story.addChallenge(actor, id, body);
    return this.queries.show(actor, id, language);
  }

  @Patch('challenges/:challengeId')
  @Operation('changeChallenge', 'Change a challenge')
  @Needs('engagement:write')
  @Answers(Engagement)
  async changeChallenge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('challengeId') challengeId: string,
    @IfMatch() version: number,
    @Body() body: ChangeChallenge,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.story.changeChallenge(actor, id, version, challengeId, body);
    return this.queries.show(actor, id, language);
  }

  @Post('initiatives')
  @Operation('addInitiative', 'Add an initiative (取組)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async addInitiative(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AddInitiative,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.story.addInitiative(actor, id, body);
    return this.queries.show(actor, id, language);
  }

  @Patch('initiatives/:initiativeId')
  @Operation('changeInitiative', 'Change an initiative')
  @Needs('engagement:write')
  @Answers(Engagement)
  async changeInitiative(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('initiativeId') initiativeId: string,
    @IfMatch() version: number,
    @Body() body: ChangeInitiative,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.story.changeInitiative(actor, id, version, initiativeId, body);
    return this.queries.show(actor, id, language);
  }

  @Post('milestones')
  @Operation('addMilestone', 'Add a milestone (節目)')
  @Needs('engagement:write')
  @Creates(Engagement)
  async addMilestone(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AddMilestone,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.roadMap.add(actor, id, body);
    return this.queries.show(actor, id, language);
  }

  @Patch('milestones/:milestoneId')
  @Operation('changeMilestone', 'Change a milestone')
  @Needs('engagement:write')
  @Answers(Engagement)
  async changeMilestone(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('milestoneId') milestoneId: string,
    @IfMatch() version: number,
    @Body() body: ChangeMilestone,
    @InLanguage() language: Language,
  ): Promise<BuiltJson> {
    await this.roadMap.change(actor, id, version, milestoneId, body);
    return this.queries.show(actor, id, language);
  }
}
