import type { Actor } from '@banso/database';
import {
  Answers,
  CurrentActor,
  Creates,
  IfMatch,
  InLanguage,
  type Language,
  LARGEST_TABLE,
  Needs,
  Operation,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Body, Controller, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AreaFileResult } from './area-import.response.js';
import { AreaImportService } from './area-import.service.js';
import { AreaImportQuery, ChangeArea, DrawArea } from './areas.request.js';
import { AreasService } from './areas.service.js';
import { DirectoryQueries } from './directory.queries.js';
import { Area } from './directory.response.js';

@ApiTags('directory')
@Controller('areas')
export class AreasController {
  constructor(
    private readonly areas: AreasService,
    private readonly files: AreaImportService,
    private readonly queries: DirectoryQueries,
  ) {}

  @Post()
  @Operation('drawArea', 'Draw an area (圏域) from municipalities')
  @Needs('master:write')
  @Creates(Area)
  async draw(@CurrentActor() actor: Actor, @Body() body: DrawArea): Promise<Area> {
    return this.queries.area(actor, await this.areas.draw(actor, body));
  }

  @Patch(':id')
  @Operation('changeArea', "Change an area's name or municipalities")
  @Needs('master:write')
  @Answers(Area)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeArea,
  ): Promise<Area> {
    await this.areas.change(actor, id, version, body);
    return this.queries.area(actor, id);
  }

  @Post('import')
  @Operation('importAreas', 'Read areas from a file, as a dry run or for good')
  @HttpCode(200)
  @Needs('master:write')
  @TakesFile(LARGEST_TABLE)
  @Answers(AreaFileResult)
  import(
    @CurrentActor() actor: Actor,
    @Query() query: AreaImportQuery,
    @Upload() file: UploadedFile,
    @InLanguage() language: Language,
  ): Promise<AreaFileResult> {
    return this.files.import(actor, file.bytes, query.dryRun !== 'false', language);
  }
}
