import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  CurrentActor,
  Creates,
  IfMatch,
  Needs,
  Operation,
  type Page,
  ShownOnce,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeWebhook, DeliveryQuery, RegisterWebhook } from './webhook.request.js';
import { NewWebhook, Webhook, WebhookDeliveryRow } from './webhook.response.js';
import { WebhooksQueries } from './webhooks.queries.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly queries: WebhooksQueries,
  ) {}

  @Get()
  @Operation('listWebhooks', 'List webhooks')
  @Needs('webhook:write')
  @AnswersList(Webhook)
  list(@CurrentActor() actor: Actor): Promise<Page<Webhook>> {
    return this.queries.list(actor);
  }

  @Post()
  @Operation('registerWebhook', 'Register a webhook')
  @Needs('webhook:write')
  @ShownOnce()
  @Creates(NewWebhook)
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterWebhook): Promise<NewWebhook> {
    const { id, secret } = await this.webhooks.register(actor, body);
    return { ...(await this.queries.show(actor, id)), secret };
  }

  @Get(':id')
  @Operation('showWebhook', 'Show a webhook')
  @Needs('webhook:write')
  @Answers(Webhook)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Webhook> {
    return this.queries.show(actor, id);
  }

  @Patch(':id')
  @Operation('changeWebhook', 'Change or pause a webhook')
  @Needs('webhook:write')
  @Answers(Webhook)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeWebhook,
  ): Promise<Webhook> {
    await this.webhooks.change(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Delete(':id')
  @Operation('endWebhook', 'End a webhook')
  @HttpCode(204)
  @Needs('webhook:write')
  end(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.webhooks.end(actor, id, version);
  }

  @Get(':id/deliveries')
  @Operation('listWebhookDeliveries', 'List what was sent to a webhook')
  @Needs('webhook:write')
  @AnswersList(WebhookDeliveryRow)
  deliveries(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: DeliveryQuery,
  ): Promise<Page<WebhookDeliveryRow>> {
    return this.queries.deliveries(actor, id, query);
  }
}

@ApiTags('webhooks')
@Controller('webhook-deliveries')
export class WebhookDeliveriesController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly queries: WebhooksQueries,
  ) {}

  @Post(':id/retries')
  @Operation('retryWebhookDelivery', 'Send to a webhook once more')
  @Needs('webhook:write')
  @Creates(WebhookDeliveryRow)
  async retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WebhookDeliveryRow> {
    await this.webhooks.retry(actor, id);
    return this.queries.delivery(actor, id);
  }
}
