import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A receiver of what happens here: another system of the office. */
@Entity('webhook')
@Check('webhook_events_check', 'cardinality(events) > 0')
@ForeignKey('PersonEntity', ['createdBy'], ['id'], { name: 'webhook_created_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'webhook_tenant_id_fkey' })
@Index('webhook_tenant', ['tenantId'], { where: '(ended_at IS NULL)' })
export class WebhookEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', array: true })
  events!: string[];

  /** Encrypted; what messages are signed with. */
  @Column({ type: 'text' })
  secret!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** Null while it is told. */
  @Column({ type: 'timestamptz', nullable: true })
  pausedAt!: Date | null;

  /** Null until it is ended, for good. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
