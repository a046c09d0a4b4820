import type { Actor } from '@banso/database';
import { asDownload, writeTable } from '@banso/files';
import {
  Answers,
  AnswersFile,
  CurrentActor,
  InLanguage,
  type Language,
  LARGEST_TABLE,
  Needs,
  Operation,
  TABLE_MEDIA_TYPES,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { StartingListQuery, StartingTemplateQuery } from './first-steps.request.js';
import { StartingListResult } from './first-steps.response.js';
import { startingTemplate } from './starting-list.words.js';
import { StartingListsService } from './starting-lists.service.js';

@ApiTags('first-steps')
@Controller('imports')
export class StartingListsController {
  constructor(private readonly lists: StartingListsService) {}

  @Post('programmes')
  @Operation('importProgrammes', 'Read programmes from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('programme:write')
  @TakesFile(LARGEST_TABLE)
  @Answers(StartingListResult)
  programmes(
    @CurrentActor() actor: Actor,
    @Query() query: StartingListQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<StartingListResult> {
    return this.lists.read(actor, 'programmes', file.bytes, query.dryRun !== 'false', language);
  }

  @Post('people')
  @Operation('importPeople', 'Read people from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('person:write')
  @TakesFile(LARGEST_TABLE)
  @Answers(StartingListResult)
  people(
    @CurrentActor() actor: Actor,
    @Query() query: StartingListQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<StartingListResult> {
    return this.lists.read(actor, 'people', file.bytes, query.dryRun !== 'false', language);
  }

  @Post('engagements')
  @Operation('importEngagements', 'Read engagements from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('engagement:open')
  @TakesFile(LARGEST_TABLE)
  @Answers(StartingListResult)
  engagements(
    @CurrentActor() actor: Actor,
    @Query() query: StartingListQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<StartingListResult> {
    return this.lists.read(actor, 'engagements', file.bytes, query.dryRun !== 'false', language);
  }

  @Post('visits')
  @Operation('importVisits', 'Read past visits from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('visit:plan')
  @TakesFile(LARGEST_TABLE)
  @Answers(StartingListResult)
  visits(
    @CurrentActor() actor: Actor,
    @Query() query: StartingListQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<StartingListResult> {
    return this.lists.read(actor, 'visits', file.bytes, query.dryRun !== 'false', language);
  }

  @Get('template.xlsx')
  @Operation('fetchStartingListTemplate', 'Download an empty list of programmes, people, engagements or past visits')
  @Needs('master:read')
  @AnswersFile(TABLE_MEDIA_TYPES.xlsx)
  async template(
    @Query() query: StartingTemplateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const table = startingTemplate(query.kind);
    const { bytes, mediaType } = await writeTable(table, 'xlsx');
    asDownload(reply, { name: `${table.name}.xlsx`, mediaType });
    return bytes;
  }
}
