import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  CurrentActor,
  Creates,
  IfMatch,
  InLanguage,
  type Language,
  Needs,
  Operation,
  type Page,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DispositionsService } from './dispositions.service.js';
import { DisposeTransfer, RegisterTransfer, TransferQuery } from './transfer.request.js';
import { Transfer, TransferPreview } from './transfer.response.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly dispositions: DispositionsService,
  ) {}

  @Post()
  @Operation('registerTransfer', "Register a person's transfer (異動)")
  @Needs('transfer:register')
  @Creates(Transfer)
  register(@CurrentActor() actor: Actor, @Body() body: RegisterTransfer): Promise<Transfer> {
    return this.transfers.register(actor, body);
  }

  @Get()
  @Operation('listTransfers', 'List transfers (異動)')
  @Needs('transfer:read')
  @AnswersList(Transfer)
  list(@CurrentActor() actor: Actor, @Query() query: TransferQuery): Promise<Page<Transfer>> {
    return this.transfers.list(actor, query);
  }

  @Get(':id')
  @Operation('showTransfer', 'Show a transfer')
  @Needs('transfer:read')
  @Answers(Transfer)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Transfer> {
    return this.transfers.show(actor, id);
  }

  @Get(':id/preview')
  @Operation('previewTransfer', 'Show what the leaver holds, and who could take it over')
  @Needs('transfer:read')
  @Answers(TransferPreview)
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<TransferPreview> {
    return this.transfers.preview(actor, id, language);
  }

  @Put(':id/dispositions')
  @Operation('disposeTransfer', 'Decide who takes over what')
  @Needs('transfer:register')
  @Answers(TransferPreview)
  dispose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DisposeTransfer,
    @InLanguage() language: Language,
  ): Promise<TransferPreview> {
    return this.dispositions.dispose(actor, id, version, body, language);
  }

  @Delete(':id')
  @Operation('withdrawTransfer', 'Withdraw a transfer')
  @HttpCode(204)
  @Needs('transfer:register')
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.transfers.withdraw(actor, id, version);
  }
}
