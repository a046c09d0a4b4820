import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Creates, IfMatch, Needs, Operation } from '@banso/http';
import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DirectoryQueries } from './directory.queries.js';
import { Organisation } from './directory.response.js';
import { ChangeOrganisation, RegisterOrganisation } from './organisations.request.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('directory')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly queries: DirectoryQueries,
  ) {}

  @Post()
  @Operation('registerOrganisation', 'Register an organisation (機関)')
  @Needs('master:write')
  @Creates(Organisation)
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterOrganisation): Promise<Organisation> {
    return this.queries.organisation(actor, await this.organisations.register(actor, body));
  }

  @Patch(':id')
  @Operation('changeOrganisation', 'Change an organisation')
  @Needs('master:write')
  @Answers(Organisation)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeOrganisation,
  ): Promise<Organisation> {
    await this.organisations.change(actor, id, version, body);
    return this.queries.organisation(actor, id);
  }
}
