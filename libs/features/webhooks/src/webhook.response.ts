import { WEBHOOK_DELIVERY_STATES, WEBHOOK_EVENTS, WEBHOOK_FAILURES } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** A receiver of what happens here, without its secret. */
export class Webhook {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'uri' }) url: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS], enumName: 'WebhookEvent', isArray: true }) events: string[];
  @ApiProperty() isPaused: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'Messages that wait, also for another attempt.' }) waiting: number;
  @ApiProperty({ description: 'Messages that were given up.' }) dead: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastDeliveredAt: string | null;
}

/** A receiver at the one moment when its secret is shown. */
export class NewWebhook extends Webhook {
  @ApiProperty({ description: 'For checking signatures (Standard Webhooks). Shown once; we keep it encrypted.' })
  secret: string;
}

/** What became of one message. Its content is for the receiver alone. */
export class WebhookDeliveryRow {
  @ApiProperty({ format: 'uuid', description: 'The message’s `webhook-id` without its `msg_`.' }) id: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS], enumName: 'WebhookEvent' }) event: string;
  @ApiProperty({ enum: [...WEBHOOK_DELIVERY_STATES], enumName: 'WebhookDeliveryState' }) state: string;
  @ApiProperty() attempts: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) deliveredAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it is tried again; null where it is not.',
  })
  nextAttemptAt: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The HTTP status of the last attempt.' }) lastStatus:
    number | null;
  @ApiProperty({ type: String, enum: [...WEBHOOK_FAILURES], enumName: 'WebhookFailure', nullable: true }) lastError:
    string | null;
}
