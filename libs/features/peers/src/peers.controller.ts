import type { Actor } from '@banso/database';
import { Answers, AnswersList, Creates, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeerConsentsService } from './peer-consents.service.js';
import { PeersQueries } from './peers.queries.js';
import {
  ChangePeerSupporter,
  ChangeThemes,
  EndHomeConsent,
  NoteHomeConsent,
  PeersQuery,
  RegisterPeerSupporter,
} from './peers.request.js';
import { PeerSupporter, PeerThemes } from './peers.response.js';
import { PeersService } from './peers.service.js';

/** The registry of peer supporters (ピアサポーター). Every answer to a change is the whole peer supporter. */
@ApiTags('peers')
@Controller()
export class PeersController {
  constructor(
    private readonly peers: PeersService,
    private readonly consents: PeerConsentsService,
    private readonly queries: PeersQueries,
  ) {}

  @Get('peer-supporters')
  @Operation('listPeerSupporters', 'List the peer supporters (ピアサポーター) of one’s own office')
  @Needs('peer:read')
  @AnswersList(PeerSupporter)
  list(@CurrentActor() actor: Actor, @Query() query: PeersQuery): Promise<Page<PeerSupporter>> {
    return this.queries.list(actor, query);
  }

  @Post('peer-supporters')
  @Operation('registerPeerSupporter', 'Register a peer supporter')
  @Needs('peer:write')
  @Creates(PeerSupporter)
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterPeerSupporter): Promise<PeerSupporter> {
    return this.queries.show(actor, await this.peers.register(actor, body));
  }

  @Get('peer-supporters/:id')
  @Operation('showPeerSupporter', 'Show a peer supporter with the consents of their home office')
  @Needs('peer:read')
  @Answers(PeerSupporter)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PeerSupporter> {
    return this.queries.show(actor, id);
  }

  @Patch('peer-supporters/:id')
  @Operation('changePeerSupporter', 'Change a peer supporter')
  @Needs('peer:write')
  @Answers(PeerSupporter)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangePeerSupporter,
  ): Promise<PeerSupporter> {
    await this.peers.change(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Post('peer-supporters/:id/consents')
  @Operation('noteHomeConsent', 'Note the consent (同意) of a peer supporter’s home office')
  @Needs('peer:write')
  @Creates(PeerSupporter)
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: NoteHomeConsent,
  ): Promise<PeerSupporter> {
    await this.consents.give(actor, id, body);
    return this.queries.show(actor, id);
  }

  @Post('peer-supporters/:id/consents/:consentId/end')
  @Operation('endHomeConsent', 'End a consent earlier than it was given for')
  @Needs('peer:write')
  @Creates(PeerSupporter)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('consentId') consentId: string,
    @Body() body: EndHomeConsent,
  ): Promise<PeerSupporter> {
    await this.consents.end(actor, id, consentId, body);
    return this.queries.show(actor, id);
  }

  @Get('peer-themes')
  @Operation('listPeerThemes', 'Show the themes that the office uses for its peer supporters')
  @Needs('peer:read')
  @Answers(PeerThemes)
  themes(@CurrentActor() actor: Actor): Promise<PeerThemes> {
    return this.queries.themes(actor);
  }

  @Put('peer-themes')
  @Operation('changePeerThemes', 'Edit the themes that the office uses for its peer supporters')
  @Needs('peer:write')
  @Answers(PeerThemes)
  async changeThemes(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: ChangeThemes,
  ): Promise<PeerThemes> {
    await this.peers.changeThemes(actor, version, body);
    return this.queries.themes(actor);
  }
}
