import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, COMMON_REFUSALS, Needs, Operation, type Page, Refusal } from '@banso/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isUuid } from './engagement-row.js';
import { TextVersion } from './engagement.response.js';
import { type StoryTextKind, storyText, textVersions } from './text-versions.js';

/** What stood before in the texts of an engagement's story (以前の内容). */
@ApiTags('engagements')
@Controller('engagements/:id')
export class TextVersionsController {
  @Get('vision/versions')
  @Operation('listVisionVersions', 'List what the vision (ありたい姿) said before')
  @Needs('engagement:read')
  @AnswersList(TextVersion)
  vision(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<TextVersion>> {
    return versionsOf(actor, id, 'vision', id);
  }

  @Get('challenges/:challengeId/versions')
  @Operation('listChallengeVersions', 'List what a challenge said before')
  @Needs('engagement:read')
  @AnswersList(TextVersion)
  challenge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('challengeId') challengeId: string,
  ): Promise<Page<TextVersion>> {
    return versionsOf(actor, id, 'challenge', challengeId);
  }

  @Get('initiatives/:initiativeId/versions')
  @Operation('listInitiativeVersions', 'List what an initiative said before')
  @Needs('engagement:read')
  @AnswersList(TextVersion)
  initiative(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('initiativeId') initiativeId: string,
  ): Promise<Page<TextVersion>> {
    return versionsOf(actor, id, 'initiative', initiativeId);
  }

  @Get('milestones/:milestoneId/versions')
  @Operation('listMilestoneVersions', 'List what a milestone said before')
  @Needs('engagement:read')
  @AnswersList(TextVersion)
  milestone(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('milestoneId') milestoneId: string,
  ): Promise<Page<TextVersion>> {
    return versionsOf(actor, id, 'milestone', milestoneId);
  }
}

async function versionsOf(
  actor: Actor,
  engagementId: string,
  kind: StoryTextKind,
  id: string,
): Promise<Page<TextVersion>> {
  const inForce = isUuid(id) && isUuid(engagementId) && (await storyText(actor, { engagementId, kind, id }));
  if (!inForce) throw new Refusal(COMMON_REFUSALS.notFound);
  return textVersions(actor, { id }, inForce);
}
