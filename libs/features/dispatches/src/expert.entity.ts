import type { DispatchMode } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FeeClassEntity } from './fee-class.entity.js';

/**
 * What the roster says of an expert beside what the directory does: name, body, profession and how many dispatches at
 * once stand with the person. Without a row they serve everywhere, in any way, all year.
 */
@Entity('expert')
@Check('expert_modes_check', `modes <@ ARRAY['onSite', 'online']`)
@Check('expert_months_check', 'months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'expert_person_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'expert_tenant_fkey' })
@ForeignKey(() => FeeClassEntity, ['feeClassId'], ['id'], { name: 'expert_fee_class_fkey' })
@Index('expert_tenant', ['tenantId'])
export class ExpertEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'expert_pkey' })
  personId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** Areas (圏域) they serve; none: everywhere. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" })
  areaIds!: string[];

  /** Ways in which they come; none: any. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  modes!: DispatchMode[];

  /** Months (1–12) in which they can come; none: all year. */
  @Column({ type: 'integer', array: true, default: () => "'{}'" })
  months!: number[];

  @Column({ type: 'uuid', nullable: true })
  feeClassId!: string | null;

  @Column({ type: 'text', default: '' })
  note!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
