import type { Actor } from '@banso/database';
import { asDownload, writeTable } from '@banso/files';
import {
  Answers,
  AnswersFile,
  AnswersList,
  CurrentActor,
  IfMatch,
  InLanguage,
  type Language,
  LARGEST_TABLE,
  Needs,
  Operation,
  type Page,
  TABLE_MEDIA_TYPES,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { TransferListFileService } from './transfer-list-file.service.js';
import { TransferListFileQuery, TransferListQuery } from './transfer-list.request.js';
import { TransferList, TransferListPreview, TransferListResult } from './transfer-list.response.js';
import { TRANSFER_LIST_TEMPLATE } from './transfer-list-template.js';
import { TransferListsService } from './transfer-lists.service.js';

@ApiTags('transfers')
@Controller('transfer-lists')
export class TransferListsController {
  constructor(
    private readonly lists: TransferListsService,
    private readonly files: TransferListFileService,
  ) {}

  @Post()
  @Operation('readTransferList', 'Read a list of transfers from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('transfer:register')
  @TakesFile(LARGEST_TABLE)
  @Answers(TransferListResult)
  read(
    @CurrentActor() actor: Actor,
    @Query() query: TransferListFileQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<TransferListResult> {
    return this.files.read(actor, file, query.dryRun !== 'false', language);
  }

  @Get()
  @Operation('listTransferLists', 'List the lists of transfers')
  @Needs('transfer:register')
  @AnswersList(TransferList)
  list(@CurrentActor() actor: Actor, @Query() query: TransferListQuery): Promise<Page<TransferList>> {
    return this.lists.list(actor, query);
  }

  @Get('template.xlsx')
  @Operation('fetchTransferListTemplate', 'Download an empty list of transfers')
  @Needs('transfer:register')
  @AnswersFile(TABLE_MEDIA_TYPES.xlsx)
  async template(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const { bytes, mediaType } = await writeTable(TRANSFER_LIST_TEMPLATE, 'xlsx');
    asDownload(reply, { name: '異動一覧.xlsx', mediaType });
    return bytes;
  }

  @Get(':id')
  @Operation('showTransferList', 'Show a list of transfers')
  @Needs('transfer:register')
  @Answers(TransferList)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TransferList> {
    return this.lists.show(actor, id);
  }

  @Get(':id/preview')
  @Operation('previewTransferList', 'Show what a list of transfers would do')
  @Needs('transfer:register')
  @Answers(TransferListPreview)
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<TransferListPreview> {
    return this.lists.preview(actor, id, language);
  }

  @Post(':id/confirmation')
  @Operation('confirmTransferList', 'Confirm every transfer of a list that is ready')
  @Needs('transfer:register')
  @Answers(TransferList)
  confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<TransferList> {
    return this.lists.confirm(actor, id, version);
  }

  @Delete(':id')
  @Operation('withdrawTransferList', 'Withdraw a list of transfers')
  @Needs('transfer:register')
  @Answers(TransferList)
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<TransferList> {
    return this.lists.withdraw(actor, id, version);
  }
}
