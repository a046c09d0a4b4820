import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Up to which count an office has its numbers told as a range, towards a bureau. */
@Entity('small_number_rule')
@Check('small_number_rule_small_until_check', '(small_until >= 2) AND (small_until <= 5)')
@ForeignKey('PersonEntity', ['changedBy'], ['id'], { name: 'small_number_rule_changed_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'small_number_rule_tenant_id_fkey' })
export class SmallNumberRuleEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'small_number_rule_pkey' })
  tenantId!: number;

  /** Counts from 1 to this one are told as a range. */
  @Column({ type: 'smallint' })
  smallUntil!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  changedAt!: Date;
}
