import type { FirstStep } from '@banso/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A first step that an office has passed over (あとで); taken back by deleting the row. */
@Entity('first_step_skip')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'first_step_skip_tenant_id_fkey' })
@ForeignKey('PersonEntity', ['skippedBy'], ['id'], { name: 'first_step_skip_skipped_by_fkey' })
export class FirstStepSkipEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'first_step_skip_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'first_step_skip_pkey' })
  step!: FirstStep;

  @Column({ type: 'uuid' })
  skippedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  skippedAt!: Date;
}
