import type { Actor } from '@banso/database';
import { asDownload, WORD_MEDIA_TYPE, writeWord } from '@banso/files';
import {
  Answers,
  AnswersFile,
  AnswersList,
  Creates,
  CurrentActor,
  IfMatch,
  Needs,
  Operation,
  type Page,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PaperHeadings } from './paper-headings.service.js';
import { FormQuery, SetHeading } from './papers.request.js';
import { PaperHeading, RecordForm, RecordFormCheck } from './papers.response.js';
import { RecordForms } from './record-forms.service.js';
import { formToBeginWith } from './record-report-word.js';

/** What an office sets for its reports: what stands at their head, and forms (様式) of its own. */
@ApiTags('papers')
@Controller()
export class RecordFormsController {
  constructor(
    private readonly headings: PaperHeadings,
    private readonly forms: RecordForms,
  ) {}

  @Get('paper-heading')
  @Operation('showPaperHeading', 'Show to whom reports go (宛先), and from which department')
  @Needs('programme:write')
  @Answers(PaperHeading)
  heading(@CurrentActor() actor: Actor): Promise<PaperHeading> {
    return this.headings.show(actor);
  }

  @Put('paper-heading')
  @Operation('setPaperHeading', 'Set to whom reports go (宛先), and from which department')
  @Needs('programme:write')
  @Answers(PaperHeading)
  setHeading(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: SetHeading,
  ): Promise<PaperHeading> {
    return this.headings.set(actor, version, body);
  }

  @Get('record-forms')
  @Operation('listRecordForms', 'List the office’s forms (様式) in use')
  @Needs('programme:write')
  @AnswersList(RecordForm)
  list(@CurrentActor() actor: Actor): Promise<Page<RecordForm>> {
    return this.forms.list(actor);
  }

  @Get('record-forms/template.docx')
  @Operation('fetchRecordFormTemplate', 'Download a form with every named field, to begin with')
  @Needs('programme:write')
  @AnswersFile(WORD_MEDIA_TYPE)
  async template(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    asDownload(reply, { name: '復命書の様式（ひな形）.docx', mediaType: WORD_MEDIA_TYPE });
    return writeWord(formToBeginWith());
  }

  @Post('record-forms/check')
  @Operation('checkRecordForm', 'Check which fields of a form are known, unknown or missing; nothing is kept')
  @HttpCode(200)
  @Needs('programme:write')
  @TakesFile()
  @Answers(RecordFormCheck)
  async check(@Upload() file: UploadedFile): Promise<RecordFormCheck> {
    const { known, unknown, missing } = await this.forms.check(file);
    return { known: [...known], unknown: [...unknown], missing: [...missing] };
  }

  @Post('record-forms')
  @Operation('addRecordForm', 'Take a form (様式) into use, for a programme or for all')
  @Needs('programme:write')
  @TakesFile()
  @Creates(RecordForm)
  add(@CurrentActor() actor: Actor, @Query() query: FormQuery, @Upload() file: UploadedFile): Promise<RecordForm> {
    const { programmeId = null, incomplete } = query;
    return this.forms.add(actor, file, { programmeId, incomplete: incomplete === 'true' });
  }

  @Get('record-forms/:id')
  @Operation('fetchRecordForm', 'Download a form in use')
  @Needs('programme:write')
  @AnswersFile(WORD_MEDIA_TYPE)
  async fetch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, bytes } = await this.forms.fetch(actor, id);
    asDownload(reply, { name, mediaType: WORD_MEDIA_TYPE });
    return bytes;
  }

  @Post('record-forms/:id/end')
  @Operation('endRecordForm', 'Take a form out of use')
  @HttpCode(200)
  @Needs('programme:write')
  @AnswersList(RecordForm)
  end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<RecordForm>> {
    return this.forms.end(actor, id);
  }
}
