import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an expert is paid for a dispatch (謝金区分). It never changes: another amount is another class. */
@Entity('fee_class')
@Check('fee_class_fee_check', 'fee_yen >= 0')
@Check('fee_class_travel_check', 'travel_yen >= 0')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'fee_class_tenant_fkey' })
@ForeignKey('PersonEntity', ['createdBy'], ['id'], { name: 'fee_class_created_by_fkey' })
@Index('fee_class_name', ['tenantId', 'name'], { unique: true, where: '(ended_on IS NULL)' })
export class FeeClassEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'fee_class_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  name!: string;

  /** Fee (謝金) for one dispatch, in yen. */
  @Column({ type: 'integer' })
  feeYen!: number;

  /** Travel (旅費) for one dispatch, in yen. */
  @Column({ type: 'integer' })
  travelYen!: number;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Null where the demo did. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** Civil day from which it is offered no more; null while it is. */
  @Column({ type: 'date', nullable: true })
  endedOn!: CivilDay | null;
}
