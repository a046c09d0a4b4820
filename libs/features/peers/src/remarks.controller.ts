import type { Actor } from '@banso/database';
import { AnswersList, Creates, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WriteRemark } from './peers.request.js';
import { VisitRemark } from './peers.response.js';
import { RemarksService } from './remarks.service.js';

/** Remarks (所感) on visits. */
@ApiTags('peers')
@Controller('visits/:id/remarks')
export class RemarksController {
  constructor(private readonly remarks: RemarksService) {}

  @Get()
  @Operation('listRemarks', 'List the remarks (所感) on a visit')
  @Needs('visit:read')
  @AnswersList(VisitRemark)
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<VisitRemark>> {
    return this.remarks.list(actor, id);
  }

  @Post()
  @Operation('writeRemark', 'Write a remark (所感) on a visit')
  @Needs('remark:write')
  @Creates(VisitRemark)
  write(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: WriteRemark): Promise<VisitRemark> {
    return this.remarks.write(actor, id, body);
  }
}
