import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, Creates, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandoversQueries } from './handovers.queries.js';
import { CorrectHandover, HandoverQuery, WriteHandover } from './handover.request.js';
import { Handover, HandoverRow } from './handover.response.js';
import { HandoversService } from './handovers.service.js';

@ApiTags('handovers')
@Controller('handovers')
export class HandoversController {
  constructor(
    private readonly handovers: HandoversService,
    private readonly queries: HandoversQueries,
  ) {}

  @Get()
  @Operation('listHandovers', 'List handover packets (引継書)')
  @Needs('handover:read')
  @AnswersList(HandoverRow)
  list(@CurrentActor() actor: Actor, @Query() query: HandoverQuery): Promise<Page<HandoverRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Operation('showHandover', 'Show a handover packet (引継書)')
  @Needs('handover:read')
  @Answers(Handover)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Handover> {
    return this.queries.read(actor, id);
  }

  @Patch(':id')
  @Operation('writeHandover', 'Write the parts of a packet that people write')
  @Needs('handover:write')
  @Answers(Handover)
  write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WriteHandover,
  ): Promise<Handover> {
    return this.handovers.write(actor, id, version, body);
  }

  @Post(':id/check')
  @Operation('checkHandover', 'Note as the manager that a packet was checked')
  @Needs('handover:check')
  @Creates(Handover)
  check(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<Handover> {
    return this.handovers.check(actor, id, version);
  }

  @Post(':id/delivery')
  @Operation('deliverHandover', 'Hand over a packet: its first version is made')
  @Needs('handover:write')
  @Creates(Handover)
  deliver(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<Handover> {
    return this.handovers.deliver(actor, id, version);
  }

  @Post(':id/receipt')
  @Operation('receiveHandover', 'Note as the successor that a packet was received')
  @Needs('handover:receive')
  @Creates(Handover)
  receive(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<Handover> {
    return this.handovers.receive(actor, id, version);
  }

  @Post(':id/completion')
  @Operation('finishHandover', 'Note that nothing is left to be asked')
  @Needs('handover:receive')
  @Creates(Handover)
  finish(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<Handover> {
    return this.handovers.finish(actor, id, version);
  }

  @Post(':id/versions')
  @Operation('correctHandover', 'Make a corrected version of a packet')
  @Needs('handover:write')
  @Creates(Handover)
  correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CorrectHandover,
  ): Promise<Handover> {
    return this.handovers.correct(actor, id, version, body);
  }
}
