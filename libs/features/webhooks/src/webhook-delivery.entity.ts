import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WebhookEntity } from './webhook.entity.js';

/** A message to a receiver, until it arrives or is given up. */
@Entity('webhook_delivery')
@Check('webhook_delivery_state_check', `state = ANY (ARRAY['pending', 'sending', 'delivered', 'dead'])`)
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'webhook_delivery_tenant_id_fkey' })
@ForeignKey(() => WebhookEntity, ['webhookId'], ['id'], { name: 'webhook_delivery_webhook_id_fkey' })
@Unique('webhook_delivery_webhook_id_event_subject_id_fact_key', ['webhookId', 'event', 'subjectId', 'fact'])
// webhook_delivery USING btree (webhook_id, created_at DESC, id DESC)
@Index('webhook_delivery_story', { synchronize: false })
@Index('webhook_delivery_waiting', ['tenantId', 'nextAttemptAt'], {
  where: `(state = ANY (ARRAY['pending'::text, 'sending'::text]))`,
})
export class WebhookDeliveryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_delivery_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  webhookId!: string;

  @Column({ type: 'text' })
  event!: string;

  /** What the message is about. */
  @Column({ type: 'uuid' })
  subjectId!: string;

  /** Which happening it tells, so that it is told once. */
  @Column({ type: 'text' })
  fact!: string;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'sending' | 'delivered' | 'dead';

  /** Attempts that were begun. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  sendingSince!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  /** The HTTP status of the last attempt. */
  @Column({ type: 'integer', nullable: true })
  lastStatus!: number | null;

  @Column({ type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** The worker that has it in hand. */
  @Column({ type: 'uuid', nullable: true })
  sender!: string | null;
}
