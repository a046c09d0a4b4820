import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Creates, NeedsOwnSession, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MakeApiToken } from './api-tokens.request.js';
import { ApiToken, NewApiToken } from './api-tokens.response.js';
import { ApiTokensService } from './api-tokens.service.js';

/** Personal API tokens. */
@ApiTags('account')
@Controller('api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @Operation('listApiTokens', "List one's own API tokens")
  @NeedsOwnSession('Everybody may see their tokens.')
  @AnswersList(ApiToken)
  list(@CurrentActor() actor: Actor): Promise<Page<ApiToken>> {
    return this.tokens.list(actor);
  }

  @Post()
  @Operation('makeApiToken', 'Make an API token')
  @NeedsOwnSession('Everybody may make tokens with rights they have.')
  @Creates(NewApiToken)
  make(@CurrentActor() actor: Actor, @Body() body: MakeApiToken): Promise<NewApiToken> {
    return this.tokens.make(actor, body);
  }

  @Delete(':id')
  @Operation('endApiToken', 'End an API token')
  @HttpCode(204)
  @NeedsOwnSession('Everybody may end their tokens.')
  end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.tokens.end(actor, id);
  }
}
