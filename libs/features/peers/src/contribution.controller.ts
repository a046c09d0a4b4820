import type { Actor } from '@banso/database';
import { asDownload, PdfRenderer } from '@banso/files';
import { Answers, AnswersFile, CurrentActor, Needs, Operation } from '@banso/http';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { contributionPaper } from './contribution-paper.js';
import { ContributionPapers } from './contribution-papers.service.js';
import { ContributionQueries } from './contribution.queries.js';
import { ContributionQuery } from './contribution.request.js';
import { PeerContribution } from './contribution.response.js';
import { thanksPaper } from './thanks-paper.js';

const PDF = 'application/pdf';

/** What a peer supporter gave in a fiscal year (活動記録), and the papers about it. */
@ApiTags('peers')
@Controller('peer-supporters')
export class ContributionController {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly papers: ContributionPapers,
    @Inject(PdfRenderer) private readonly renderer: PdfRenderer,
  ) {}

  @Get(':id/contribution')
  @Operation('showContribution', 'Show what a peer supporter gave in a fiscal year (活動記録)')
  @Needs('contribution:read', 'contribution:readOwn')
  @Answers(PeerContribution)
  async show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { fiscalYear }: ContributionQuery,
  ): Promise<PeerContribution> {
    const { consentedBy: _, office: __, ...contribution } = await this.queries.of(actor, id, fiscalYear);
    return contribution;
  }

  @Get(':id/contribution.pdf')
  @Operation('fetchContribution', 'Download the statement of contribution (活動実績書) as PDF')
  @Needs('contribution:read', 'contribution:readOwn')
  @AnswersFile(PDF)
  async statement(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { fiscalYear }: ContributionQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const printed = await this.papers.statement(actor, id, fiscalYear);
    asDownload(reply, { name: `活動実績書_${fiscalYear}_${printed.person.name}.pdf`, mediaType: PDF });
    return this.renderer.print(contributionPaper(printed));
  }

  @Get(':id/letter-of-thanks.pdf')
  @Operation('fetchLetterOfThanks', 'Download the letter of thanks (お礼状) as PDF')
  @Needs('contribution:read', 'contribution:readOwn')
  @AnswersFile(PDF)
  async letter(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { fiscalYear }: ContributionQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const printed = await this.papers.letter(actor, id, fiscalYear);
    asDownload(reply, { name: `お礼状_${fiscalYear}_${printed.person.name}.pdf`, mediaType: PDF });
    return this.renderer.print(thanksPaper(printed));
  }
}
