import type { Actor } from '@banso/database';
import { Answers, CurrentActor, IfMatch, Needs, Operation } from '@banso/http';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BureauQuery, SetSmallNumbers } from './bureau.request.js';
import { BureauCoverage, BureauMatrix, SmallNumbersSetting } from './bureau.response.js';
import { BureauService } from './bureau.service.js';
import { SmallNumbersService } from './small-numbers.service.js';

/** What a regional bureau is told, and how an office has its small numbers told. */
@ApiTags('coverage')
@Controller('coverage')
export class BureauController {
  constructor(
    private readonly bureau: BureauService,
    private readonly smallNumbers: SmallNumbersService,
  ) {}

  @Get('bureau')
  @Operation('listBureauCoverage', 'List the prefectures that a bureau looks over, in numbers')
  @Needs('coverage:aggregate')
  @Answers(BureauCoverage)
  prefectures(@CurrentActor() actor: Actor, @Query() query: BureauQuery): Promise<BureauCoverage> {
    return this.bureau.prefectures(actor, query.fiscalYear);
  }

  @Get('bureau/:code')
  @Operation('showBureauMatrix', 'Show the municipalities of a prefecture as a bureau may see them')
  @Needs('coverage:aggregate')
  @Answers(BureauMatrix)
  matrix(
    @CurrentActor() actor: Actor,
    @Param('code') prefecture: string,
    @Query() query: BureauQuery,
  ): Promise<BureauMatrix> {
    return this.bureau.matrix(actor, prefecture, query.fiscalYear);
  }

  @Get('small-numbers')
  @Operation('showSmallNumbers', 'Show up to which count numbers are told to a bureau as a range')
  @Needs('coverage:judge')
  @Answers(SmallNumbersSetting)
  show(@CurrentActor() actor: Actor): Promise<SmallNumbersSetting> {
    return this.smallNumbers.show(actor);
  }

  @Put('small-numbers')
  @Operation('setSmallNumbers', 'Set up to which count numbers are told to a bureau as a range')
  @Needs('coverage:judge')
  @Answers(SmallNumbersSetting)
  set(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: SetSmallNumbers,
  ): Promise<SmallNumbersSetting> {
    return this.smallNumbers.set(actor, version, body.smallUntil);
  }
}
